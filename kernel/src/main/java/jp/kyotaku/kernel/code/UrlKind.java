package jp.kyotaku.kernel.code;

/** URL取得区分 (code 033, R-043) */
public enum UrlKind implements Coded {
  HOME_VISIT("2", "訪問"),
  ONLINE("3", "オンライン");

  private final String code;
  private final String label;

  UrlKind(String code, String label) {
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
