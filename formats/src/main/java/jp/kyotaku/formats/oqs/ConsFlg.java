package jp.kyotaku.formats.oqs;

/** 同意区分 (code 016, R-138) */
public enum ConsFlg implements Coded {
  /** なし */
  NONE("0"),
  /** あり */
  GIVEN("1"),
  /** 同意有効期限切れ: 訪問診療等・オンライン診療等のみ */
  EXPIRED("2"),
  /** 同意取得困難: 救急時のみ */
  DIFFICULT("3");

  private final String code;

  ConsFlg(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
