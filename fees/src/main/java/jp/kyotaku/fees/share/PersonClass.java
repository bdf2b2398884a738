package jp.kyotaku.fees.share;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** 本人・家族などの区分 (別表4 の4桁目) */
public enum PersonClass {
  /** 本人・世帯主 */
  INSURED('2', false),
  /** 未就学者 */
  PRESCHOOL('4', false),
  /** 家族・その他 */
  DEPENDANT('6', false),
  /** 高齢受給者・後期高齢者で、一般又は低所得者 */
  ELDERLY('8', true),
  /** 高齢受給者・後期高齢者で、7割給付（現役並み所得者） */
  ELDERLY_HIGH_INCOME('0', true);

  private final char digit;
  private final boolean from70;

  PersonClass(char digit, boolean from70) {
    this.digit = digit;
    this.from70 = from70;
  }

  char digit() {
    return digit;
  }

  /** Whether the limits of those from 70 years apply. */
  public boolean from70() {
    return from70;
  }

  /** 未就学者: until the last day of the fiscal year in which the child turns six. */
  public static boolean isPreschool(LocalDate birth, YearMonth month) {
    return month.isBefore(schoolBegins(birth));
  }

  /**
   * 高齢受給者: from the month after that in which the age of 70 is reached, which by law is the day
   * before the birthday.
   */
  public static boolean isFrom70(LocalDate birth, YearMonth month) {
    return month.isAfter(YearMonth.from(birth.plusYears(70).minusDays(1)));
  }

  /**
   * 75歳到達月の半額: in the month of the 75th birthday a person is with two insurers, so each holds half
   * a limit. Not when the birthday is the first day.
   */
  public static boolean turns75Within(LocalDate birth, YearMonth month) {
    var birthday = birth.plusYears(75);
    return birthday.getDayOfMonth() != 1 && YearMonth.from(birthday).equals(month);
  }

  private static YearMonth schoolBegins(LocalDate birth) {
    var six = birth.plusYears(6).minusDays(1);
    int year = six.getMonthValue() < Month.APRIL.getValue() ? six.getYear() : six.getYear() + 1;
    return YearMonth.of(year, Month.APRIL);
  }
}
