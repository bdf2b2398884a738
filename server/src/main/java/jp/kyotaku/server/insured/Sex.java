package jp.kyotaku.server.insured;

/** 性別 */
public enum Sex {
  MALE("1", "男"),
  FEMALE("2", "女"),
  NOT_SET("3", "未設定");

  private final String code;
  private final String label;

  Sex(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public static Sex of(String code) {
    for (Sex sex : values()) {
      if (sex.code.equals(code)) {
        return sex;
      }
    }
    throw new IllegalArgumentException("not a code of sex");
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }
}
