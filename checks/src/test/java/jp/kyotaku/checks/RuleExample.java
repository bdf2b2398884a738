package jp.kyotaku.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import jp.kyotaku.formats.receipt.ClaimFinding;

/**
 * 決まりの例: a row of rule-examples.txt.
 *
 * @param place such as KA3.6, or OK where the rule finds nothing
 */
record RuleExample(Rule rule, String claim, String changes, String place) {

  boolean good() {
    return place.equals("OK");
  }

  static List<RuleExample> all() {
    try (var in = RuleExample.class.getResourceAsStream("rule-examples.txt")) {
      if (in == null) {
        throw new IllegalStateException("rule-examples.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#") && !row.isBlank())
          .map(RuleExample::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuleExample read(String row) {
    String[] columns = row.split("\\|", -1);
    return new RuleExample(
        Rule.valueOf(columns[0].strip()),
        columns[1].strip(),
        columns[2].replaceAll("^ | $", ""),
        columns[3].strip());
  }

  /** Codes are shared: the beginning of the sentence tells rules apart. */
  static boolean isOf(Rule rule, ClaimFinding finding) {
    int gap = rule.sentence().indexOf("{}");
    String beginning = gap < 0 ? rule.sentence() : rule.sentence().substring(0, gap);
    return Arrays.asList(rule.codes().split("/", -1)).contains(finding.code())
        && finding.level() == rule.level()
        && finding.origin() == rule.origin()
        && finding.sentence().startsWith(beginning);
  }

  @Override
  public String toString() {
    return rule + " " + claim + " " + changes + " → " + place;
  }
}
