package jp.kyotaku.server.insured.load;

/** 送り手の種類 */
public enum InsurerKind {
  /** 保険者 */
  INSURER,
  /** 福祉事務所: 医療扶助 and its tickets */
  WELFARE_OFFICE
}
