package jp.kyotaku.fees.share;

/** 高額療養費の現物給付 (別表26) */
public enum HighCost {
  /** なし */
  NONE("00"),
  /** あり（多数回該当を除く） */
  IN_KIND("01"),
  /** あり（多数回該当） */
  IN_KIND_FREQUENT("02");

  private final String code;

  HighCost(String code) {
    this.code = code;
  }

  /** What applying this limit is. */
  static HighCost of(HighCostLimit.Known limit) {
    return limit.frequent() ? IN_KIND_FREQUENT : IN_KIND;
  }

  /** As MF.2 carries it. */
  public String code() {
    return code;
  }
}
