package jp.kyotaku.server.reception.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.kyotaku.kernel.ConsentChoices;
import org.jspecify.annotations.Nullable;

/** W04の答え: an item without an answer is missing; nothing is answered beforehand. */
record Answers(Map<ScreenItem, Answer> given) {

  /** 一項目の答え */
  enum Answer {
    GRANT("grant"),
    REFUSE("refuse");

    private final String value;

    Answer(String value) {
      this.value = value;
    }

    static Optional<Answer> of(@Nullable String value) {
      return Arrays.stream(values()).filter(answer -> answer.value.equals(value)).findFirst();
    }
  }

  Answers {
    given = Map.copyOf(given);
  }

  static Answers none() {
    return new Answers(Map.of());
  }

  static Answers all(Answer answer) {
    return collect(_ -> Optional.of(answer));
  }

  /** From a form's fields. */
  static Answers read(UnaryOperator<@Nullable String> fields) {
    return collect(item -> Answer.of(fields.apply(item.field())));
  }

  static Answers of(ConsentChoices choices) {
    return collect(item -> Optional.of(item.grantedIn(choices) ? Answer.GRANT : Answer.REFUSE));
  }

  List<ScreenItem> missing() {
    return Arrays.stream(ScreenItem.values()).filter(item -> !given.containsKey(item)).toList();
  }

  /** All six flags, once all five items are answered. */
  Optional<ConsentChoices> complete() {
    return missing().isEmpty() ? Optional.of(choices()) : Optional.empty();
  }

  List<ItemRow> rows() {
    return Arrays.stream(ScreenItem.values())
        .map(item -> new ItemRow(item, has(item, Answer.GRANT), has(item, Answer.REFUSE)))
        .toList();
  }

  private ConsentChoices choices() {
    return ConsentChoices.granting(
        Arrays.stream(ScreenItem.values())
            .filter(item -> has(item, Answer.GRANT))
            .flatMap(item -> item.flags().stream())
            .toList());
  }

  private boolean has(ScreenItem item, Answer answer) {
    return given.get(item) == answer;
  }

  private static Answers collect(Function<ScreenItem, Optional<Answer>> answerOf) {
    var given = new EnumMap<ScreenItem, Answer>(ScreenItem.class);
    for (ScreenItem item : ScreenItem.values()) {
      answerOf.apply(item).ifPresent(answer -> given.put(item, answer));
    }
    return new Answers(given);
  }
}
