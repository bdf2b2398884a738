package jp.kyotaku.formats.receipt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyotaku.formats.receipt.FieldSpec.Kind;
import jp.kyotaku.formats.receipt.FieldSpec.Mode;
import jp.kyotaku.formats.receipt.FieldSpec.Need;

/** 仕様表の一行: a row of record-spec.txt, which may stand for a run of items such as 3-33. */
final class SpecRow {

  private static final Map<String, Mode> MODES =
      Map.of("N", Mode.NUMBER, "X", Mode.ALPHANUMERIC, "K", Mode.FULL_WIDTH, "XK", Mode.EITHER);

  private static final Map<String, Need> NEEDS =
      Map.of("R", Need.REQUIRED, "C", Need.CONDITIONAL, "O", Need.OPTIONAL, "-", Need.RESERVED);

  private static final Map<String, Kind> KINDS =
      Arrays.stream(Kind.values())
          .collect(
              Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity()));

  private final String[] columns;

  SpecRow(String row) {
    columns = row.strip().split(" +", 11);
  }

  Stream<FieldSpec> fields() {
    String[] run = columns[1].split("-", 2);
    int first = Integer.parseInt(run[0]);
    int last = Integer.parseInt(run[run.length - 1]);
    return IntStream.rangeClosed(first, last)
        .mapToObj(position -> field(position, String.valueOf(position - first + 1)));
  }

  private FieldSpec field(int position, String ordinal) {
    return new FieldSpec(
        RecordType.valueOf(columns[0]),
        position,
        columns[2],
        columns[10].replace("*", ordinal),
        known(MODES, columns[3]),
        Integer.parseInt(columns[4]),
        columns[5].equals("F"),
        known(NEEDS, columns[6]),
        columns[7].equals(".") ? 0 : Integer.parseInt(columns[7]),
        known(KINDS, columns[8]),
        rules());
  }

  private FieldRules rules() {
    return new FieldRules(
        list(rule("only:")),
        list(rule("not:")),
        number(rule("each:")),
        has("distinct"),
        rule("alone:"),
        number(rule("min:")),
        has("zeros"),
        rule("first:"),
        has("pad-left"),
        rule("bad:"),
        rule("multiple:"));
  }

  private boolean has(String word) {
    return ruleWords().anyMatch(word::equals);
  }

  private String rule(String prefix) {
    return ruleWords()
        .filter(word -> word.startsWith(prefix))
        .map(word -> word.substring(prefix.length()))
        .findFirst()
        .orElse("");
  }

  private Stream<String> ruleWords() {
    return Arrays.stream(columns[9].split("\\+", -1));
  }

  private static List<String> list(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(",", -1));
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static <V> V known(Map<String, V> words, String word) {
    V value = words.get(word);
    if (value == null) {
      throw new IllegalStateException("record-spec.txt: " + word);
    }
    return value;
  }
}
