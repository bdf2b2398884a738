package jp.kyotaku.fees.share;

/** 公費が持つ部分の高額療養費の考え方 (健康保険法施行令第42条・第43条) */
public enum LimitBasis {
  /** 特定疾病給付対象療養: the class of the patient, as the certificate of the scheme says. */
  PATIENT_CLASS,
  /** その他の公費: always as for the middle class. */
  GENERAL,
  /** 生活保護など: always as for the lowest class. */
  LIVELIHOOD,
  /** 地方単独事業: the law does not know it; the co-payment is that of the insurance alone. */
  NONE
}
