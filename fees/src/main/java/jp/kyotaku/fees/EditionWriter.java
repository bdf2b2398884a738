package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 版の書き出し: an edition in our own form, the same text for the same content. */
public final class EditionWriter {

  private static final String ITEM_REMARK =
      "# What may be billed: one line per item and period; a - is none or no end.";
  private static final String ADD_ON_REMARK =
      "# Which add-ons a base item may take: of one choice in a group only one.";
  private static final String CONFLICT_REMARK =
      "# What may not be billed together: each of the first with each of the second.";

  private EditionWriter() {}

  /** The tables of an edition; items, add-ons and conflicts in the order given. */
  public static EditionText write(
      Edition edition,
      List<FeeItem> items,
      List<OfferedAddOn> addOns,
      List<DatedConflict> conflicts) {
    return new EditionText(
        edition.from(),
        table("", EditionCells.HEAD, List.of(EditionCells.write(edition))),
        table(ITEM_REMARK, ItemCells.HEAD, items.stream().map(ItemCells::write).toList()),
        table(ADD_ON_REMARK, List.of("group", "choice", "add-ons", "from", "until"), of(addOns)),
        table(
            CONFLICT_REMARK,
            List.of("rule", "within", "payable", "first", "second", "from", "until"),
            conflictLines(conflicts)));
  }

  private static String table(String remark, List<String> head, List<String> lines) {
    var all = new ArrayList<String>();
    if (!remark.isEmpty()) {
      all.add(remark);
    }
    all.add(String.join("\t", head));
    all.addAll(lines);
    return String.join("\n", all) + "\n";
  }

  private record AddOnKey(String group, String choice, LocalDate from, LocalDate until) {}

  private static List<String> of(List<OfferedAddOn> addOns) {
    return grouped(
            addOns, one -> new AddOnKey(one.group(), one.addOn().choice(), one.from(), one.until()))
        .entrySet()
        .stream()
        .map(
            entry ->
                String.join(
                    "\t",
                    entry.getKey().group(),
                    entry.getKey().choice(),
                    codes(entry.getValue().stream().map(one -> one.addOn().code()).toList()),
                    Words.day(entry.getKey().from()),
                    Words.day(entry.getKey().until())))
        .toList();
  }

  private record ConflictKey(
      ConflictUnit within, Conflict.Payable payable, LocalDate from, LocalDate until) {}

  /**
   * For each first code one line of all its seconds; first codes with the same seconds share it.
   */
  private static List<String> conflictLines(List<DatedConflict> conflicts) {
    var lines = new ArrayList<String>();
    grouped(
            conflicts,
            one ->
                new ConflictKey(
                    one.conflict().within(), one.conflict().payable(), one.from(), one.until()))
        .forEach((key, ones) -> lines.addAll(conflictLines(key, ones)));
    return lines;
  }

  private static List<String> conflictLines(ConflictKey key, List<DatedConflict> conflicts) {
    var seconds = new LinkedHashMap<FeeCode, TreeSet<FeeCode>>();
    for (DatedConflict one : conflicts) {
      seconds
          .computeIfAbsent(one.conflict().first(), _ -> new TreeSet<>())
          .add(one.conflict().second());
    }
    return grouped(List.copyOf(seconds.entrySet()), entry -> List.copyOf(entry.getValue()))
        .entrySet()
        .stream()
        .map(
            entry ->
                String.join(
                    "\t",
                    Words.of(ConflictRow.Rule.BETWEEN),
                    Words.of(key.within()),
                    Words.of(key.payable()),
                    codes(entry.getValue().stream().map(Map.Entry::getKey).toList()),
                    codes(entry.getKey()),
                    Words.day(key.from()),
                    Words.day(key.until())))
        .toList();
  }

  private static String codes(List<FeeCode> codes) {
    return codes.stream().map(FeeCode::digits).collect(Collectors.joining(" "));
  }

  private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
    return values.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
