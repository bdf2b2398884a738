package jp.kyotaku.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** 数字の読み方: claims write numbers half-width or full-width. */
final class Numerals {

  private static final int REIWA_BEFORE = 2018;
  private static final int HEISEI_BEFORE = 1988;
  private static final int SHOWA_BEFORE = 1925;
  private static final int TAISHO_BEFORE = 1911;
  private static final int MEIJI_BEFORE = 1867;

  private Numerals() {}

  /** Full-width digits and letters as half-width ones; nothing else changes. */
  static String halfWidth(String text) {
    if (isPlain(text)) {
      return text;
    }
    var half = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      half.append(one >= '！' && one <= '～' ? (char) (one - '！' + '!') : one);
    }
    return half.toString();
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) > 0x7E) {
        return false;
      }
    }
    return true;
  }

  static boolean hasDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all are digits of either width; false for an empty text. */
  static boolean digitsOnly(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isDigit(text.charAt(at))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static boolean zerosOnly(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) != '0') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isDigit(char one) {
    return (one >= '0' && one <= '9') || (one >= '０' && one <= '９');
  }

  /** ＧＹＹＭＭＤＤ: an era number and six digits, as comments write dates. */
  static Optional<LocalDate> eraDate(String text) {
    String plain = halfWidth(text);
    if (plain.length() != 7 || !digitsOnly(plain)) {
      return Optional.empty();
    }
    int before = beforeEra(plain.charAt(0));
    int year = Integer.parseInt(plain, 1, 3, 10);
    if (before == 0 || year == 0) {
      return Optional.empty();
    }
    return day(before + year, Integer.parseInt(plain, 3, 5, 10), Integer.parseInt(plain, 5, 7, 10));
  }

  private static int beforeEra(char era) {
    return switch (era) {
      case '5' -> REIWA_BEFORE;
      case '4' -> HEISEI_BEFORE;
      case '3' -> SHOWA_BEFORE;
      case '2' -> TAISHO_BEFORE;
      case '1' -> MEIJI_BEFORE;
      default -> 0;
    };
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
