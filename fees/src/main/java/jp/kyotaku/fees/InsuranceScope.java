package jp.kyotaku.fees;

/** 後期高齢者医療適用区分 (項番27). */
public enum InsuranceScope {
  ALL,
  /** Only outside the scheme for those of 75 and over. */
  NOT_ELDERLY,
  /** Only inside it. */
  ELDERLY
}
