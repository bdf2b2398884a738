package jp.kyotaku.kernel.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 年月日と年月の読み方 (R-300): yyyyMMdd and yyyyMM, and what people write for them. */
final class Days {

  private static final Pattern WESTERN =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?");
  private static final Pattern ERA =
      Pattern.compile(
          "(令和|平成|昭和|大正|明治|[RHSTMrhstm])(元|\\d{1,2})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?");

  private Days() {}

  static Optional<LocalDate> day(String text) {
    if (text.length() != 8 || !Characters.onlyDigits(text)) {
      return Optional.empty();
    }
    int day = Integer.parseInt(text, 6, 8, 10);
    return month(text.substring(0, 6))
        .filter(month -> month.isValidDay(day))
        .map(month -> month.atDay(day));
  }

  static Optional<YearMonth> month(String text) {
    if (text.length() != 6 || !Characters.onlyDigits(text)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    int month = Integer.parseInt(text, 4, 6, 10);
    return year >= 1000 && month >= 1 && month <= 12
        ? Optional.of(YearMonth.of(year, month))
        : Optional.empty();
  }

  /** As yyyyMMdd, where it is a date in another writing. */
  static String tidiedDay(String text) {
    return tidied(text, 8);
  }

  /** As yyyyMM, where it is a month in another writing. */
  static String tidiedMonth(String text) {
    return tidied(text, 6);
  }

  private static String tidied(String text, int length) {
    Matcher western = WESTERN.matcher(text);
    if (western.matches()) {
      return orAsItStands(
          text, length, western.group(1) + padded(western.group(2)) + padded(western.group(3)));
    }
    Matcher era = ERA.matcher(text);
    if (era.matches()) {
      int year = firstYear(era.group(1)) + yearOfEra(era.group(2)) - 1;
      return orAsItStands(text, length, year + padded(era.group(3)) + padded(era.group(4)));
    }
    return text;
  }

  private static String orAsItStands(String text, int length, String written) {
    return written.length() == length ? written : text;
  }

  private static String padded(@Nullable String number) {
    if (number == null) {
      return "";
    }
    return number.length() == 1 ? "0" + number : number;
  }

  private static int yearOfEra(String year) {
    return year.equals("元") ? 1 : Integer.parseInt(year);
  }

  private static int firstYear(String era) {
    return switch (era) {
      case "令和", "R", "r" -> 2019;
      case "平成", "H", "h" -> 1989;
      case "昭和", "S", "s" -> 1926;
      case "大正", "T", "t" -> 1912;
      default -> 1868;
    };
  }
}
