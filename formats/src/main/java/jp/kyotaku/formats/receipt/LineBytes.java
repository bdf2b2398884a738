package jp.kyotaku.formats.receipt;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import jp.kyotaku.formats.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * 項目のバイト: values straight from the bytes of a line. A comma is never the second byte of a character
 * of Shift_JIS, so that lines can be cut without decoding.
 */
final class LineBytes {

  private static final int[] NONE = {};

  /** Days in each month; February of a leap year is looked at apart. */
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private LineBytes() {}

  static int[] commas(byte[] line) {
    int count = 0;
    for (byte letter : line) {
      if (letter == ',') {
        count++;
      }
    }
    if (count == 0) {
      return NONE;
    }
    var commas = new int[count];
    for (int at = line.length - 1; at >= 0; at--) {
      if (line[at] == ',') {
        commas[--count] = at;
      }
    }
    return commas;
  }

  static String text(byte[] line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line[at] < 0) {
        return new String(line, from, to - from, TextEncoding.SHIFT_JIS.charset());
      }
    }
    return new String(line, from, to - from, StandardCharsets.ISO_8859_1);
  }

  static @Nullable LocalDate day(byte[] line, int from, int to) {
    if (to - from != 8) {
      return null;
    }
    int year = digits(line, from, from + 4);
    int month = digits(line, from + 4, from + 6);
    int day = digits(line, from + 6, to);
    return isDay(year, month, day) ? LocalDate.of(year, month, day) : null;
  }

  private static boolean isDay(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1) {
      return false;
    }
    boolean leapDay = month == 2 && day == 29 && Year.isLeap(year);
    return day <= DAYS[month - 1] || leapDay;
  }

  static @Nullable YearMonth month(byte[] line, int from, int to) {
    if (to - from != 6) {
      return null;
    }
    int year = digits(line, from, from + 4);
    int month = digits(line, from + 4, to);
    return year >= 1 && month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
  }

  static @Nullable LocalTime time(byte[] line, int from, int to) {
    if (to - from != 4) {
      return null;
    }
    int hour = digits(line, from, from + 2);
    int minute = digits(line, from + 2, to);
    return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? LocalTime.of(hour, minute) : null;
  }

  static OptionalInt number(byte[] line, int from, int to) {
    int value = from == to || to - from > 9 ? -1 : digits(line, from, to);
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The number that these digits say, or -1 where one of them is none. */
  private static int digits(byte[] line, int from, int to) {
    int value = 0;
    for (int at = from; at < to; at++) {
      int digit = line[at] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  static byte[] replaced(byte[] line, int from, int to, String value) {
    byte[] encoded = value.getBytes(TextEncoding.SHIFT_JIS.charset());
    byte[] replaced = new byte[from + encoded.length + line.length - to];
    System.arraycopy(line, 0, replaced, 0, from);
    System.arraycopy(encoded, 0, replaced, from, encoded.length);
    System.arraycopy(line, to, replaced, from + encoded.length, line.length - to);
    return replaced;
  }

  static List<String> inPieces(String codes, int length) {
    if (codes.isEmpty()) {
      return List.of();
    }
    var pieces = new ArrayList<String>(codes.length() / length + 1);
    for (int at = 0; at < codes.length(); at += length) {
      pieces.add(codes.substring(at, Math.min(at + length, codes.length())));
    }
    return pieces;
  }
}
