package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.Sihvq01Request;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.samples.LimitPeople;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.continuity.RelationshipOverview;
import jp.kyotaku.server.continuity.RelationshipState;
import jp.kyotaku.server.continuity.Relationships;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 同意の変更は訪問ではない: by people whom no other test meets at this hospital. */
@ServerTest
class ChangeIsNoVisitTest {

  private static final InstitutionCode CHUO = SampleInstitutions.CHUO.code();

  @LocalServerPort int port;
  @Autowired ReceptionAddresses addresses;
  @Autowired RecordConsent recordConsent;
  @Autowired Relationships relationships;
  @Autowired BusinessClock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void T_032_期間のうちの同意の変更は終わりを動かさず_新しい受付の読み取りは動かす() {
    var person = LimitPeople.SATORU;
    visited(person, clock.today().minusMonths(2));
    var end = endOf(1);
    assertThat(until(person)).isEqualTo(end);

    patient().change(person, "HOME_VISIT_CARE");
    patient().change(person, "HOME_VISIT_CARE");

    assertThat(until(person)).isEqualTo(end);
    assertThat(untilOfReInquiry(person)).isEqualTo(end);
    assertThat(facts(person, "RELATIONSHIP_CHANGED")).isEmpty();
    assertThat(changes(person)).isEqualTo(2);

    patient().register(person, "grant");

    assertThat(until(person)).isEqualTo(endOf(3));
    assertThat(untilOfReInquiry(person)).isEqualTo(endOf(3));
    assertThat(facts(person, "RELATIONSHIP_CHANGED")).hasSize(1);
    assertThat(changes(person)).isEqualTo(2);
  }

  @Test
  void 変更した同意を取り消せば_関係もその日に終わる() {
    var person = LimitPeople.EIJI;
    visited(person, clock.today().minusMonths(1));
    patient().change(person, "HOME_VISIT_CARE");

    patient().withdrawAll(person);

    assertThat(overview(person).state()).isEqualTo(RelationshipState.ENDED);
    assertThat(until(person)).isEqualTo(clock.today());
  }

  @Test
  void 期間が終わったあとに同じ画面で登録すれば_変更ではなく新しい始まりになる() {
    var person = LimitPeople.KUMIKO;
    visited(person, clock.today().minusMonths(5));
    assertThat(overview(person).state()).isEqualTo(RelationshipState.UNCONFIRMED);

    patient().change(person, "HOME_VISIT_CARE");

    assertThat(until(person)).isEqualTo(endOf(3));
    assertThat(changes(person)).isZero();
  }

  @Test
  void 取り消したあとに同じ画面で登録すれば_変更ではなく新しい始まりになる() {
    var person = LimitPeople.GENJI;
    visited(person, clock.today().minusMonths(2));
    patient().withdrawAll(person);

    patient().change(person, "HOME_VISIT_CARE");

    assertThat(overview(person).state()).isEqualTo(RelationshipState.INITIAL);
    assertThat(until(person)).isEqualTo(endOf(3));
    assertThat(changes(person)).isZero();
  }

  private PatientSteps patient() {
    return new PatientSteps(port, "/r/" + addresses.of(CHUO));
  }

  private LocalDate endOf(int monthsAhead) {
    return YearMonth.from(clock.today()).plusMonths(monthsAhead).atEndOfMonth();
  }

  private LocalDate until(SamplePerson person) {
    return overview(person).until();
  }

  private RelationshipOverview overview(SamplePerson person) {
    long id = personId(person);
    return Optional.ofNullable(relationships.of(CHUO, List.of(id), clock.today()).get(id))
        .orElseThrow();
  }

  /** By the one statement of a re-inquiry; its event tells what was decided. */
  private LocalDate untilOfReInquiry(SamplePerson person) {
    var coverage = person.coverage();
    var request =
        new Sihvq01Request(
            TreatmentFlag.HOME_VISIT,
            clock.today(),
            CHUO,
            Optional.empty(),
            new ReInquirySearchInfo(
                new ReInquirySearchInfo.Numbers(
                    coverage.insurer(), coverage.insuredId(), person.birthDate()),
                Optional.empty()));
    var answer =
        new StationClient(port, CHUO)
            .ask(OqsMessage.SIHVQ01, OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS));
    assertThat(answer.statusCode()).isEqualTo(200);
    return LocalDate.parse(
        facts(person, "ELIGIBILITY_INQUIRED")
            .getLast()
            .replaceAll("(?s).*\"until\":\"([^\"]+)\".*", "$1"));
  }

  private void visited(SamplePerson person, LocalDate day) {
    var settled = SettledConsent.of(ConsentChoices.all(), person.birthDate(), day, true);
    transaction.executeWithoutResult(
        _ ->
            recordConsent.record(
                personId(person),
                CHUO,
                CareCategory.HOME_VISIT_CARE,
                settled,
                UUID.randomUUID(),
                day.atTime(10, 5).atZone(Japan.ZONE).toInstant()));
  }

  private long changes(SamplePerson person) {
    return jdbc.sql(
            """
            SELECT count(changes) FROM consent.registration
            WHERE institution_code = ? AND person_id = ?
            """)
        .params(CHUO.value(), personId(person))
        .query(Long.class)
        .single();
  }

  private List<String> facts(SamplePerson person, String kind) {
    return jdbc.sql(
            """
            SELECT fact FROM audit.event
            WHERE institution_code = ? AND person_id = ? AND kind = ? ORDER BY id
            """)
        .params(CHUO.value(), personId(person), kind)
        .query(String.class)
        .list();
  }

  private long personId(SamplePerson person) {
    return jdbc.sql("SELECT id FROM insured.person WHERE linkage_key = ?")
        .param(person.linkageKey())
        .query(Long.class)
        .single();
  }
}
