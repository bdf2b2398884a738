package jp.kyotaku.formats.receipt;

/** 受診日等レコード (JD). */
public record VisitDaysRecord(Line line) implements ClaimRecord {

  /** 負担者種別 (JD.2, 別表23). */
  public String payer() {
    return line.item(2);
  }

  /** n日の情報 (JD.3–33, 別表25), day from 1 to 31; empty where nothing is recorded. */
  public String day(int day) {
    return line.item(day + 2);
  }
}
