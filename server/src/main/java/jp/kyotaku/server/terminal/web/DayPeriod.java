package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;

/** はじめの日とおわりの日 (T14, T22, R-124): both included. */
sealed interface DayPeriod {

  /** 期間 */
  record Days(LocalDate from, LocalDate to) implements DayPeriod {}

  /** 読み取れない入力 */
  record Wrong(List<FormError> errors) implements DayPeriod {}

  /** The form of a date as browsers send it. */
  int WRITTEN_LENGTH = "2024-06-03".length();

  static DayPeriod read(String fromText, String toText) {
    var from = day(fromText);
    var to = day(toText);
    if (from.isPresent() && to.isPresent()) {
      return inOrder(from.get(), to.get());
    }
    var errors = new ArrayList<FormError>();
    if (from.isEmpty()) {
      errors.add(unreadable("from", "はじめの日"));
    }
    if (to.isEmpty()) {
      errors.add(unreadable("to", "おわりの日"));
    }
    return new Wrong(errors);
  }

  private static DayPeriod inOrder(LocalDate from, LocalDate to) {
    return to.isBefore(from)
        ? new Wrong(
            List.of(
                new FormError(
                    "to",
                    "おわりの日：" + ErrorCode.PERIOD_REVERSED.sentence() + "はじめの日と同じか、それより後の日にしてください。")))
        : new Days(from, to);
  }

  private static Optional<LocalDate> day(String text) {
    if (text.length() != WRITTEN_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static FormError unreadable(String field, String label) {
    return new FormError(field, label + "：日付が入っていないか、暦にない日付です。暦から選ぶか、2024-06-03 の形で入れてください。");
  }
}
