package jp.kyotaku.server.institutions;

import jp.kyotaku.kernel.InstitutionCode;

/** 機関の種類 */
public enum InstitutionKind {
  STATION("訪問看護ステーション", '6'),
  MEDICAL_CLINIC("診療所（医科）", '1'),
  DENTAL_CLINIC("診療所（歯科）", '3'),
  HOSPITAL("病院", '1'),
  PHARMACY("薬局", '4');

  private final String label;
  private final char feeTable;

  InstitutionKind(String label, char feeTable) {
    this.label = label;
    this.feeTable = feeTable;
  }

  public String label() {
    return label;
  }

  /** 点数表番号: the third digit of the code tells the kind. */
  public boolean fits(InstitutionCode code) {
    return code.value().charAt(2) == feeTable;
  }
}
