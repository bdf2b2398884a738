package jp.kyotaku.checks;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** 暦週: from Sunday to Saturday. */
final class Weeks {

  private Weeks() {}

  /** A number that all days of one week share, and no other day. */
  static long of(LocalDate day) {
    // Day 0 of the epoch was a Thursday, so that day 3 was a Sunday.
    return Math.floorDiv(day.toEpochDay() - 3, DayOfWeek.values().length);
  }
}
