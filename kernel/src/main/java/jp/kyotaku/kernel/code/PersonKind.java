package jp.kyotaku.kernel.code;

/** 本人・家族の別 (code 009, R-131) */
public enum PersonKind implements Coded {
  INSURED_PERSON("1", "本人"),
  FAMILY("2", "家族");

  private final String code;
  private final String label;

  PersonKind(String code, String label) {
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
