package jp.kyotaku.server.insured.load;

/** 送り手の種類 */
public enum InsurerKind {
  /** 保険者 */
  INSURER,
  /** 福祉事務所: 医療扶助 and its tickets */
  WELFARE_OFFICE,
  /** 審査支払機関: the results of its reviews, and nothing of insurers */
  PAYMENT_BODY
}
