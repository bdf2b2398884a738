package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** 値の書き方: yyyyMMdd, yyyyMMddHHmmss, percent in 3 digits. Written by hand: this is the hot path. */
final class Written {

  private Written() {}

  static String date(LocalDate date) {
    return Long.toString(dateNumber(date));
  }

  static String dateTime(LocalDateTime time) {
    long clock = time.getHour() * 10_000L + time.getMinute() * 100L + time.getSecond();
    return Long.toString(dateNumber(time.toLocalDate()) * 1_000_000L + clock);
  }

  /** yyyyMM */
  static String month(YearMonth month) {
    return date(month.atDay(1)).substring(0, 6);
  }

  static String percent(int percent) {
    return percent < 100 ? "0" + (percent < 10 ? "0" : "") + percent : Integer.toString(percent);
  }

  private static long dateNumber(LocalDate date) {
    if (date.getYear() < 1000 || date.getYear() > 9999) {
      throw new IllegalArgumentException("a year of four digits is needed");
    }
    return date.getYear() * 10_000L + date.getMonthValue() * 100L + date.getDayOfMonth();
  }
}
