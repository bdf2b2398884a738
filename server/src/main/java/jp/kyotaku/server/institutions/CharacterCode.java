package jp.kyotaku.server.institutions;

/** 利用文字コード */
public enum CharacterCode {
  UTF_8(0, "UTF-8"),
  SHIFT_JIS(1, "Shift_JIS");

  private final int code;
  private final String label;

  CharacterCode(int code, String label) {
    this.code = code;
    this.label = label;
  }

  public String label() {
    return label;
  }

  int code() {
    return code;
  }

  static CharacterCode of(int code) {
    return code == SHIFT_JIS.code ? SHIFT_JIS : UTF_8;
  }
}
