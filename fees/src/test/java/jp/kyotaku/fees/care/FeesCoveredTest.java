package jp.kyotaku.fees.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.testing.DocumentSection;
import org.junit.jupiter.api.Test;

/** docs/interface/fees-covered.md: every code of 令和6年 with the month that produces it. */
class FeesCoveredTest {

  private static final CalculateCare CALCULATE = new CalculateCare(FeeSchedules.builtIn());
  private static final Pattern TEST = Pattern.compile("\n  void ([^(]+)\\(");

  @Test
  void 全208コードがそれぞれの例から算定されると文書にある() throws IOException {
    var byHand = worked("WorkedMonthsTest.java");
    var rows = new ArrayList<String>();
    for (FeeItem item : FeeSchedules.builtIn().on(Scene.SUNDAY).orElseThrow().items()) {
      rows.add(row(item, byHand));
    }

    assertThat(rows).hasSize(208);
    DocumentSection.of("docs/interface/fees-covered.md", "codes")
        .says(
            """
            | code | item | month | line | by hand |
            | --- | --- | --- | --- | --- |
            """
                + String.join("\n", rows)
                + "\n");
  }

  private static String row(FeeItem item, List<WorkedMonth> byHand) {
    var month = NamedExamples.of(item);
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            item.code(), item.name(), inWords(month), line(item, month), byHand(item, byHand));
  }

  /** The first line that the month has for the item: an example without one is no example. */
  private static String line(FeeItem item, CareMonth month) {
    return CALCULATE.of(month).lines().stream()
        .filter(line -> line.code().equals(item.code()))
        .findFirst()
        .map(Written::line)
        .map(written -> written.replace(item.code() + " ", ""))
        .orElseThrow(() -> new AssertionError(item.code() + " " + item.name()));
  }

  private static String inWords(CareMonth month) {
    var words = new ArrayList<String>();
    words.add(visits(month));
    Visit first = month.visits().getFirst();
    words.add(first.start() + "から" + first.minutes() + "分");
    words.add(first.staff().job().label());
    first.companions().forEach(one -> words.add("同行 " + one.job().label()));
    if (first.building().visited() > 1) {
      words.add("同一建物" + first.building().visited() + "人");
    }
    if (!month.patient().states().isEmpty()) {
      words.add("疾病等" + String.join("・", month.patient().states()));
    }
    if (month.patient().ageOn(first.date()) < 15) {
      words.add(month.patient().ageOn(first.date()) + "歳");
    }
    month.events().forEach(event -> words.add("`" + event.getClass().getSimpleName() + "`"));
    return String.join("、", words);
  }

  private static String visits(CareMonth month) {
    long days = month.visits().stream().map(Visit::date).distinct().count();
    long times = month.visits().size() / days;
    VisitPurpose purpose = month.visits().getFirst().purpose();
    return days
        + "日"
        + (times > 1 ? "、1日" + times + "回" : "")
        + (purpose == VisitPurpose.PLANNED ? "" : " `" + purpose + "`");
  }

  /** A test that was worked by hand, and its text. */
  private record WorkedMonth(String name, String text) {}

  private static List<WorkedMonth> worked(String file) throws IOException {
    String source =
        Files.readString(
            Path.of(System.getProperty("kyotaku.root", ".."))
                .resolve("fees/src/test/java/jp/kyotaku/fees/care")
                .resolve(file));
    var months = new ArrayList<WorkedMonth>();
    var starts = TEST.matcher(source).results().toList();
    for (int at = 0; at < starts.size(); at++) {
      int end = at + 1 == starts.size() ? source.length() : starts.get(at + 1).start();
      months.add(
          new WorkedMonth(starts.get(at).group(1), source.substring(starts.get(at).start(), end)));
    }
    return months;
  }

  private static String byHand(FeeItem item, List<WorkedMonth> months) {
    return months.stream()
        .filter(month -> month.text().contains(item.code().digits()))
        .map(WorkedMonth::name)
        .limit(2)
        .collect(Collectors.joining("、"));
  }
}
