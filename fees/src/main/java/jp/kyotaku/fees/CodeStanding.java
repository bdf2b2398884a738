package jp.kyotaku.fees;

/** コードの有無: what a schedule says about a code. */
public enum CodeStanding {
  /** It may be used on the day. */
  LISTED,
  /** The schedule is complete and does not hold it. */
  ABSENT,
  /** The schedule at hand is not complete: nothing can be said. */
  NOT_KNOWN
}
