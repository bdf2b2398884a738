package jp.kyotaku.kernel.code;

/** 利用設定 (code 037, R-038) */
public enum UseSetting implements Coded {
  NOT_USED("0", "利用しない"),
  USED("1", "利用する");

  private final String code;
  private final String label;

  UseSetting(String code, String label) {
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
