package jp.kyotaku.samples.claims;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** 全角の数字: comment texts are full-width. */
final class FullWidth {

  private static final int REIWA = 5;
  private static final char ZERO = '０';

  private FullWidth() {}

  /** ＧＹＹＭＭＤＤ of a day of 令和. */
  static String date(LocalDate day) {
    int year = JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA);
    return digits(
        "%d%02d%02d%02d".formatted(REIWA, year, day.getMonthValue(), day.getDayOfMonth()));
  }

  /** Five digits of minutes. */
  static String minutes(int minutes) {
    return digits(String.format(Locale.ROOT, "%05d", minutes));
  }

  /** Digits become full-width, all else stays. */
  static String digits(String text) {
    var wide = new StringBuilder();
    text.chars().forEach(one -> wide.append(one >= '0' && one <= '9' ? wide(one) : (char) one));
    return wide.toString();
  }

  private static char wide(int digit) {
    return (char) (digit - '0' + ZERO);
  }
}
