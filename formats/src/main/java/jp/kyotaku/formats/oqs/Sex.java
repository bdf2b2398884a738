package jp.kyotaku.formats.oqs;

/** 性別 (code 007, R-131) */
public enum Sex implements Coded {
  /** 男 */
  MALE("1"),
  /** 女 */
  FEMALE("2"),
  /** 未設定 */
  NOT_SET("3");

  private final String code;

  Sex(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
