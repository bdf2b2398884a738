package jp.kyotaku.fees.share;

/** 75歳到達月の半額: why a person has half a limit in this month. */
public enum Halving {
  NONE,
  /** The person turns 75 within the month. */
  TURNS_75,
  /** 高半: the person was a dependant of one who turns 75 within the month. */
  DEPENDANT_OF_ONE_WHO_TURNS_75;

  boolean halves() {
    return this != NONE;
  }
}
