package jp.kyotaku.checks;

import jp.kyotaku.formats.receipt.ClaimFinding.Origin;
import jp.kyotaku.formats.receipt.Level;

/** 決まりの表の一行. */
record RuleRow(
    String name,
    String codes,
    Level level,
    Origin origin,
    String record,
    int item,
    String basis,
    String sentence,
    String action) {

  private static final int COLUMNS = 9;

  static RuleRow read(String row) {
    String[] columns = row.split("\\|", COLUMNS);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException("rules.txt: " + row);
    }
    return new RuleRow(
        columns[0],
        columns[1],
        Level.valueOf(columns[2]),
        origin(columns[3]),
        columns[4],
        Integer.parseInt(columns[5]),
        columns[6],
        columns[7],
        columns[8]);
  }

  private static Origin origin(String letter) {
    return switch (letter) {
      case "N" -> Origin.OFFICIAL_NURSING;
      case "M" -> Origin.MEDICAL_BY_ANALOGY;
      case "K" -> Origin.OURS;
      default -> throw new IllegalStateException("rules.txt: origin " + letter);
    };
  }

  /** One code for all payers, or one for each. */
  String code(int payer) {
    String[] each = codes.split("/", -1);
    return each.length == 1 ? each[0] : each[payer];
  }
}
