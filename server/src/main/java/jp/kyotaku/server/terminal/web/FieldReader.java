package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.field.Field;

/** 入力欄を読む: each bad field is named with what to do; the form goes to it by its id. */
final class FieldReader {

  private static final String DATE_ADVICE = "和暦（昭和20年4月1日、S20.4.1）か西暦（1945-04-01）で、暦にある日付を入れてください。";

  private final List<FormError> errors = new ArrayList<>();

  <T> Optional<T> required(String id, Field<T> field, String text) {
    if (text.isBlank()) {
      report(id, field.label(), ErrorCode.VALUE_MISSING);
      return Optional.empty();
    }
    return value(id, field, text);
  }

  <T> Optional<T> optional(String id, Field<T> field, String text) {
    return text.isBlank() ? Optional.empty() : value(id, field, text);
  }

  void report(String id, String label, ErrorCode code) {
    String advice = code == ErrorCode.DATE_IMPOSSIBLE ? DATE_ADVICE : code.advice();
    String sentence = code == ErrorCode.DATE_IMPOSSIBLE ? "日付として読めません。" : code.sentence();
    report(id, label + "：" + sentence + advice);
  }

  void report(String id, String sentence) {
    errors.add(new FormError(id, sentence));
  }

  List<FormError> errors() {
    return List.copyOf(errors);
  }

  private <T> Optional<T> value(String id, Field<T> field, String text) {
    return switch (field.readTyped(text)) {
      case Reading.Good<T>(var value) -> Optional.of(value);
      case Reading.Bad<T>(var code) -> {
        report(id, field.label(), code);
        yield Optional.empty();
      }
    };
  }
}
