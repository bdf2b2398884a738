package jp.kyotaku.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 決まりの表: rules.txt, the one place that says what a rule is called, weighs and says. */
final class RuleTable {

  private static final Map<String, RuleRow> ROWS = load();

  private RuleTable() {}

  static RuleRow row(String name) {
    RuleRow row = ROWS.get(name);
    if (row == null) {
      throw new IllegalStateException("rules.txt lacks " + name);
    }
    return row;
  }

  static int size() {
    return ROWS.size();
  }

  private static Map<String, RuleRow> load() {
    try (var in = RuleTable.class.getResourceAsStream("rules.txt")) {
      if (in == null) {
        throw new IllegalStateException("rules.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#") && !row.isBlank())
          .map(RuleRow::read)
          .collect(Collectors.toUnmodifiableMap(RuleRow::name, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
