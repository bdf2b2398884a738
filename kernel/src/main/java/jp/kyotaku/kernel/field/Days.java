package jp.kyotaku.kernel.field;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.Digits;
import jp.kyotaku.kernel.WrittenDate;

/** 年月日と年月の読み方: yyyyMMdd and yyyyMM, and what people write for them. */
final class Days {

  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.時](\\d{1,2})?分?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?");

  private Days() {}

  static Optional<LocalDate> day(String text) {
    if (text.length() != 8 || !Digits.only(text)) {
      return Optional.empty();
    }
    int day = Integer.parseInt(text, 6, 8, 10);
    return month(text.substring(0, 6))
        .filter(month -> month.isValidDay(day))
        .map(month -> month.atDay(day));
  }

  static Optional<YearMonth> month(String text) {
    if (text.length() != 6 || !Digits.only(text)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    int month = Integer.parseInt(text, 4, 6, 10);
    return year >= 1000 && month >= 1 && month <= 12
        ? Optional.of(YearMonth.of(year, month))
        : Optional.empty();
  }

  /** As yyyyMMdd, where it is a date in another writing. Files of a million rows have ISO dates. */
  static String tidiedDay(String text) {
    if (text.length() == 8 && Digits.only(text)) {
      return text;
    }
    Matcher iso = ISO_DAY.matcher(text);
    return iso.matches()
        ? iso.group(1) + iso.group(2) + iso.group(3)
        : WrittenDate.read(text).map(DateTimeFormatter.BASIC_ISO_DATE::format).orElse(text);
  }

  /** As yyyyMM, where it is a month in another writing. */
  static String tidiedMonth(String text) {
    Matcher month = MONTH.matcher(text);
    if (!month.matches()) {
      return text;
    }
    String number = month.group(2);
    return month.group(1) + (number.length() == 1 ? "0" : "") + number;
  }

  static Optional<LocalTime> time(String text) {
    if (text.length() != 4 || !Digits.only(text)) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(text, 0, 2, 10);
    int minute = Integer.parseInt(text, 2, 4, 10);
    return hour <= 23 && minute <= 59 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** As HHmm, where it is a time in another writing: 9:05, 9時5分, 9時. */
  static String tidiedTime(String text) {
    Matcher time = TIME.matcher(text);
    return time.matches()
        ? twoDigits(time.group(1)) + twoDigits(Objects.requireNonNullElse(time.group(2), "00"))
        : text;
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
