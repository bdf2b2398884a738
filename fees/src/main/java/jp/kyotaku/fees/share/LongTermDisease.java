package jp.kyotaku.fees.share;

/** 特定疾病療養（マル長）: a disease with a limit of its own */
public enum LongTermDisease {
  NONE,
  /** 長: 10,000円 */
  ORDINARY,
  /** 長2: 20,000円（70歳未満の上位所得者の人工透析） */
  HIGH_INCOME
}
