package jp.kyotaku.samples.claims;

/** 審査支払機関 (別表1): each takes the receipts of its own insurers. */
public enum PaymentBody {
  /** 社会保険診療報酬支払基金: employees' insurances, and public payers alone. */
  HEALTH_INSURANCE_FUND("1"),
  /** 国民健康保険団体連合会: municipalities, and those of 75 and over. */
  NATIONAL_HEALTH_FEDERATION("2");

  private final String code;

  PaymentBody(String code) {
    this.code = code;
  }

  /** As HM.2 carries it. */
  public String code() {
    return code;
  }
}
