package jp.kyotaku.formats.oqs;

import jp.kyotaku.kernel.code.Coded;

/** 照会区分 (code 002, R-127) */
public enum ReferenceClassification implements Coded {
  CARD("1", "マイナンバーカード"),
  INSURED_CARD("2", "被保険者証情報");

  private final String code;
  private final String label;

  ReferenceClassification(String code, String label) {
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
