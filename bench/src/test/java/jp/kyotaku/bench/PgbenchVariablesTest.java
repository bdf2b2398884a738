package jp.kyotaku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyotaku.samples.CardSeries;
import jp.kyotaku.samples.GeneratedPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** pgbenchに渡す値 */
class PgbenchVariablesTest {

  private static final Pattern VARIABLE = Pattern.compile("(?<!:):([a-z_0-9]+)");
  private static final Pattern SET = Pattern.compile("(?m)^\\\\set ([a-z_]+)");
  private static final PgbenchVariables VARIABLES =
      new PgbenchVariables(
          LocalDate.of(2024, 6, 3),
          new WrittenEvent("2024-06-03 00:00:00+00", "KIND", "1360090011", "{\"a\":\"=\"}", "{}"));

  @ParameterizedTest
  @EnumSource(BenchMessage.class)
  void どの系列の台本も渡されるか自分で作る値だけを使う(BenchMessage message) {
    var given =
        VARIABLES.options(new GeneratedPeople(100, 1)).stream()
            .filter(option -> option.contains("="))
            .map(option -> option.substring(0, option.indexOf('=')))
            .collect(Collectors.toSet());
    given.add("none");
    for (int series = 0; series < CardSeries.ALL.size(); series++) {
      var script = PgbenchVariables.script(message, series);
      assertThat(script.replaceAll("(?m)^--.*$", "")).doesNotContain("{");
      var made = SET.matcher(script).results().map(set -> set.group(1)).collect(Collectors.toSet());
      assertThat(VARIABLE.matcher(script).results().map(use -> use.group(1)))
          .allMatch(name -> given.contains(name) || made.contains(name));
    }
  }

  @Test
  void 空の値はpgbenchが受け付けないので渡さない() {
    assertThat(VARIABLES.options(new GeneratedPeople(100, 1)))
        .noneMatch(text -> text.endsWith("="));
  }

  @ParameterizedTest
  @EnumSource(BenchMessage.class)
  void 系列が違っても文は名前のほか同じである(BenchMessage message) {
    assertThat(IntStream.range(0, 10).mapToObj(series -> statements(message, series)).distinct())
        .hasSize(1);
  }

  private static String statements(BenchMessage message, int series) {
    var script = PgbenchVariables.script(message, series);
    return VARIABLE.matcher(script.substring(script.indexOf(message.select()))).replaceAll("?");
  }
}
