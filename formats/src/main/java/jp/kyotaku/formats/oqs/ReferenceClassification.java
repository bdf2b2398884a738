package jp.kyotaku.formats.oqs;

/** 照会区分 (code 002, R-127) */
public enum ReferenceClassification implements Coded {
  /** マイナンバーカード */
  CARD("1"),
  /** 被保険者証情報 */
  INSURED_CARD("2");

  private final String code;

  ReferenceClassification(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
