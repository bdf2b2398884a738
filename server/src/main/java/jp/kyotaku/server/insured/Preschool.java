package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.time.MonthDay;

/** 未就学区分: derived, nobody registers it. */
final class Preschool {

  private static final MonthDay END_OF_SCHOOL_YEAR = MonthDay.of(3, 31);

  private Preschool() {}

  static boolean on(LocalDate day, LocalDate birthDate) {
    return !day.isBefore(birthDate) && !day.isAfter(lastDay(birthDate));
  }

  /**
   * The first March 31 on or after the day on which the child becomes six. By law that is the day
   * before the birthday, so that a child born on April 1 goes with those born in March.
   */
  static LocalDate lastDay(LocalDate birthDate) {
    LocalDate sixOn = birthDate.plusYears(6).minusDays(1);
    LocalDate sameYear = END_OF_SCHOOL_YEAR.atYear(sixOn.getYear());
    return sixOn.isAfter(sameYear) ? sameYear.plusYears(1) : sameYear;
  }
}
