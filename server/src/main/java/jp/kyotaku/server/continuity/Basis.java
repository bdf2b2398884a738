package jp.kyotaku.server.continuity;

/** 再照会できる根拠 */
public enum Basis {
  WINDOW("初回訪問からの期間"),
  EXTENSION("審査結果による延長"),
  /** 訪問診療等を続けている間の往診 */
  HOUSE_CALL_EXCEPTION("訪問診療等を続けている間の往診");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
