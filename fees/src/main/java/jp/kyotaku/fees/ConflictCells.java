package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** conflicts.tsv: which items exclude each other, read with its named sets. */
final class ConflictCells {

  private static final String SET = "set";

  private ConflictCells() {}

  static List<ConflictRow> read(List<Rows.Row> rows) {
    var sets = new HashMap<String, List<FeeCode>>();
    var conflicts = new ArrayList<ConflictRow>();
    for (Rows.Row row : rows) {
      if (row.cell("rule").equals(SET)) {
        sets.computeIfAbsent(row.cell("first"), _ -> new ArrayList<>())
            .addAll(codes(row, "second", sets));
      } else {
        conflicts.add(read(row, sets));
      }
    }
    return conflicts;
  }

  private static ConflictRow read(Rows.Row row, Map<String, List<FeeCode>> sets) {
    var rule = Words.read(ConflictRow.Rule.values(), row, "rule");
    return new ConflictRow(
        rule,
        Words.read(ConflictUnit.values(), row, "within"),
        rule == ConflictRow.Rule.EXCEPT
            ? Conflict.Payable.EITHER
            : Words.read(Conflict.Payable.values(), row, "payable"),
        codes(row, "first", sets),
        codes(row, "second", sets),
        Words.day(row, "from", LocalDate.MIN),
        Words.day(row, "until", LocalDate.MAX));
  }

  private static List<FeeCode> codes(Rows.Row row, String column, Map<String, List<FeeCode>> sets) {
    var codes = new ArrayList<FeeCode>();
    for (String word : row.words(column)) {
      if (word.startsWith("@")) {
        List<FeeCode> set = sets.get(word.substring(1));
        if (set == null) {
          throw row.damaged(column);
        }
        codes.addAll(set);
      } else {
        codes.add(Words.code(row, column, word));
      }
    }
    return codes;
  }
}
