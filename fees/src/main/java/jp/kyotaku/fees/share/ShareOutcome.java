package jp.kyotaku.fees.share;

import jp.kyotaku.fees.Why;

/** 負担の計算の結果 */
public sealed interface ShareOutcome {

  record Settled(PatientShare share) implements ShareOutcome {}

  /**
   * 不明: a limit would have to be looked at, and that of the month is not known.
   *
   * @param beforeLimits the co-payment by ratio alone; the patient's share is at most this
   */
  record LimitUnknown(long beforeLimits, Why why) implements ShareOutcome {}
}
