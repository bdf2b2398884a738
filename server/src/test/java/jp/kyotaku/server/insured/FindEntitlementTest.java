package jp.kyotaku.server.insured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.insured.Entitlement.NotFoundReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 資格を調べる: 保険者と福祉事務所の行から */
@ServerTest
class FindEntitlementTest {

  private static final InstitutionCode HIDAMARI = SampleNation.HIDAMARI.code();
  private static final InstitutionCode KOMOREBI = SampleNation.KOMOREBI.code();
  private static final String OLD = insurer("0627701");
  private static final String NEW = insurer("0627702");
  private static final String ELDERLY = insurer("3927701");
  private static final String WELFARE = insurer("1227701");
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

  @Autowired FindEntitlement findEntitlement;
  @Autowired JdbcClient jdbc;
  private InsuredRows rows;

  @BeforeEach
  void registerInsurers() {
    rows =
        new InsuredRows(jdbc)
            .insurer(OLD, "試験古保険組合", "INSURER")
            .insurer(NEW, "試験新保険組合", "INSURER")
            .insurer(ELDERLY, "試験広域連合", "INSURER")
            .insurer(WELFARE, "試験福祉事務所", "WELFARE_OFFICE");
  }

  @Test
  void 保険者が替わったあと古い番号で聞けば新しい資格は見せずに3を返す_T034() {
    long person = rows.person();
    rows.coverage(person, OLD, "34", "01", day("2020-04-01"), day("2024-08-01"));
    rows.coverage(person, NEW, "3400", "00", day("2024-08-01"), null);
    var asked = day("2024-08-05");

    assertThat(byCardData(OLD, "34", "01", asked))
        .isInstanceOfSatisfying(
            Entitlement.Superseded.class,
            answer -> assertThat(answer.coverage().insurerName()).isEqualTo("試験古保険組合"));
    assertThat(findEntitlement.ofPerson(person, asked, HIDAMARI))
        .isInstanceOfSatisfying(
            Entitlement.Entitled.class,
            answer ->
                assertThat(answer.coverages())
                    .singleElement()
                    .extracting(Coverage::insurerName)
                    .isEqualTo("試験新保険組合"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "取得日の前日, 2022-03-31, Lapsed",
    "取得日, 2022-04-01, Entitled",
    "喪失日の前日, 2024-03-31, Entitled",
    "喪失日, 2024-04-01, Lapsed",
    "二つの資格の間, 2024-05-01, Lapsed",
    "新しい資格の取得日, 2024-06-01, Superseded",
    "ずっと先, 2034-06-01, Superseded",
  })
  void 古い番号への答えは過去も先も日で決まる(String rule, LocalDate asked, String expected) {
    long person = rows.person();
    String number = "36" + asked.toEpochDay();
    rows.coverage(person, OLD, number, "01", day("2022-04-01"), day("2024-04-01"));
    rows.coverage(person, NEW, number, "01", day("2024-06-01"), null);

    assertThat(byCardData(OLD, number, "01", asked).getClass().getSimpleName())
        .as(rule)
        .isEqualTo(expected);
  }

  @Test
  void まだ始まらない資格の番号で聞けば古い資格が有効でも2を返す() {
    long person = rows.person();
    rows.coverage(person, OLD, "37", "01", day("2020-04-01"), day("2024-08-01"));
    rows.coverage(person, NEW, "37", "01", day("2024-08-01"), null);

    assertThat(byCardData(NEW, "37", "01", DAY)).isInstanceOf(Entitlement.Lapsed.class);
  }

  @Test
  void 枝番がなく二人に当てはまれば枝番が足りないと分かる() {
    rows.coverage(rows.person(), OLD, "38", "02", day("2020-04-01"), null);
    rows.coverage(rows.person(), OLD, "38", "03", day("2020-04-01"), null);

    assertThat(byCardData(OLD, "38", "", DAY))
        .isInstanceOfSatisfying(
            Entitlement.SeveralMatch.class,
            answer -> {
              assertThat(answer.branchMissing()).isTrue();
              assertThat(answer.person()).isEmpty();
            });
    assertThat(byCardData(OLD, "38", "03", DAY)).isInstanceOf(Entitlement.Entitled.class);
  }

  @Test
  void 見つからない理由は聞いた番号そのものから言えることだけ() {
    rows.coverage(rows.person(), OLD, "39", "01", day("2020-04-01"), null);
    var otherBirthDate =
        new CardData(
            new InsurerNumber(OLD), new InsuredId("", "39", "01"), InsuredRows.BORN.plusDays(1));

    assertThat(byCardData(insurer("0627799"), "39", "01", DAY))
        .isEqualTo(new Entitlement.NotFound(NotFoundReason.INSURER_NOT_REGISTERED));
    assertThat(byCardData(OLD, "390000", "01", DAY))
        .isEqualTo(new Entitlement.NotFound(NotFoundReason.NO_SUCH_PERSON));
    assertThat(findEntitlement.byCardData(otherBirthDate, DAY, HIDAMARI))
        .isEqualTo(new Entitlement.NotFound(NotFoundReason.NO_SUCH_PERSON));
  }

  @Test
  void 二つの保険者に同時に資格があれば複数該当で両方を示す() {
    long person = rows.person();
    rows.coverage(person, OLD, "40", "01", day("2020-04-01"), null);
    rows.coverage(person, NEW, "40", "01", day("2024-06-01"), null);

    assertThat(findEntitlement.ofPerson(person, DAY, HIDAMARI))
        .isInstanceOfSatisfying(
            Entitlement.SeveralMatch.class,
            answer -> {
              assertThat(answer.coverages()).hasSize(2);
              assertThat(answer.person()).isPresent();
            });
  }

  @Test
  void 医療扶助はその機関のその月の医療券があれば有効でなければ未登録() {
    long person = rows.person();
    long aid = rows.coverage(person, WELFARE, "4100001", "", day("2024-04-01"), null);
    rows.ticket(aid, JUNE, KOMOREBI, "ほかの機関の傷病名");
    rows.ticket(aid, JUNE.minusMonths(1), HIDAMARI, "前の月の傷病名");

    assertThat(findEntitlement.ofPerson(person, DAY, HIDAMARI))
        .isInstanceOfSatisfying(
            Entitlement.WithoutTicket.class,
            answer -> assertThat(answer.coverages().getFirst().tickets()).isEmpty());
    assertThat(byCardData(WELFARE, "4100001", "", DAY))
        .isInstanceOf(Entitlement.WithoutTicket.class);

    rows.ticket(aid, JUNE, HIDAMARI, "この機関の傷病名");

    assertThat(findEntitlement.ofPerson(person, DAY, HIDAMARI))
        .isInstanceOfSatisfying(
            Entitlement.Entitled.class,
            answer ->
                assertThat(answer.coverages().getFirst().tickets())
                    .singleElement()
                    .extracting(MedicalTicket::injuryNames)
                    .isEqualTo(List.of("この機関の傷病名")));
    assertThat(findEntitlement.ofPerson(person, DAY.plusMonths(1), HIDAMARI))
        .isInstanceOf(Entitlement.WithoutTicket.class);
  }

  @Test
  void 医療保険と医療扶助は一人の二つの結果になる() {
    long person = rows.person();
    rows.coverage(person, WELFARE, "4200001", "", day("2024-04-01"), null);
    rows.coverage(person, OLD, "42", "01", day("2024-05-01"), null);

    assertThat(findEntitlement.ofPerson(person, DAY, HIDAMARI))
        .isInstanceOfSatisfying(
            Entitlement.Entitled.class,
            answer ->
                assertThat(answer.coverages())
                    .extracting(Coverage::medicalAid)
                    .containsExactly(false, true));
  }

  @Test
  void 七月までの割合と八月からの割合は二枚の証で日によって替わる() {
    long entitlement = rows.coverage(rows.person(), ELDERLY, "43", "", day("2020-04-01"), null);
    rows.insuredCard(entitlement, 10, day("2023-08-01"), day("2024-07-31"));
    rows.insuredCard(entitlement, 20, day("2024-08-01"), day("2025-07-31"));

    assertThat(copay("43", day("2024-07-31"))).isEqualTo("1割");
    assertThat(copay("43", day("2024-08-01"))).isEqualTo("2割");
    assertThat(copay("43", day("2025-08-01"))).isEqualTo("登録なし");
  }

  @Test
  void 答えた版は後で変わっても同じ版から同じ答えになる() {
    long entitlement = rows.coverage(rows.person(), ELDERLY, "44", "", day("2020-04-01"), null);
    rows.insuredCard(entitlement, 10, day("2023-08-01"), day("2024-07-31"));
    var answered = byCardData(ELDERLY, "44", "", DAY);
    for (String table : List.of("coverage", "certificate")) {
      jdbc.sql("UPDATE insured." + table + " SET closed_at = now() WHERE entitlement_id = ?")
          .param(entitlement)
          .update();
    }
    rows.insuredCard(entitlement, 30, day("2023-08-01"), day("2024-07-31"));

    assertThat(byCardData(ELDERLY, "44", "", DAY)).isInstanceOf(Entitlement.NotFound.class);
    assertThat(findEntitlement.versions(answered.versionIds(), DAY).values())
        .containsExactlyElementsOf(answered.coverages());
  }

  private String copay(String number, LocalDate day) {
    return byCardData(ELDERLY, number, "", day)
        .coverages()
        .getFirst()
        .copayOn(day)
        .map(CopayRatio::label)
        .orElse("登録なし");
  }

  private Entitlement byCardData(String insurer, String number, String branch, LocalDate day) {
    return findEntitlement.byCardData(
        new CardData(
            new InsurerNumber(insurer), new InsuredId("", number, branch), InsuredRows.BORN),
        day,
        HIDAMARI);
  }

  private static String insurer(String body) {
    return body + CheckDigit.of(body);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
