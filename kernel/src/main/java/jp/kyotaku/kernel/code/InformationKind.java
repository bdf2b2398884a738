package jp.kyotaku.kernel.code;

/** 情報の種類 (code 036, R-038) */
public enum InformationKind implements Coded {
  SPECIFIC_DISEASE("TSR", "特定疾病療養受療証"),
  SPECIFIC_CHECKUP("TKK", "特定健診等情報"),
  MEDICATION("YZK", "薬剤情報"),
  TREATMENT("SRJ", "診療情報"),
  SURGERY("SHJ", "手術情報");

  private final String code;
  private final String label;

  InformationKind(String code, String label) {
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
