package jp.kyotaku.kernel.code;

/** 証の種類: as the files of insurers name them */
public enum CertificateKind implements Coded {
  INSURED_CARD("被保険者証", "被保険者証"),
  ELDERLY_RECIPIENT("高齢受給者証", "高齢受給者証"),
  LIMIT("限度額適用認定証", "限度額適用認定証"),
  SPECIFIC_DISEASE("特定疾病療養受療証", "特定疾病療養受療証");

  private final String code;
  private final String label;

  CertificateKind(String code, String label) {
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
