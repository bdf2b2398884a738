package jp.kyotaku.fees.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.fees.JobCode;
import org.junit.jupiter.api.Test;

/** 令和8年6月のひと月を手で数えた例 (1日は月曜日). What no source tells is said, not guessed. */
class Reiwa8MonthsTest {

  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final CalculateCare CALCULATE = new CalculateCare(FeeSchedules.builtIn());
  private static final Patient STATED = Patient.born(LocalDate.of(1950, 1, 1), "005");
  private static final SameBuilding TWELVE = SameBuilding.all(12);

  @Test
  void 物価対応料が管理療養費の日ごとに付く() {
    var result = CALCULATE.of(of(STATED).visited(daily(2, SameBuilding.ALONE)));

    assertThat(Written.lines(result))
        .isEqualTo(
            """
            06/01 510000110 5550 03 01 01
            06/01 550000410 7710 - - -
            06/01 590005710 60 - - -
            06/02 510000110 5550 03 01 01
            06/02 550002510 3010 - - -
            06/02 590005810 20 - - -\
            """);
  }

  @Test
  void 同じ建物に10人から19人なら算定した日数で20日目までと21日目からに分かれる() {
    // Every day but the 3rd: the 21st day of care is the 22nd of the month.
    var visits =
        daily(24, TWELVE).stream().filter(visit -> visit.date().getDayOfMonth() != 3).toList();
    var result = CALCULATE.of(of(STATED).visited(visits));

    assertThat(dates(result, "510007410")).hasSize(20).endsWith(JUNE.atDay(21));
    assertThat(dates(result, "510007510"))
        .containsExactly(JUNE.atDay(22), JUNE.atDay(23), JUNE.atDay(24));
  }

  @Test
  void 単一建物の人数で管理療養費の二日目以降が日数とともに下がる() {
    var result = CALCULATE.of(of(STATED).inBuildingOf(30).visited(daily(26, TWELVE)));

    assertThat(dates(result, "550002610")).hasSize(14).startsWith(JUNE.atDay(2));
    assertThat(dates(result, "550002710")).hasSize(9).startsWith(JUNE.atDay(16));
    assertThat(dates(result, "550002810")).containsExactly(JUNE.atDay(25), JUNE.atDay(26));
  }

  @Test
  void 夜間の加算は人数と日数で決まる() {
    var visits = daily(17, TWELVE).stream().map(visit -> visit.at(LocalTime.of(19, 0))).toList();
    var result = CALCULATE.of(of(STATED).visited(visits));

    assertThat(dates(result, "510006070")).hasSize(15);
    assertThat(dates(result, "510006170")).containsExactly(JUNE.atDay(16), JUNE.atDay(17));
  }

  @Test
  void 間が2時間に満たない短い訪問は一回にまとめる() {
    var morning = Visit.of(JUNE.atDay(1), JobCode.NURSE).at(LocalTime.of(9, 0)).lasting(25);
    var result =
        CALCULATE.of(of(STATED).visited(List.of(morning, morning.at(LocalTime.of(10, 0)))));
    var apart = CALCULATE.of(of(STATED).visited(List.of(morning, morning.at(LocalTime.of(12, 0)))));

    assertThat(result.lines().getFirst().visitCount()).isEqualTo("01");
    assertThat(apart.lines().getFirst().visitCount()).isEqualTo("02");
  }

  @Test
  void 二十分に満たない訪問は算定しない() {
    var visit = Visit.of(JUNE.atDay(1), JobCode.NURSE).lasting(19);
    var result = CALCULATE.of(of(STATED).visited(List.of(visit)));

    assertThat(result.lines()).isEmpty();
    assertThat(Written.remarks(result)).isEqualTo("2026-06-01 NOT_PAYABLE");
  }

  @Test
  void 包括型の日は基本療養費も管理療養費もなく時間の合計で決まる() {
    var visits =
        Stream.of(7, 11, 16)
            .map(hour -> Visit.of(JUNE.atDay(1), JobCode.NURSE).at(LocalTime.of(hour, 0)))
            .map(visit -> visit.lasting(30))
            .toList();
    var result =
        CALCULATE.of(
            of(STATED, "1641")
                .visited(visits)
                .with(new CareEvent.Packaged(false), new CareEvent.DayAndNight()));

    assertThat(result.lines())
        .extracting(line -> line.code() + " " + line.amount())
        .containsExactly("560000310 14010", "590005910 20");
    assertThat(result.remarks())
        .filteredOn(remark -> remark.kind() == CareRemark.Kind.AMOUNT_UNKNOWN)
        .singleElement()
        .satisfies(remark -> assertThat(remark.sentence()).contains("金額が分かっていません"));
  }

  @Test
  void 包括型は日中と夜間の訪問がそろわなければ算定しない() {
    var visit = Visit.of(JUNE.atDay(1), JobCode.NURSE).lasting(40);
    var result =
        CALCULATE.of(
            of(STATED, "1641").visited(List.of(visit)).with(new CareEvent.Packaged(false)));

    assertThat(result.lines()).isEmpty();
    assertThat(Written.remarks(result)).isEqualTo("2026-06-01 NOT_PAYABLE");
  }

  @Test
  void 医療観察の点数は分からないと言って算定しない() {
    var visit = Visit.of(JUNE.atDay(1), JobCode.NURSE).under(CareKind.OBSERVATION);
    var result =
        CALCULATE.of(
            of(STATED, "892")
                .instructed(whole(InstructionKind.OBSERVATION))
                .visited(List.of(visit)));

    assertThat(result.lines()).isEmpty();
    assertThat(Written.remarks(result)).isEqualTo("2026-06-01 AMOUNT_UNKNOWN");
  }

  @Test
  void 新しい項目は条件が推定であると一度だけ言う() {
    var result = CALCULATE.of(of(STATED).visited(daily(3, TWELVE)));

    assertThat(result.remarks())
        .filteredOn(remark -> remark.sentence().contains("同一日10-19人 月20日目まで"))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.kind()).isEqualTo(CareRemark.Kind.RULE_UNKNOWN);
              assertThat(remark.sentence()).contains("推定");
            });
  }

  @Test
  void 五月の終わりと六月の初めはそれぞれの日の点数表による() {
    var may = YearMonth.of(2026, 5);
    var visit = Visit.of(may.atDay(29), JobCode.NURSE);
    var old =
        CALCULATE.of(
            CareMonth.of(may, STATED)
                .instructed(new Instruction(InstructionKind.NURSING, may.atDay(1), may.atDay(31)))
                .visited(List.of(visit)));

    assertThat(Written.lines(old))
        .isEqualTo(
            """
            05/29 510000110 5550 03 01 01
            05/29 550000410 7670 - - -\
            """);
  }

  private static CareMonth of(Patient patient, String... standards) {
    return CareMonth.of(JUNE, patient, standards).instructed(whole(InstructionKind.NURSING));
  }

  private static Instruction whole(InstructionKind kind) {
    return new Instruction(kind, JUNE.atDay(1), JUNE.atEndOfMonth());
  }

  private static List<Visit> daily(int days, SameBuilding building) {
    return IntStream.rangeClosed(1, days)
        .mapToObj(day -> Visit.of(JUNE.atDay(day), JobCode.NURSE).in(building))
        .toList();
  }

  private static List<LocalDate> dates(CareResult result, String code) {
    return result.lines().stream()
        .filter(line -> line.code().digits().equals(code))
        .map(FeeLine::date)
        .toList();
  }
}
