package jp.kyotaku.server.continuity;

/** ある月の請求がどうなっているか */
public enum MonthStanding {
  CONFIRMED("審査済み"),
  /** 請求は届いたが、審査の結果がまだない: late, or returned and claimed again */
  LATE("審査結果待ち"),
  RETURNED("返戻"),
  MISSING("請求なし");

  private final String label;

  MonthStanding(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
