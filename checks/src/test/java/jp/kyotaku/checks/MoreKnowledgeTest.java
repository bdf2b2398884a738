package jp.kyotaku.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.formats.receipt.ClaimFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ファイルのほかに分かること: 台帳、傷病名マスター、届出、点検の日 */
class MoreKnowledgeTest {

  private static final CheckSettings OFFLINE =
      CheckSettings.offline(FeeSchedules.builtIn(), LocalDate.of(2024, 7, 10));

  /** 台帳の見本 */
  private record OneStation(Station station) implements NumberRegister {

    @Override
    public Optional<Station> station(String institutionCode) {
      return institutionCode.equals("1360090011") ? Optional.of(station) : Optional.empty();
    }

    @Override
    public boolean insurer(String insurerNumber) {
      return insurerNumber.equals("06131239");
    }

    @Override
    public boolean publicPayer(String payerNumber) {
      return payerNumber.equals("54136007");
    }
  }

  private static CheckSettings registered(LocalDate opened, Optional<LocalDate> closed) {
    return OFFLINE.with(new OneStation(new NumberRegister.Station("見本訪問看護ステーション", opened, closed)));
  }

  private static List<String> codes(String claim, String changes, CheckSettings settings) {
    return SampleClaim.named(claim).changed(changes).findings(settings).stream()
        .map(finding -> finding.code() + " " + finding.place().record() + finding.place().item())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "payer, '', -",
        "payer, HM.5=0090012, L1912 HM5",
        "payer, HM.6=別の名の訪問看護ステーション, L4892 HM6",
        "payer, HO.2=06130014, L3087 HO2",
        "payer, KO.2=54131234, L3089 KO2",
        "self, '', L3087 HO2",
      })
  void 台帳があれば_番号の請求先を確かめる(String claim, String changes, String code) {
    var expected = Optional.ofNullable(code).map(List::of).orElse(List.of());
    assertThat(codes(claim, changes, registered(LocalDate.of(2020, 4, 1), Optional.empty())))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-30, 2099-01-01, 0",
    "2024-07-01, 2099-01-01, 1",
    "2020-01-01, 2024-06-01, 0",
    "2020-01-01, 2024-05-31, 1"
  })
  void 開設の前と廃止の後の月は請求できない(LocalDate opened, LocalDate closed, int found) {
    assertThat(codes("payer", "", registered(opened, Optional.of(closed))))
        .isEqualTo(Collections.nCopies(found, "L3102 RE4"));
  }

  @ParameterizedTest
  @CsvSource({"2029-06-30, 0", "2029-07-01, 1"})
  void 請求権は五年で時効になる(LocalDate asOf, int found) {
    var settings = CheckSettings.offline(FeeSchedules.builtIn(), asOf);
    assertThat(codes("self", "", settings)).isEqualTo(Collections.nCopies(found, "L2100 RE4"));
  }

  @ParameterizedTest
  @CsvSource({"2020-03, 2023-03", "2020-04, 2025-04"})
  void 二〇二〇年三月までの分の時効は三年(String month, String last) {
    assertThat(MonthRules.barredAfter(java.time.YearMonth.parse(month)))
        .isEqualTo(java.time.YearMonth.parse(last));
  }

  @Test
  void マスターにない傷病名は_誤りとは言わず_知らないと言う() {
    DiseaseCodes known =
        new DiseaseCodes() {
          @Override
          public boolean disease(String code) {
            return code.equals("8290015");
          }

          @Override
          public boolean modifier(String code) {
            return code.equals("2056");
          }
        };
    var findings = SampleClaim.named("special").findings(OFFLINE.with(known));
    assertThat(findings).extracting(ClaimFinding::code).containsExactly("K4823");
    assertThat(findings.getFirst().sentence()).contains("1065");
    assertThat(codes("self", "", OFFLINE.with(known))).containsExactly("K4822 SY2");
    assertThat(codes("payer", "", OFFLINE.with(known))).isEmpty();
  }

  @Test
  void 届け出ていない施設基準の項目を見つける() {
    assertThat(codes("self", "", OFFLINE.withFacilityStandards(Set.of())))
        .contains("L4428 KA4")
        .doesNotContain("K4111 KA6");
    var all = new TreeSet<String>();
    FeeSchedules.builtIn()
        .on(LocalDate.of(2024, 6, 1))
        .orElseThrow()
        .items()
        .forEach(
            item ->
                item.rules()
                    .value()
                    .ifPresent(
                        rules -> rules.facility().forEach(standard -> all.add(standard.code()))));
    assertThat(all).isNotEmpty();
    assertThat(codes("self", "", OFFLINE.withFacilityStandards(all))).isEmpty();
  }

  @Test
  void 傷病名は九十九件まで() {
    var claim = SampleClaim.named("self");
    for (int more = 0; more < 98; more++) {
      claim.changed("SY>SY,1629006,,,");
    }
    assertThat(claim.findings(OFFLINE)).isEmpty();
    claim.changed("SY>SY,1629006,,,");
    assertThat(claim.findings(OFFLINE)).extracting(ClaimFinding::code).containsExactly("L2202");
  }

  @Test
  void 読めないレセプトが千か所あるとファイルを受け付けない() {
    assertThat(claimsOf(999, "L1920")).isEmpty();
    assertThat(claimsOf(1000, "L1920")).hasSize(1);
  }

  private static List<ClaimFinding> claimsOf(int unreadable, String code) {
    var base = SampleClaim.named("payer").lines();
    var lines = new ArrayList<String>();
    lines.add(base.getFirst());
    for (int receipt = 1; receipt <= unreadable; receipt++) {
      for (String line : base.subList(1, base.size() - 1)) {
        // One L2 in each: the receipt number of the public payer is missing.
        lines.add(
            line.startsWith("RE,")
                ? line.replaceFirst("^RE,1,", "RE," + receipt + ",")
                : line.replaceFirst("^(KO,\\d+),\\d+,", "$1,,"));
      }
    }
    lines.add("GO");
    return SampleClaim.of(lines).findings(OFFLINE).stream()
        .filter(finding -> finding.code().equals(code))
        .toList();
  }

  @Test
  void 令和八年の表にないコードは_いつまでどの項目だったかを言う() {
    var found =
        SampleClaim.named("self")
            .changed("RE.4=202606;HM.7=202607;KA1.2=20260602;KA1.4=550000510")
            .findings(CheckSettings.offline(FeeSchedules.builtIn(), LocalDate.of(2026, 7, 10)));
    assertThat(found)
        .filteredOn(finding -> finding.code().equals("K4832"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.sentence()).contains("2026年5月31日までは「", "管理療養費"));
  }

  /** Receipts of one file, numbered from 1. */
  private static SampleClaim together(String changes, String... names) {
    var lines = new ArrayList<String>();
    lines.add(SampleClaim.named(names[0]).lines().getFirst());
    for (int number = 1; number <= names.length; number++) {
      var receipt = SampleClaim.named(names[number - 1]).lines();
      for (String line : receipt.subList(1, receipt.size() - 1)) {
        lines.add(line.replaceFirst("^RE,1,", "RE," + number + ","));
      }
    }
    lines.add("GO");
    return SampleClaim.of(lines).changed(changes);
  }

  private static List<String> codes(SampleClaim claim) {
    return claim.findings(OFFLINE).stream()
        .map(finding -> finding.code() + " " + finding.place().record() + finding.place().item())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | self payer observation | ''",
        "HM.7=202406 | self payer observation | K2102 HM7",
        "HM.7=202406 | self | L2159 RE4",
        "RE1.4=202407 | self payer | L2159 RE4",
        "HM.2=2 | self payer observation | K2103 HM2",
        "HM.2=2 | self observation | L2150 RE3",
        "HM.2=2 | self latter | L2150 RE3",
      })
  void どのレセプトとも合わないHMは_一度だけHMで言う(String changes, String names, String expected) {
    assertThat(codes(together(changes, names.split(" ", -1))))
        .filteredOn(code -> code.startsWith("L21") || code.startsWith("K210"))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void REが抜けても_REがないことだけを言う() {
    assertThat(codes(together("-RE2", "self", "payer", "self"))).containsExactly("K1028 HO0");
    assertThat(codes(together("-RE2;-RE2", "self", "payer", "self")))
        .containsExactly("K1028 HO0", "K1028 HO0");
  }

  @Test
  void 令和八年の分からない金額は_確かめていないと言う() {
    var changes = "RE.4=202607;HM.7=202608;HJ.3=20260601;HJ.4=20261130;RJ.2=20260601;RE.8=19700405";
    var claim = SampleClaim.named("self").changed(changes);
    var lines = claim.lines().stream().map(line -> line.replace("KA,202406", "KA,202607")).toList();
    var schedule = FeeSchedules.builtIn().on(LocalDate.of(2026, 7, 1)).orElseThrow();
    var unknown =
        schedule.items().stream()
            .filter(item -> item.amount() instanceof jp.kyotaku.fees.FeeAmount.Unknown)
            .findFirst()
            .orElseThrow();
    var found =
        SampleClaim.of(lines)
            .changed("KA1.4=" + unknown.code().digits())
            .findings(CheckSettings.offline(FeeSchedules.builtIn(), LocalDate.of(2026, 8, 10)));
    assertThat(found)
        .filteredOn(finding -> finding.place().record().equals("KA") && finding.place().item() == 6)
        .extracting(ClaimFinding::code)
        .contains("K4829");
  }

  @Test
  void 区切りの抜けた長いレセプトは_そうと言うだけにする() {
    var claim = SampleClaim.named("self");
    var line = claim.lines().get(claim.lines().size() - 2);
    var lines = new ArrayList<>(claim.lines());
    lines.addAll(lines.size() - 1, Collections.nCopies(3000, line));
    assertThat(SampleClaim.of(lines).findings(OFFLINE))
        .extracting(ClaimFinding::code)
        .containsExactly("K2101");
  }
}
