package jp.kyotaku.kernel.code;

/** 文字コード識別 (code 005, R-038) */
public enum AnswerCharacters implements Coded {
  UTF_8("0", "UTF-8"),
  SHIFT_JIS("1", "Shift_JIS");

  private final String code;
  private final String label;

  AnswerCharacters(String code, String label) {
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
