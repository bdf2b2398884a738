package jp.kyotaku.fees.share;

import jp.kyotaku.fees.Why;

/** 高額療養費算定基準額: what a person bears at most of a month, or that it is not known. */
public sealed interface HighCostLimit {

  /**
   * @param yen at least 0
   */
  record Known(long yen, Why why) implements HighCostLimit {}

  /** 不明: the table holds nothing for the month; never guessed. */
  record Unknown(Why why) implements HighCostLimit {}
}
