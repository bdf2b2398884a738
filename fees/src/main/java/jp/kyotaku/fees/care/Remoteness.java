package jp.kyotaku.fees.care;

/** 特別地域訪問看護加算の対象 */
public enum Remoteness {
  NONE,
  /** 片道一時間以上; the only kind before 令和8年, then イ. */
  ONE_WAY,
  /** 往復と訪問の合計による場合 (令和8年のロ). */
  ROUND_TRIP
}
