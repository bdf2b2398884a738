package jp.kyotaku.kernel.code;

/** 性別 (code 007, R-131) */
public enum Sex implements Coded {
  MALE("1", "男"),
  FEMALE("2", "女"),
  NOT_SET("3", "未設定");

  private final String code;
  private final String label;

  Sex(String code, String label) {
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
