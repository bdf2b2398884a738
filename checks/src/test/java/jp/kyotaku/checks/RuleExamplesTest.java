package jp.kyotaku.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.formats.receipt.ClaimFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 決まりごとに、守った例と破った例 */
class RuleExamplesTest {

  private static final CheckSettings SETTINGS =
      CheckSettings.offline(FeeSchedules.builtIn(), LocalDate.of(2024, 7, 10));

  /** Their examples need more than a file: they stand in tests of their own. */
  private static final Set<Rule> ELSEWHERE =
      EnumSet.of(
          Rule.MONTH_OF_ALL,
          Rule.AGENCY_OF_ALL,
          Rule.STATION_UNKNOWN,
          Rule.STATION_NAME_REPLACED,
          Rule.OUTSIDE_OPERATION,
          Rule.INSURER_UNKNOWN,
          Rule.PAYER_UNKNOWN,
          Rule.TOO_MANY_UNREADABLE,
          Rule.TIME_BARRED,
          Rule.RECEIPT_TOO_LARGE,
          Rule.DISEASE_NOT_KNOWN,
          Rule.MODIFIER_NOT_KNOWN,
          Rule.FACILITY_STANDARD,
          Rule.FEE_AMOUNT_UNKNOWN,
          Rule.ENTITLEMENT_NONE,
          Rule.ENTITLEMENT_LOST,
          Rule.ENTITLEMENT_NOT_YET,
          Rule.ENTITLEMENT_INSURER,
          Rule.ENTITLEMENT_SYMBOL,
          Rule.ENTITLEMENT_NUMBER,
          Rule.ENTITLEMENT_BRANCH,
          Rule.ENTITLEMENT_BIRTH,
          Rule.ENTITLEMENT_SEX,
          Rule.ENTITLEMENT_KANA,
          Rule.ENTITLEMENT_KIND,
          Rule.ENTITLEMENT_PAYER,
          Rule.ENTITLEMENT_BENEFICIARY,
          Rule.ENTITLEMENT_TICKET);

  static List<RuleExample> examples() {
    return RuleExample.all();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "self",
        "payer",
        "area",
        "preschool",
        "elderly",
        "latter",
        "psychiatric",
        "observation",
        "assistance",
        "terminal",
        "special",
        "discharge",
        "hospital",
        "twopayers"
      })
  void 正しいレセプトには何も言わない(String claim) {
    assertThat(SampleClaim.named(claim).findings(SETTINGS))
        .extracting(ClaimFinding::inWords)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void 破られた決まりを_その場所で見つける(RuleExample example) {
    var claim = SampleClaim.named(example.claim()).changed(example.changes());
    var places =
        claim.findings(SETTINGS).stream()
            .filter(finding -> RuleExample.isOf(example.rule(), finding))
            .map(finding -> finding.place().line() + "." + finding.place().item())
            .toList();
    if (example.good()) {
      assertThat(places).isEmpty();
    } else {
      assertThat(places).contains(claim.place(example.place()));
    }
  }

  @Test
  void どの決まりにも_破った例がある() {
    Set<Rule> shown =
        RuleExample.all().stream()
            .filter(example -> !example.good())
            .map(RuleExample::rule)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    var missing = EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE));
    missing.removeAll(shown);
    assertThat(missing).isEmpty();
  }
}
