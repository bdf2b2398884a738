package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.ProcessingResultStatus;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.Sihvd01Answer;
import jp.kyotaku.formats.oqs.Sihvd01Request;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.samples.LimitPeople;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.continuity.DecideReInquiry;
import jp.kyotaku.server.continuity.ReInquiryDecision;
import jp.kyotaku.server.continuity.RefusalReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 閲覧同意取り消しの電文 sihvd01: by people whom no other test meets. */
@ServerTest
class WithdrawalMessageTest {

  private static final int LIMIT = 1 << 20;
  private static final InstitutionCode CHUO = SampleInstitutions.CHUO.code();
  private static final InstitutionCode SHIRAYURI = SampleInstitutions.SHIRAYURI.code();
  private static final InstitutionCode SUMIRE = SampleInstitutions.SUMIRE.code();
  private static final LocalDateTime FIRST_VISIT = LocalDateTime.of(2024, 5, 15, 10, 5, 7);

  @LocalServerPort int port;
  @Autowired RecordConsent recordConsent;
  @Autowired DecideReInquiry decideReInquiry;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void R_191_訪問診療等と往診の同意を取り消し_再照会はその日から断り_オンライン診療等の同意は残る() {
    var person = LimitPeople.HIROSHI;
    consent(CHUO, person, CareCategory.HOME_VISIT_CARE);
    consent(CHUO, person, CareCategory.HOUSE_CALL);
    consent(CHUO, person, CareCategory.ONLINE_CARE);

    var answer = withdraw(CHUO, person);

    assertThat(answer.header().arbitraryFileIdentifier()).contains("f");
    assertThat(answer.numbers()).contains(numbers(person));
    assertThat(result(answer).processingResultStatus()).isEqualTo(ProcessingResultStatus.NORMAL);
    assertThat(result(answer).processingResultCode()).isEmpty();
    assertThat(withdrawn(CHUO, person))
        .containsExactlyInAnyOrder(
            "HOME_VISIT_CARE INSTITUTION CARE_ENDED", "HOUSE_CALL INSTITUTION CARE_ENDED");
    assertThat(
            decideReInquiry.decide(
                personId(person), CHUO, CareCategory.HOME_VISIT_CARE, LocalDate.of(2024, 6, 3)))
        .isInstanceOfSatisfying(
            ReInquiryDecision.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.CONSENT_REVOKED));
    assertThat(facts(CHUO, person, "CONSENT_WITHDRAWN"))
        .singleElement()
        .satisfies(
            fact ->
                assertThat(fact)
                    .contains("\"by\":\"INSTITUTION\"")
                    .contains("\"categories\":\"HOME_VISIT_CARE HOUSE_CALL\""));
    assertThat(facts(CHUO, person, "RELATIONSHIP_CHANGED"))
        .singleElement()
        .satisfies(
            fact -> assertThat(fact).contains("\"from\":\"INITIAL\"").contains("\"to\":\"ENDED\""));
  }

  @Test
  void 二度送っても取消しは一度だけで_二度目はすでに取り消されていると添える() {
    var person = LimitPeople.NAOMI;
    consent(CHUO, person, CareCategory.HOME_VISIT_CARE);
    withdraw(CHUO, person);

    var again = result(withdraw(CHUO, person));

    assertThat(again.processingResultStatus()).isEqualTo(ProcessingResultStatus.NORMAL);
    assertThat(again.processingResultCode()).contains(ErrorCode.CONSENT_ALREADY_WITHDRAWN.code());
    assertThat(withdrawn(CHUO, person)).hasSize(1);
    assertThat(facts(CHUO, person, "CONSENT_WITHDRAWN")).hasSize(1);
  }

  @Test
  void ほかの機関の同意には届かず_いない人の番号と同じ答えになる() {
    var person = LimitPeople.SUSUMU;
    consent(CHUO, person, CareCategory.HOME_VISIT_CARE);
    var coverage = person.coverage();
    var nobody =
        new ReInquirySearchInfo.Numbers(
            coverage.insurer(), coverage.insuredId(), LocalDate.of(1900, 1, 1));

    var elsewhere = result(withdraw(SHIRAYURI, person));

    assertThat(elsewhere.processingResultStatus()).isEqualTo(ProcessingResultStatus.ERROR);
    assertThat(elsewhere.processingResultCode()).contains(ErrorCode.CONSENT_NOT_REGISTERED.code());
    assertThat(elsewhere).isEqualTo(result(withdraw(SHIRAYURI, nobody)));
    assertThat(withdrawn(CHUO, person)).isEmpty();
    assertThat(facts(SHIRAYURI, person, "CONSENT_WITHDRAWN")).isEmpty();
  }

  @Test
  void 訪問診療等の機能を使わなくなった機関も_前の同意を取り消せる() {
    var person = LimitPeople.TOMOKO;
    consent(SUMIRE, person, CareCategory.HOME_VISIT_CARE);

    assertThat(result(withdraw(SUMIRE, person)).processingResultStatus())
        .isEqualTo(ProcessingResultStatus.NORMAL);
    assertThat(withdrawn(SUMIRE, person)).hasSize(1);
  }

  private Sihvd01Answer withdraw(InstitutionCode station, SamplePerson person) {
    return withdraw(station, numbers(person));
  }

  private Sihvd01Answer withdraw(InstitutionCode station, ReInquirySearchInfo.Numbers numbers) {
    var request = new Sihvd01Request(station, Optional.of("f"), numbers);
    var content = OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS);
    var answer = new StationClient(port, station).ask(OqsMessage.SIHVD01, content);
    assertThat(answer.statusCode()).isEqualTo(200);
    return (Sihvd01Answer) OqsAnswerReader.read(OqsMessage.SIHVD01, answer.body(), LIMIT).orThrow();
  }

  private static ProcessingResult result(Sihvd01Answer answer) {
    return answer.processingResult().orElseThrow();
  }

  private static ReInquirySearchInfo.Numbers numbers(SamplePerson person) {
    var coverage = person.coverage();
    return new ReInquirySearchInfo.Numbers(
        coverage.insurer(), coverage.insuredId(), person.birthDate());
  }

  private void consent(InstitutionCode station, SamplePerson person, CareCategory category) {
    var settled =
        SettledConsent.of(
            ConsentChoices.all(), person.birthDate(), FIRST_VISIT.toLocalDate(), true);
    transaction.executeWithoutResult(
        _ ->
            recordConsent.record(
                personId(person),
                station,
                category,
                settled,
                UUID.randomUUID(),
                FIRST_VISIT.atZone(Japan.ZONE).toInstant()));
  }

  private List<String> withdrawn(InstitutionCode station, SamplePerson person) {
    return jdbc.sql(
            """
            SELECT concat_ws(' ', category, withdrawn_by, reason) FROM consent.withdrawal
            WHERE institution_code = ? AND person_id = ?
            """)
        .params(station.value(), personId(person))
        .query(String.class)
        .list();
  }

  private List<String> facts(InstitutionCode station, SamplePerson person, String kind) {
    return jdbc.sql(
            """
            SELECT fact FROM audit.event
            WHERE institution_code = ? AND person_id = ? AND kind = ? ORDER BY id
            """)
        .params(station.value(), personId(person), kind)
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
