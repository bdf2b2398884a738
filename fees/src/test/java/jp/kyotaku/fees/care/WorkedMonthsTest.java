package jp.kyotaku.fees.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.fees.JobCode;
import org.junit.jupiter.api.Test;

/** 令和6年7月のひと月を手で数えた例 (1日は月曜日) */
class WorkedMonthsTest {

  private static final YearMonth JULY = YearMonth.of(2024, 7);
  private static final CalculateCare CALCULATE = new CalculateCare(FeeSchedules.builtIn());
  private static final Patient ADULT = Patient.born(LocalDate.of(1950, 1, 1));
  private static final Instruction ORDINARY = whole(InstructionKind.NURSING);

  @Test
  void 週3日の訪問では初日に管理療養費と月一度の加算が並ぶ() {
    var month =
        of(ADULT, "1617", "1604", "1616", "1619")
            .visited(nurse(1, 3, 5))
            .with(new CareEvent.OnlineConfirmation(), new CareEvent.DayAndNight());

    assertLines(
        month,
        """
        07/01 510000110 5550 03 01 01
        07/01 550000410 7670 - - -
        07/01 550000670 6520 - - -
        07/01 550002270 50 - - -
        07/01 590000110 780 - - -
        07/03 510000110 5550 03 01 01
        07/03 550000510 3000 - - -
        07/05 510000110 5550 03 01 01
        07/05 550000510 3000 - - -
        """);
    assertThat(CALCULATE.of(month).total()).isEqualTo(37_670);
  }

  @Test
  void 週4日目は別表の疾病も特別指示もなければ算定できない() {
    var result = CALCULATE.of(of(ADULT, "1617").visited(nurse(1, 2, 3, 4)));

    assertThat(result.lines()).noneMatch(line -> line.date().equals(day(4)));
    assertThat(Written.remarks(result)).isEqualTo("2024-07-04 NOT_PAYABLE");
    assertThat(result.careDays()).containsExactly(day(1), day(2), day(3));
  }

  @Test
  void 別表7の人の週4日目からは高い額になり日曜日に数え直す() {
    assertVisits(
        of(Patient.born(LocalDate.of(1950, 1, 1), "005")).visited(nurse(3, 4, 5, 6, 7)),
        """
        07/03 510000110 5550 03 01 01
        07/04 510000110 5550 03 01 01
        07/05 510000110 5550 03 01 01
        07/06 510000210 6550 03 01 01
        07/07 510000110 5550 03 01 01
        """);
  }

  @Test
  void 週が月をまたぐときは前の月の日も数える() {
    var sunday = new BilledFee(LocalDate.of(2024, 6, 30), new FeeCode("510000110"));
    var month = of(ADULT).visited(nurse(1, 2, 3)).after(List.of(sunday));

    assertThat(Written.remarks(withLaterDays(month))).isEqualTo("2024-07-03 NOT_PAYABLE");
    assertThat(Written.remarks(withLaterDays(month.after(List.of())))).isEmpty();
  }

  @Test
  void 特別指示の期間は指示区分が変わり週4日目も算定できる() {
    var special = new Instruction(InstructionKind.SPECIAL, day(3), day(16));
    var month = of(ADULT).instructed(ORDINARY, special).visited(nurse(1, 2, 3, 4, 5));

    assertVisits(
        month,
        """
        07/01 510000110 5550 03 01 01
        07/02 510000110 5550 03 01 01
        07/03 510000110 5550 03 01 02
        07/04 510000210 6550 03 01 02
        07/05 510000210 6550 03 01 02
        """);
  }

  @Test
  void 一日三回の訪問に二回の同行があれば複数回と複数名の加算が付く() {
    var aide = JobCode.NURSING_AIDE;
    var month =
        of(Patient.born(LocalDate.of(1950, 1, 1), "046"))
            .visited(
                List.of(
                    Visit.of(day(2), JobCode.NURSE).at(LocalTime.of(9, 0)).with(aide),
                    Visit.of(day(2), JobCode.NURSE).at(LocalTime.of(13, 0)).with(aide),
                    Visit.of(day(2), JobCode.ASSISTANT_NURSE).at(LocalTime.of(17, 0))));

    assertLines(
        month,
        """
        07/02 510000110 5550 0309131927 03 01
        07/02 510002170 8000 0309131927 03 -
        07/02 510003570 6000 03091319 02 -
        07/02 550000410 7670 - - -
        """);
  }

  @Test
  void 専門の研修を受けた看護師の同行の日は管理療養費がなく翌日が初日になる() {
    var joint = Visit.of(day(1), JobCode.TRAINED_NURSE).as(VisitPurpose.SPECIALIST_JOINT);
    var month =
        of(ADULT, "1607").visited(Stream.concat(Stream.of(joint), nurse(2).stream()).toList());

    assertLines(
        month,
        """
        07/01 510000510 12850 08 01 01
        07/02 510000110 5550 03 01 01
        07/02 550000410 7670 - - -
        """);
  }

  @Test
  void 外泊中の訪問は入院中2回まで() {
    var month =
        of(ADULT)
            .visited(nurse(1, 8, 15).stream().map(one -> one.as(VisitPurpose.TRIAL_STAY)).toList());
    var result = CALCULATE.of(month);

    assertThat(Written.lines(result))
        .isEqualTo(
            """
            07/01 510001810 8500 03 01 01
            07/08 510001810 8500 03 01 01\
            """);
    assertThat(Written.remarks(result)).isEqualTo("2024-07-15 LIMIT_REACHED");
  }

  @Test
  void 特別地域の加算は額が基本療養費に入り真下に0円の行が立つ() {
    var month =
        of(Patient.born(LocalDate.of(2019, 1, 1), "091"))
            .remote(Remoteness.ONE_WAY)
            .visited(nurse(1));

    assertLines(
        month,
        """
        07/01 510000110 8325 03 01 01
        07/01 510002370 0 - - -
        07/01 510004670 1800 - - -
        07/01 550000410 7670 - - -
        """);
  }

  @Test
  void 精神科は30分未満で額が変わり精神科の指示区分が付く() {
    var visits =
        Stream.of(
                Visit.of(day(1), JobCode.NURSE).lasting(25),
                Visit.of(day(2), JobCode.OCCUPATIONAL_THERAPIST),
                Visit.of(day(3), JobCode.ASSISTANT_NURSE).in(SameBuilding.all(4)))
            .map(one -> one.under(CareKind.PSYCHIATRIC))
            .toList();

    assertVisits(
        of(ADULT, "1606").instructed(whole(InstructionKind.PSYCHIATRIC)).visited(visits),
        """
        07/01 530000210 4250 03 01 03
        07/02 530005110 5550 05 01 03
        07/03 530002110 2530 07 01 03
        """);
  }

  @Test
  void 精神科の退院後3月以内は週5日まで算定できる() {
    var visits =
        nurse(1, 2, 3, 4, 5, 6).stream().map(one -> one.under(CareKind.PSYCHIATRIC)).toList();
    var month =
        CareMonth.of(JULY, ADULT.afterPsychiatricWard(LocalDate.of(2024, 5, 10)), "1606", "1617")
            .instructed(whole(InstructionKind.PSYCHIATRIC))
            .visited(visits);
    var result = CALCULATE.of(month);

    assertThat(Written.remarks(result)).isEqualTo("2024-07-06 NOT_PAYABLE");
    assertThat(result.lines())
        .filteredOn(line -> line.date().equals(day(5)))
        .extracting(line -> line.code().digits())
        .contains("530000310");
  }

  @Test
  void 緊急訪問は月14日目までと15日目からで額が違う() {
    var visits =
        IntStream.rangeClosed(1, 16)
            .mapToObj(number -> Visit.of(day(number), JobCode.NURSE).as(VisitPurpose.URGENT))
            .toList();
    var result = CALCULATE.of(of(Patient.born(LocalDate.of(1950, 1, 1), "001")).visited(visits));

    assertThat(result.lines())
        .filteredOn(line -> line.code().digits().equals("510002470"))
        .hasSize(14);
    assertThat(result.lines())
        .filteredOn(line -> line.code().digits().equals("510004570"))
        .extracting(FeeLine::date)
        .containsExactly(day(15), day(16));
  }

  @Test
  void 他のステーションが算定する日の緊急訪問は加算だけが立つ() {
    var urgent = Visit.of(day(9), JobCode.NURSE).as(VisitPurpose.URGENT_ONLY);

    assertLines(of(ADULT).visited(List.of(urgent)), "07/09 510002470 2650 - - -\n");
  }

  @Test
  void 長時間の加算は週1日まで別に定める子は週3日まで() {
    var visits = nurse(1, 2, 3).stream().map(one -> one.lasting(100)).toList();
    var adult = CALCULATE.of(of(Patient.born(LocalDate.of(1950, 1, 1), "049")).visited(visits));
    var child = CALCULATE.of(of(Patient.born(LocalDate.of(2014, 1, 1), "049")).visited(visits));

    assertThat(count(adult, "510002570")).isEqualTo(1);
    assertThat(count(child, "510004470")).isEqualTo(3);
    assertThat(adult.remarks())
        .filteredOn(remark -> remark.kind() == CareRemark.Kind.LIMIT_REACHED)
        .hasSize(2);
  }

  @Test
  void 夜間と深夜の訪問が一日にあれば両方の加算が付く() {
    var visits =
        List.of(
            Visit.of(day(1), JobCode.NURSE).at(LocalTime.of(23, 0)),
            Visit.of(day(1), JobCode.NURSE).at(LocalTime.of(6, 30)));
    var result = CALCULATE.of(of(ADULT).visited(visits));

    assertThat(count(result, "510003970")).isEqualTo(1);
    assertThat(count(result, "510004070")).isEqualTo(1);
  }

  @Test
  void ターミナルケアは前の月の訪問も数える() {
    var before = new BilledFee(LocalDate.of(2024, 6, 28), new FeeCode("510000110"));
    var month =
        of(ADULT, "1614")
            .visited(nurse(2))
            .with(new CareEvent.TerminalCare(1, day(3), Optional.of(JobCode.NURSE)));

    assertThat(Written.remarks(CALCULATE.of(month))).isEqualTo("2024-07-03 NOT_PAYABLE");
    assertLines(
        month.after(List.of(before)),
        """
        07/02 510000110 5550 03 01 01
        07/02 550000410 7670 - - -
        07/03 580000110 25000 - - -
        07/03 580000370 1500 03 - -
        """);
  }

  @Test
  void 退院支援指導は訪問の前に亡くなれば加算だけが立つ() {
    var support =
        new CareEvent.DischargeSupport(day(10), Optional.of(day(15)), false, JobCode.NURSE);
    var result = CALCULATE.of(of(ADULT).with(support));

    assertThat(Written.lines(result)).isEqualTo("07/15 550001170 6000 03 - -");
    assertThat(result.careDays()).isEmpty();
  }

  @Test
  void 退院時共同指導は別表の人に2回まで算定でき同じ行が並ぶ() {
    var conference = new CareEvent.DischargeConference(day(4), JobCode.NURSE, 2, true);
    var visits = nurse(2, 5);

    assertLines(
        of(Patient.born(LocalDate.of(1950, 1, 1), "044"), "1617").visited(visits).with(conference),
        """
        07/02 510000110 5550 03 01 01
        07/02 550000410 7670 - - -
        07/05 510000110 5550 03 01 01
        07/05 550000510 3000 - - -
        07/05 550000970 8000 03 - -
        07/05 550000970 8000 03 - -
        07/05 550001070 2000 03 - -
        """);
  }

  @Test
  void 医療観察は点数の10倍を円で記録する() {
    var month =
        of(ADULT, "892", "893")
            .instructed(whole(InstructionKind.OBSERVATION))
            .visited(nurse(1, 3).stream().map(one -> one.under(CareKind.OBSERVATION)).toList())
            .with(new CareEvent.DayAndNight(), new CareEvent.Information(2, day(3)));

    assertLines(
        month,
        """
        07/01 588000110 5550 03 01 05
        07/01 588003210 7670 - - -
        07/01 588003470 6520 - - -
        07/03 588000110 5550 03 01 05
        07/03 588003310 3000 - - -
        07/03 588003910 1500 - - -
        """);
  }

  @Test
  void 同じ日の一般と精神科は先の訪問だけを算定する() {
    var visits =
        List.of(
            Visit.of(day(1), JobCode.NURSE),
            Visit.of(day(1), JobCode.NURSE).at(LocalTime.of(15, 0)).under(CareKind.PSYCHIATRIC));
    var month =
        of(ADULT, "1606").instructed(ORDINARY, whole(InstructionKind.PSYCHIATRIC)).visited(visits);
    var result = CALCULATE.of(month);

    assertThat(result.lines().getFirst().code()).isEqualTo(new FeeCode("510000110"));
    assertThat(Written.remarks(result)).isEqualTo("2024-07-01 CONFLICT");
  }

  @Test
  void 指示期間の外の訪問と届出のない項目は理由とともに外れる() {
    var expired = new Instruction(InstructionKind.NURSING, day(1), day(3));
    var month =
        of(ADULT)
            .instructed(expired)
            .visited(nurse(3, 4))
            .with(new CareEvent.SpecialManagement(true));
    var result = CALCULATE.of(month);

    assertThat(Written.remarks(result))
        .isEqualTo("2024-07-03 NOT_REGISTERED\n2024-07-04 NOT_INSTRUCTED");
    assertThat(result.remarks().getFirst().sentence())
        .startsWith("7月3日の「特別管理加算")
        .endsWith("施設基準の届出がないため算定できません。");
  }

  @Test
  void 各行は根拠と入力を言える() {
    var line = CALCULATE.of(of(ADULT).visited(nurse(1))).lines().getFirst();

    assertThat(line.why().rule()).isEqualTo("基本療養費: 5,550円");
    assertThat(line.why().source()).startsWith("令和6年6月").contains("2024-06-01");
    assertThat(line.why().inputs()).contains("算定日＝2024-07-01", "職種＝看護師", "週の日数＝1", "同一建物の人数＝1");
  }

  private static CareMonth of(Patient patient, String... standards) {
    return CareMonth.of(JULY, patient, standards).instructed(ORDINARY);
  }

  private static Instruction whole(InstructionKind kind) {
    return new Instruction(kind, day(1), day(31));
  }

  private static List<Visit> nurse(int... days) {
    return IntStream.of(days).mapToObj(one -> Visit.of(day(one), JobCode.NURSE)).toList();
  }

  private static LocalDate day(int number) {
    return JULY.atDay(number);
  }

  private static long count(CareResult result, String code) {
    return result.lines().stream().filter(line -> line.code().digits().equals(code)).count();
  }

  /** Registered for the later days, so that nothing but the week is told. */
  private static CareResult withLaterDays(CareMonth month) {
    return CALCULATE.of(
        CareMonth.of(JULY, month.patient(), "1617")
            .instructed(ORDINARY)
            .visited(month.visits())
            .after(month.earlier()));
  }

  private static void assertLines(CareMonth month, String expected) {
    assertThat(Written.lines(CALCULATE.of(month)) + "\n").isEqualTo(expected);
  }

  /** Only the basic fees. */
  private static void assertVisits(CareMonth month, String expected) {
    assertThat(
            Written.lines(CALCULATE.of(month))
                .lines()
                .filter(line -> line.contains(" 510") || line.contains(" 530"))
                .toList())
        .isEqualTo(expected.lines().toList());
  }
}
