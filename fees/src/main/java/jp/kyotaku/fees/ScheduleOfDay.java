package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** ある日のマスター: laid together from the edition of the day and those before it. */
final class ScheduleOfDay {

  private final List<EditionTables> newestFirst;
  private final EditionTables governing;

  /** All editions that began by the day, at least one. */
  ScheduleOfDay(NavigableMap<LocalDate, EditionTables> editions) {
    this.newestFirst = List.copyOf(editions.descendingMap().values());
    this.governing = newestFirst.getFirst();
  }

  FeeSchedule make(LocalDate day, LocalDate until) {
    Map<String, FeeItem> items = items(day);
    return new FeeSchedule(
        governing.edition(),
        day,
        until,
        items,
        addOns(day),
        ConflictTable.of(governing.conflicts(), day, items.keySet()));
  }

  private Map<String, FeeItem> items(LocalDate day) {
    var found = new ArrayList<FeeItem>();
    governing.codes().forEach(code -> item(code, day, 0).ifPresent(found::add));
    found.sort(Comparator.comparingInt(FeeItem::order).thenComparing(FeeItem::code));
    var items = new LinkedHashMap<String, FeeItem>();
    found.forEach(item -> items.put(item.code().digits(), item));
    return items;
  }

  /** A line that begins only later leaves the word to the edition before. */
  private Optional<FeeItem> item(FeeCode code, LocalDate day, int age) {
    if (age == newestFirst.size()) {
      return Optional.empty();
    }
    List<ItemRow> rows = newestFirst.get(age).of(code);
    for (ItemRow row : rows) {
      if (row.validOn(day)) {
        return Optional.of(row.with(rules(row, age)));
      }
    }
    boolean later = !rows.isEmpty() && rows.stream().allMatch(row -> day.isBefore(row.from()));
    return later ? item(code, day, age + 1) : Optional.empty();
  }

  private Fact<FeeRules> rules(ItemRow row, int age) {
    return switch (row.rules()) {
      case RulesCell.Stated(var rules) -> new Fact.Stated<>(rules);
      case RulesCell.AsBefore _ -> asBefore(row.code(), age);
      case RulesCell.Like like ->
          before(like.code(), age)
              .map(known -> like(like, known, age))
              .orElseGet(() -> unknown(row));
      case RulesCell.Unknown _ -> unknown(row);
    };
  }

  private Fact<FeeRules> asBefore(FeeCode code, int age) {
    return before(code, age)
        .<Fact<FeeRules>>map(
            known ->
                new Fact.Presumed<>(
                    known.rules(),
                    "%sのマスターが手元にないため、%sの条件と同じとみなしました。".formatted(name(age), known.edition())))
        .orElseGet(() -> new Fact.Unknown<>(name(age) + "の算定の条件は分かっていません。"));
  }

  private Fact<FeeRules> like(RulesCell.Like like, Before known, int age) {
    return new Fact.Presumed<>(
        like.over(known.rules()),
        "%sのマスターが手元にないため、%sのコード%sの条件に準じるとみなしました。"
            .formatted(name(age), known.edition(), like.code()));
  }

  private Fact<FeeRules> unknown(ItemRow row) {
    return new Fact.Unknown<>("コード%sの算定の条件は分かっていません。".formatted(row.code()));
  }

  private String name(int age) {
    return newestFirst.get(age).edition().name();
  }

  private Optional<Before> before(FeeCode code, int age) {
    for (EditionTables older : newestFirst.subList(age + 1, newestFirst.size())) {
      var stated = older.stated(code);
      if (stated.isPresent()) {
        return Optional.of(new Before(stated.get(), older.edition().name()));
      }
    }
    return Optional.empty();
  }

  private Map<String, List<AddOn>> addOns(LocalDate day) {
    var groups = new HashMap<String, List<AddOn>>();
    for (AddOnRow row : governing.addOns()) {
      if (row.validOn(day)) {
        var group = groups.computeIfAbsent(row.group(), _ -> new ArrayList<>());
        row.codes().forEach(code -> group.add(new AddOn(code, row.choice())));
      }
    }
    return groups;
  }

  private record Before(FeeRules rules, String edition) {}
}
