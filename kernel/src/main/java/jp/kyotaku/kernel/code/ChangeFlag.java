package jp.kyotaku.kernel.code;

/** 変更区分 (code 035, R-038) */
public enum ChangeFlag implements Coded {
  UNCHANGED("0", "変更しない"),
  CHANGED("1", "変更する");

  private final String code;
  private final String label;

  ChangeFlag(String code, String label) {
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
