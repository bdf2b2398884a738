package jp.kyotaku.server.institutions;

/** 利用文字コード */
public enum CharacterCode {
  UTF_8(0),
  SHIFT_JIS(1);

  private final int code;

  CharacterCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static CharacterCode of(int code) {
    return code == SHIFT_JIS.code ? SHIFT_JIS : UTF_8;
  }
}
