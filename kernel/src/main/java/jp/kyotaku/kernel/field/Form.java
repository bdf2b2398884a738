package jp.kyotaku.kernel.field;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.code.Coded;

/** 値の形: kind, length, width and check of a field. */
public sealed interface Form<T> {

  /** The longest text of this form, in characters. */
  int longest();

  Reading<T> read(String text);

  /** Blanks at either end mean nothing, unless the form says otherwise. */
  default String trimmed(String text) {
    return text.strip();
  }

  /** Typed text as this form would have it, where nothing is lost by it. */
  default String tidied(String text) {
    return Characters.halfWidth(text).strip();
  }

  default Form<T> asOf(LocalDate today) {
    return this;
  }

  private static boolean onlyDigits(String text) {
    return jp.kyotaku.kernel.Digits.only(text);
  }

  /** 検証番号のある番号: the reader is that of the number's own type. */
  record CheckedNumber<T>(
      List<Integer> lengths,
      Function<String, Reading<T>> reader,
      ErrorCode wrongForm,
      ErrorCode wrongDigit)
      implements Form<T> {

    @Override
    public int longest() {
      return lengths.getLast();
    }

    @Override
    public Reading<T> read(String text) {
      return reader.apply(text);
    }
  }

  /** 数字: kept as text, for leading zeros count. */
  record Digits(int shortest, int longest) implements Form<String> {

    @Override
    public Reading<String> read(String text) {
      return onlyDigits(text) && text.length() >= shortest && text.length() <= longest
          ? new Reading.Good<>(text)
          : new Reading.Bad<>(ErrorCode.VALUE_NOT_DIGITS);
    }
  }

  /** 円 */
  record Yen(int longest) implements Form<Integer> {

    @Override
    public Reading<Integer> read(String text) {
      return onlyDigits(text) && text.length() <= longest
          ? new Reading.Good<>(Integer.parseInt(text))
          : new Reading.Bad<>(ErrorCode.VALUE_NOT_DIGITS);
    }

    @Override
    public String tidied(String text) {
      return Form.super.tidied(text).replace(",", "");
    }
  }

  /**
   * 年月日: yyyyMMdd
   *
   * @param neverAhead whether a day after {@code last} is refused
   */
  record Day(boolean neverAhead, LocalDate last) implements Form<LocalDate> {

    static Day ever() {
      return new Day(false, LocalDate.MAX);
    }

    static Day untilToday() {
      return new Day(true, LocalDate.MAX);
    }

    @Override
    public int longest() {
      return 8;
    }

    @Override
    public Reading<LocalDate> read(String text) {
      Optional<LocalDate> day = Days.day(text);
      if (day.isEmpty()) {
        return new Reading.Bad<>(ErrorCode.DATE_IMPOSSIBLE);
      }
      return neverAhead && day.get().isAfter(last)
          ? new Reading.Bad<>(ErrorCode.DATE_IN_FUTURE)
          : new Reading.Good<>(day.get());
    }

    @Override
    public String tidied(String text) {
      return Days.tidiedDay(Form.super.tidied(text));
    }

    @Override
    public Day asOf(LocalDate today) {
      return new Day(neverAhead, today);
    }
  }

  /** 年月: yyyyMM */
  record Month() implements Form<YearMonth> {

    @Override
    public int longest() {
      return 6;
    }

    @Override
    public Reading<YearMonth> read(String text) {
      return Days.month(text)
          .<Reading<YearMonth>>map(Reading.Good::new)
          .orElseGet(() -> new Reading.Bad<>(ErrorCode.MONTH_IMPOSSIBLE));
    }

    @Override
    public String tidied(String text) {
      return Days.tidiedMonth(Form.super.tidied(text));
    }
  }

  /** 時刻: HHmm */
  record TimeOfDay() implements Form<LocalTime> {

    @Override
    public int longest() {
      return 4;
    }

    @Override
    public Reading<LocalTime> read(String text) {
      return Days.time(text)
          .<Reading<LocalTime>>map(Reading.Good::new)
          .orElseGet(() -> new Reading.Bad<>(ErrorCode.TIME_IMPOSSIBLE));
    }

    @Override
    public String tidied(String text) {
      return Days.tidiedTime(Form.super.tidied(text));
    }
  }

  /** 区分: by its code; typed, by its word as well. */
  record Choice<E extends Enum<E> & Coded>(List<E> values) implements Form<E> {

    @Override
    public int longest() {
      return values.stream().mapToInt(value -> value.code().length()).max().orElseThrow();
    }

    @Override
    public Reading<E> read(String text) {
      return values.stream()
          .filter(value -> value.code().equals(text))
          .findFirst()
          .<Reading<E>>map(Reading.Good::new)
          .orElseGet(() -> new Reading.Bad<>(ErrorCode.CODE_UNKNOWN));
    }

    @Override
    public String tidied(String text) {
      return values.stream()
          .filter(value -> value.label().equals(text.strip()))
          .findFirst()
          .map(Coded::code)
          .orElseGet(() -> Form.super.tidied(text));
    }
  }

  /** フラグ (code 001) */
  record Flag() implements Form<Boolean> {

    @Override
    public int longest() {
      return 1;
    }

    @Override
    public Reading<Boolean> read(String text) {
      return switch (text) {
        case "0" -> new Reading.Good<>(false);
        case "1" -> new Reading.Good<>(true);
        default -> new Reading.Bad<>(ErrorCode.CODE_UNKNOWN);
      };
    }
  }

  /** 郵便番号: NNN-NNNN */
  record PostalCode() implements Form<String> {

    @Override
    public int longest() {
      return 8;
    }

    @Override
    public Reading<String> read(String text) {
      boolean shaped =
          text.length() == 8
              && text.charAt(3) == '-'
              && onlyDigits(text.substring(0, 3) + text.substring(4));
      return shaped ? new Reading.Good<>(text) : new Reading.Bad<>(ErrorCode.POSTAL_CODE_FORM);
    }

    @Override
    public String tidied(String text) {
      String code = Form.super.tidied(text);
      return code.length() == 7 && onlyDigits(code)
          ? code.substring(0, 3) + "-" + code.substring(3)
          : code;
    }
  }

  /** 文字列 */
  record Text(int longest, Width width) implements Form<String> {

    @Override
    public Reading<String> read(String text) {
      if (text.codePointCount(0, text.length()) > longest) {
        return new Reading.Bad<>(ErrorCode.VALUE_TOO_LONG);
      }
      return width
          .whyNot(text)
          .<Reading<String>>map(Reading.Bad::new)
          .orElseGet(() -> new Reading.Good<>(text));
    }

    @Override
    public String tidied(String text) {
      return width.tidied(text.strip());
    }
  }

  /** そのまま返す文字列: an identifier of the sender's, echoed to the last blank. */
  record Echoed(int longest) implements Form<String> {

    @Override
    public Reading<String> read(String text) {
      return text.codePointCount(0, text.length()) > longest
          ? new Reading.Bad<>(ErrorCode.VALUE_TOO_LONG)
          : new Reading.Good<>(text);
    }

    @Override
    public String trimmed(String text) {
      return text;
    }

    @Override
    public String tidied(String text) {
      return text;
    }
  }
}
