package jp.kyotaku.server.reception.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.reception.EarlierChoices;
import org.jspecify.annotations.Nullable;

/**
 * W04の答え: an item without an answer is missing; nothing is answered beforehand.
 *
 * @param asked what the institution uses; nothing else is on the screen
 */
record Answers(Set<ConsentItem> asked, Map<ScreenItem, Answer> given) {

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
    asked = Set.copyOf(asked);
    given = Map.copyOf(given);
  }

  static Answers none(Set<ConsentItem> asked) {
    return new Answers(asked, Map.of());
  }

  static Answers all(Set<ConsentItem> asked, Answer answer) {
    return collect(asked, _ -> Optional.of(answer));
  }

  /** From a form's fields. */
  static Answers read(Set<ConsentItem> asked, UnaryOperator<@Nullable String> fields) {
    return collect(asked, item -> Answer.of(fields.apply(item.field())));
  }

  static Answers of(Set<ConsentItem> asked, ConsentChoices choices) {
    return collect(
        asked, item -> Optional.of(item.grantedIn(choices, asked) ? Answer.GRANT : Answer.REFUSE));
  }

  /** As it is registered now; what was not asked then, or has ended, is asked anew. */
  static Answers of(Set<ConsentItem> asked, EarlierChoices earlier) {
    return collect(
        asked,
        item -> {
          var flags = item.flags(asked);
          if (earlier.granted().containsAll(flags)) {
            return Optional.of(Answer.GRANT);
          }
          return earlier.refused().containsAll(flags)
              ? Optional.of(Answer.REFUSE)
              : Optional.empty();
        });
  }

  List<ItemRow> rows() {
    return ScreenItem.shown(asked).stream().map(this::row).toList();
  }

  List<ItemRow> missing() {
    return rows().stream().filter(row -> !row.answered()).toList();
  }

  /** The flags of all items that were asked, once all of them are answered. */
  Optional<ConsentChoices> complete() {
    return missing().isEmpty() ? Optional.of(choices()) : Optional.empty();
  }

  private ConsentChoices choices() {
    return ConsentChoices.granting(
        ScreenItem.shown(asked).stream()
            .filter(item -> has(item, Answer.GRANT))
            .flatMap(item -> item.flags(asked).stream())
            .toList());
  }

  private ItemRow row(ScreenItem item) {
    return new ItemRow(
        item,
        item.label(asked),
        item.help(asked),
        has(item, Answer.GRANT),
        has(item, Answer.REFUSE));
  }

  private boolean has(ScreenItem item, Answer answer) {
    return given.get(item) == answer;
  }

  private static Answers collect(
      Set<ConsentItem> asked, Function<ScreenItem, Optional<Answer>> answerOf) {
    var given = new EnumMap<ScreenItem, Answer>(ScreenItem.class);
    for (ScreenItem item : ScreenItem.shown(asked)) {
      answerOf.apply(item).ifPresent(answer -> given.put(item, answer));
    }
    return new Answers(asked, given);
  }
}
