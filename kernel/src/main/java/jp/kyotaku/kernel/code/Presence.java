package jp.kyotaku.kernel.code;

/** あり・なし (codes 021, 023–025) */
public enum Presence implements Coded {
  PRESENT("01", "あり"),
  ABSENT("02", "なし");

  private final String code;
  private final String label;

  Presence(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }
}
