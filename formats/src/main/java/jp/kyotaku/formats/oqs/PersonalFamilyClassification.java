package jp.kyotaku.formats.oqs;

/** 本人・家族の別 (code 009, R-131) */
public enum PersonalFamilyClassification implements Coded {
  /** 本人 */
  INSURED_PERSON("1"),
  /** 家族 */
  FAMILY("2");

  private final String code;

  PersonalFamilyClassification(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
