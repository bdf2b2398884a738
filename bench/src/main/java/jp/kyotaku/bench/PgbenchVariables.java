package jp.kyotaku.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.samples.CardSeries;
import jp.kyotaku.samples.GeneratedPeople;

/**
 * pgbenchに渡す値
 *
 * @param row a row that the server itself has written: the inserted ones are of its size
 */
record PgbenchVariables(LocalDate day, WrittenEvent row) {

  /** pgbench takes no empty value; the script makes one. */
  private static final String EMPTY = "none";

  List<String> options(GeneratedPeople people) {
    var options = new ArrayList<String>();
    define(options, "prepared", 0);
    define(options, "day", day);
    define(options, "month", day.withDayOfMonth(1));
    define(options, "seed", people.seed());
    define(options, "per_series", people.perSeries());
    define(options, "all_series", CardSeries.ALL.size());
    define(options, "first_id", GeneratedPeople.FIRST_ID);
    define(options, "first_number", GeneratedPeople.FIRST_NUMBER);
    define(options, "occurred_at", row.occurredAt());
    define(options, "kind", row.kind());
    define(options, "category", "HOME_VISIT_CARE");
    define(options, "death", "01");
    define(options, "institution_code", row.institutionCode());
    define(options, "fact", row.fact());
    define(options, "restricted", row.restricted());
    for (int series = 0; series < CardSeries.ALL.size(); series++) {
      define(options, series, CardSeries.ALL.get(series));
    }
    return options;
  }

  /** The statements are the same for each series; only names of variables differ. */
  static String script(BenchMessage message, int seriesNumber) {
    var series = CardSeries.ALL.get(seriesNumber);
    return template(message)
        .replace("{series}", Integer.toString(seriesNumber))
        .replace("{firstBirthYear}", Integer.toString(series.firstBirthYear()))
        .replace("{birthYears}", Integer.toString(series.birthYears()))
        .replace("{insurer}", "insurer_" + seriesNumber)
        .replace("{symbol}", series.symbol().isEmpty() ? EMPTY : "symbol_" + seriesNumber)
        .replace("{branch}", series.branch().isEmpty() ? EMPTY : "branch_" + seriesNumber);
  }

  private static void define(List<String> options, int number, CardSeries series) {
    define(options, "insurer_" + number, series.insurer());
    if (!series.symbol().isEmpty()) {
      define(options, "symbol_" + number, series.symbol());
    }
    if (!series.branch().isEmpty()) {
      define(options, "branch_" + number, series.branch());
    }
  }

  private static void define(List<String> options, String name, Object value) {
    options.add("-D");
    options.add(name + "=" + value);
  }

  private static String template(BenchMessage message) {
    try (var file = PgbenchVariables.class.getResourceAsStream(message.script())) {
      if (file == null) {
        throw new IllegalStateException(message.script() + " is not in the jar");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
