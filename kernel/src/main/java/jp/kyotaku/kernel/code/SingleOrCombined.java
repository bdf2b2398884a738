package jp.kyotaku.kernel.code;

/** 単独・併用の別 (code 020) */
public enum SingleOrCombined implements Coded {
  SINGLE("01", "単独"),
  COMBINED("02", "併用");

  private final String code;
  private final String label;

  SingleOrCombined(String code, String label) {
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
