package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 版の表: all that one edition says. */
final class EditionTables {

  private final Edition edition;
  private final Map<FeeCode, List<ItemRow>> items;
  private final List<AddOnRow> addOns;
  private final List<ConflictRow> conflicts;

  EditionTables(
      Edition edition, List<ItemRow> items, List<AddOnRow> addOns, List<ConflictRow> conflicts) {
    this.edition = edition;
    this.items = new LinkedHashMap<>();
    for (ItemRow item : items) {
      this.items.computeIfAbsent(item.code(), _ -> new ArrayList<>(1)).add(item);
    }
    this.addOns = List.copyOf(addOns);
    this.conflicts = List.copyOf(conflicts);
  }

  static EditionTables read(EditionFiles files) {
    return new EditionTables(
        edition(files.rows(EditionFiles.EDITION)),
        files.rows(EditionFiles.ITEMS).stream().map(ItemCells::read).toList(),
        files.rows(EditionFiles.ADD_ONS).stream().map(AddOnRow::read).toList(),
        ConflictCells.read(files.rows(EditionFiles.CONFLICTS)));
  }

  /** The one line of edition.tsv. */
  private static Edition edition(List<Rows.Row> rows) {
    if (rows.size() != 1) {
      throw new MastersUnreadable("edition.tsvには見出しと一行が必要です。");
    }
    return EditionCells.read(rows.getFirst());
  }

  Edition edition() {
    return edition;
  }

  List<FeeCode> codes() {
    return List.copyOf(items.keySet());
  }

  /**
   * What the edition says of a code, in the order of the days; nothing where it does not hold it.
   */
  List<ItemRow> of(FeeCode code) {
    return items.getOrDefault(code, List.of());
  }

  /** The rules that the edition itself states. */
  Optional<FeeRules> stated(FeeCode code) {
    for (ItemRow row : of(code)) {
      if (row.rules() instanceof RulesCell.Stated(var rules)) {
        return Optional.of(rules);
      }
    }
    return Optional.empty();
  }

  List<AddOnRow> addOns() {
    return addOns;
  }

  List<ConflictRow> conflicts() {
    return conflicts;
  }

  /** Each day on which something begins to hold. */
  List<LocalDate> changes() {
    var days = new ArrayList<LocalDate>();
    days.add(edition.from());
    items.values().stream()
        .flatMap(List::stream)
        .forEach(row -> add(days, row.from(), row.until()));
    addOns.forEach(row -> add(days, row.from(), row.until()));
    conflicts.forEach(row -> add(days, row.from(), row.until()));
    return days.stream().filter(day -> !day.isBefore(edition.from())).distinct().sorted().toList();
  }

  private static void add(List<LocalDate> days, LocalDate from, LocalDate until) {
    if (!from.equals(LocalDate.MIN)) {
      days.add(from);
    }
    if (!until.equals(LocalDate.MAX)) {
      days.add(until.plusDays(1));
    }
  }
}
