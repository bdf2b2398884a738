package jp.kyotaku.formats.oqs;

import jp.kyotaku.kernel.code.Coded;

/** 同意区分 (code 016, R-138) */
public enum ConsFlg implements Coded {
  NONE("0", "なし"),
  GIVEN("1", "あり"),
  /** 同意有効期限切れ: 訪問診療等・オンライン診療等のみ */
  EXPIRED("2", "同意有効期限切れ"),
  /** 同意取得困難: 救急時のみ */
  DIFFICULT("3", "同意取得困難");

  private final String code;
  private final String label;

  ConsFlg(String code, String label) {
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
