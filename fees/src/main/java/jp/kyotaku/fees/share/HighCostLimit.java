package jp.kyotaku.fees.share;

import jp.kyotaku.fees.Why;

/** 高額療養費算定基準額: what a person bears at most of a month, or that it is not known. */
public sealed interface HighCostLimit {

  /**
   * 限度額
   *
   * @param yen at least 0
   * @param frequent whether it is the limit of the fourth month (多数回)
   */
  record Known(long yen, boolean frequent, Why why) implements HighCostLimit {}

  /** 不明: the table holds nothing for the month; never guessed. */
  record Unknown(Why why) implements HighCostLimit {}
}
