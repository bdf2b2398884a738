package jp.kyotaku.kernel.code;

/** 被保険者証区分 (code 010, R-132) */
public enum CardClassification implements Coded {
  GENERAL("01", "被保険者証（一般）"),
  RETIRED("02", "被保険者証（退職）"),
  SHORT_TERM("03", "短期被保険者証（一般）"),
  SHORT_TERM_RETIRED("04", "短期被保険者証（退職）"),
  SPECIAL_PAYMENT("05", "被保険者資格証明書（特別療養費支給対象者）"),
  SPECIAL_RETIRED("06", "特例退職被保険者証"),
  SELF_DEFENCE("07", "自衛官診療証"),
  MEDICAL_AID("A1", "医療扶助");

  private final String code;
  private final String label;

  CardClassification(String code, String label) {
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
