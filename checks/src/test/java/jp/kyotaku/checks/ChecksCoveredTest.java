package jp.kyotaku.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.testing.DocumentSection;
import jp.kyotaku.testing.NeedsPapers;
import jp.kyotaku.testing.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * docs/interface/fees-covered.md: every official check of the list with its example, or why it has
 * none.
 */
class ChecksCoveredTest {

  private static final CheckSettings SETTINGS =
      CheckSettings.offline(FeeSchedules.builtIn(), LocalDate.of(2024, 7, 10));
  private static final Pattern CODES = Pattern.compile("L(\\d{4})(?:–L(\\d{4}))?");
  private static final Path ROOT = Path.of(System.getProperty("kyotaku.root", ".."));

  /** The codes of the list, those of the DPC edition in brackets left out. */
  private static SortedSet<String> listed() {
    var codes = new TreeSet<String>();
    for (List<String> row : Papers.table("spec/claims-nursing.md", "5.3 Checks", "| Code")) {
      CODES
          .matcher(row.getFirst().replaceAll("\\(DPC L\\d{4}\\)", ""))
          .results()
          .flatMap(ChecksCoveredTest::range)
          .forEach(codes::add);
    }
    return codes;
  }

  private static Stream<String> range(MatchResult codes) {
    int from = Integer.parseInt(codes.group(1));
    int to = codes.group(2) == null ? from : Integer.parseInt(codes.group(2));
    return IntStream.rangeClosed(from, to).mapToObj("L%04d"::formatted);
  }

  /** The first example of each code, as a rule of ours finds it. */
  private static Map<String, String> found() {
    var found = new TreeMap<String, String>();
    for (RuleExample example : RuleExample.all()) {
      if (!example.good()) {
        findings(example.claim(), example.changes()).stream()
            .filter(finding -> RuleExample.isOf(example.rule(), finding))
            .forEach(
                finding ->
                    found.putIfAbsent(
                        finding.code(),
                        cell(example.rule() + "", example.claim(), example.changes())));
      }
    }
    return found;
  }

  private static List<ClaimFinding> findings(String claim, String changes) {
    return SampleClaim.named(claim).changed(changes).findings(SETTINGS);
  }

  private static String cell(String rule, String claim, String changes) {
    return "`%s` \\| %s.csv `%s`".formatted(rule, claim, changes);
  }

  @Test
  @NeedsPapers
  void 点検の一覧のどのコードにも例か理由がある() {
    var shown = found();
    var told = new TreeMap<String, OfficialCheck>();
    OfficialCheck.all().forEach(check -> told.put(check.code(), check));
    var listed = listed();

    assertThat(told).hasSameSizeAs(OfficialCheck.all());
    assertThat(listed).hasSizeGreaterThan(130);
    assertThat(listed)
        .as("neither example nor reason")
        .filteredOn(code -> !shown.containsKey(code) && !told.containsKey(code))
        .isEmpty();
    assertThat(told.keySet())
        .as("both, or not in the list")
        .filteredOn(code -> shown.containsKey(code) || !listed.contains(code))
        .isEmpty();
    document(listed, shown, told);
  }

  private static void document(
      SortedSet<String> listed, Map<String, String> shown, Map<String, OfficialCheck> told) {
    var rows = new ArrayList<String>();
    for (String code : listed) {
      OfficialCheck check = told.get(code);
      rows.add(
          "| " + code + " | " + (check == null ? "✓ | " + shown.get(code) : inWords(check)) + " |");
    }
    DocumentSection.of("docs/interface/fees-covered.md", "checks")
        .says(
            """
            | code | | example, or why there is none |
            | --- | --- | --- |
            """
                + String.join("\n", rows)
                + "\n");
  }

  private static String inWords(OfficialCheck check) {
    return switch (check) {
      case OfficialCheck.Example(var _, var claim, var changes, var _) ->
          "✓ | " + cell("reader", claim, changes);
      case OfficialCheck.Test(var _, var testClass, var method) ->
          "✓ | `%s` %s".formatted(testClass, method);
      case OfficialCheck.Same(var _, var as, var claim, var changes, var why) ->
          "%s | %s。 %s.csv `%s`".formatted(as, why, claim, changes);
      case OfficialCheck.None(var _, var why) -> "– | " + why;
    };
  }

  static Stream<OfficialCheck.Example> examples() {
    return OfficialCheck.all().stream()
        .filter(OfficialCheck.Example.class::isInstance)
        .map(OfficialCheck.Example.class::cast);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void 例のとおりにその場所で見つかる(OfficialCheck.Example example) {
    var claim = SampleClaim.named(example.claim()).changed(example.changes());

    assertThat(claim.findings(SETTINGS))
        .filteredOn(finding -> finding.code().equals(example.code()))
        .extracting(finding -> finding.place().line() + "." + finding.place().item())
        .matches(
            places ->
                example.place().equals("*")
                    ? !places.isEmpty()
                    : places.contains(claim.place(example.place())),
            example.code() + " at " + example.place());
  }

  static Stream<OfficialCheck.Same> others() {
    return OfficialCheck.all().stream()
        .filter(OfficialCheck.Same.class::isInstance)
        .map(OfficialCheck.Same.class::cast);
  }

  @ParameterizedTest
  @MethodSource("others")
  void ほかのコードで言うものは例でそのコードが見つかる(OfficialCheck.Same same) {
    assertThat(findings(same.claim(), same.changes()))
        .extracting(ClaimFinding::code)
        .contains(same.as())
        .doesNotContain(same.code());
  }

  static Stream<OfficialCheck.Test> tests() {
    return OfficialCheck.all().stream()
        .filter(OfficialCheck.Test.class::isInstance)
        .map(OfficialCheck.Test.class::cast);
  }

  /** A name in the document must be that of a test that names the code. */
  @ParameterizedTest
  @MethodSource("tests")
  void 名を挙げた試験がそのコードを見ている(OfficialCheck.Test test) throws IOException {
    String source = source(test.testClass());

    assertThat(source).contains(" void " + test.method() + "(").contains(test.code());
  }

  private static String source(String testClass) throws IOException {
    for (String folder :
        List.of(
            "checks/src/test/java/jp/kyotaku/checks",
            "formats/src/test/java/jp/kyotaku/formats/receipt")) {
      Path file = ROOT.resolve(folder).resolve(testClass + ".java");
      if (Files.exists(file)) {
        return Files.readString(file);
      }
    }
    throw new AssertionError("no " + testClass);
  }
}
