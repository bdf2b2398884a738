package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import jp.kyotaku.kernel.Digits;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.field.Fields;

/** 値の形: how the text of an element becomes a value. */
@FunctionalInterface
interface ValueFormat<T> {

  ValueFormat<InsurerNumber> INSURER_NUMBER = InsurerNumber::read;
  ValueFormat<LocalDate> DATE = Fields.CONFIRMATION_DATE::read;

  /** yyyyMM */
  ValueFormat<YearMonth> MONTH = text -> month(text.strip());

  ValueFormat<LocalDateTime> DATE_TIME = text -> dateTime(text.strip());

  Reading<T> read(String text);

  /** Free text of at most this many characters, kept as it stands. */
  static ValueFormat<String> text(int maxLength) {
    return text -> {
      if (text.chars().anyMatch(Character::isISOControl)) {
        return bad(ErrorCode.CONTROL_CHARACTER);
      }
      return text.codePointCount(0, text.length()) > maxLength
          ? bad(ErrorCode.VALUE_TOO_LONG)
          : new Reading.Good<>(text);
    };
  }

  /** Text whose blanks at either end mean nothing. */
  static ValueFormat<String> word(int maxLength) {
    ValueFormat<String> format = text(maxLength);
    return text -> format.read(text.strip());
  }

  static ValueFormat<String> digits(int length) {
    return text -> {
      String digits = text.strip();
      return digits.length() == length && Digits.only(digits)
          ? new Reading.Good<>(digits)
          : bad(ErrorCode.VALUE_NOT_DIGITS);
    };
  }

  static ValueFormat<Integer> number(int maxDigits) {
    return text -> {
      String digits = text.strip();
      return digits.length() <= maxDigits && Digits.only(digits)
          ? new Reading.Good<>(Integer.parseInt(digits))
          : bad(ErrorCode.VALUE_NOT_DIGITS);
    };
  }

  /** Exactly this code. */
  static ValueFormat<String> only(String code) {
    return text ->
        text.strip().equals(code) ? new Reading.Good<>(code) : bad(ErrorCode.CODE_UNKNOWN);
  }

  static <E extends Enum<E> & Coded> ValueFormat<E> code(E[] values) {
    return text ->
        Coded.find(values, text.strip())
            .<Reading<E>>map(Reading.Good::new)
            .orElseGet(() -> bad(ErrorCode.CODE_UNKNOWN));
  }

  private static Reading<YearMonth> month(String text) {
    return switch (DATE.read(text + "01")) {
      case Reading.Good<LocalDate>(var first) -> new Reading.Good<>(YearMonth.from(first));
      case Reading.Bad<LocalDate>(var code) -> new Reading.Bad<>(code);
    };
  }

  private static Reading<LocalDateTime> dateTime(String text) {
    if (text.length() != 14 || !Digits.only(text)) {
      return bad(ErrorCode.DATE_IMPOSSIBLE);
    }
    int hour = Integer.parseInt(text, 8, 10, 10);
    int minute = Integer.parseInt(text, 10, 12, 10);
    int second = Integer.parseInt(text, 12, 14, 10);
    if (hour > 23 || minute > 59 || second > 59) {
      return bad(ErrorCode.DATE_IMPOSSIBLE);
    }
    return switch (DATE.read(text.substring(0, 8))) {
      case Reading.Bad<LocalDate>(var code) -> bad(code);
      case Reading.Good<LocalDate>(var date) ->
          new Reading.Good<>(date.atTime(hour, minute, second));
    };
  }

  private static <T> Reading<T> bad(ErrorCode code) {
    return new Reading.Bad<>(code);
  }
}
