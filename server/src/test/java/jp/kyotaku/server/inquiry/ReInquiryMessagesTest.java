package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.formats.oqs.Consent;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.ProcessingResultStatus;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.ReferenceNumberRegistrationInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.formats.oqs.Sihvq01Answer;
import jp.kyotaku.formats.oqs.Sihvq01Request;
import jp.kyotaku.formats.oqs.Siimm01Answer;
import jp.kyotaku.formats.oqs.Siimm01Request;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.samples.InsurancePeople;
import jp.kyotaku.samples.SampleCoverage;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.continuity.DecideReInquiry;
import jp.kyotaku.server.continuity.ReInquiryDecision;
import jp.kyotaku.server.continuity.RefusalReason;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.rehearsal.EmptyInstitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 再照会と照会番号の電文: by people whom no other test meets. */
@ServerTest
class ReInquiryMessagesTest {

  private static final int LIMIT = 1 << 20;
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final InstitutionCode HIDAMARI = SampleInstitutions.HIDAMARI.code();
  private static final InstitutionCode KOMOREBI = SampleInstitutions.KOMOREBI.code();
  private static final InstitutionCode SUMIRE = SampleInstitutions.SUMIRE.code();
  private static final LocalDateTime FIRST_VISIT = LocalDateTime.of(2024, 4, 15, 10, 5, 7);

  @LocalServerPort int port;
  @Autowired RecordConsent recordConsent;
  @Autowired ReInquire reInquire;
  @Autowired WithdrawByMessage withdrawByMessage;
  @Autowired DecideReInquiry decideReInquiry;
  @Autowired TransactionEvents events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void まだだれも来ていない() {
    List.of(HIDAMARI, KOMOREBI, SUMIRE).forEach(place -> EmptyInstitution.of(jdbc, place));
  }

  @Test
  void T_034_保険者が変わった人に前の番号で再照会すると_有効と新しい保険者の資格を答え_変更フラグを立てる() {
    var shinji = InsurancePeople.SHINJI;
    visit(HIDAMARI, shinji, FIRST_VISIT);
    var old = shinji.coverages().getFirst();
    var now = shinji.coverages().getLast();

    var body = reInquire(HIDAMARI, shinji, old, TODAY).body().orElseThrow();

    assertThat(body.processingResult().processingResultStatus())
        .isEqualTo(ProcessingResultStatus.NORMAL);
    assertThat(body.qualificationValidity()).contains(QualificationValidity.VALID);
    assertThat(body.qualificationChanged()).contains(true);
    assertThat(body.results())
        .containsExactly(
            new ExpectedAnswers(SampleInstitutions.HIDAMARI, TODAY)
                .result(shinji, now, consentsUntil(LocalDate.of(2024, 7, 31))));
  }

  @Test
  void T_034_同じ日に前の番号で資格確認すると_無効と新しい資格ありだけを答え_新しい資格は見せない() {
    var shinji = InsurancePeople.SHINJI;
    var old = shinji.coverages().getFirst();

    var body = ask(HIDAMARI, shinji, old).body().orElseThrow();

    assertThat(body.qualificationValidity()).contains(QualificationValidity.INVALID_NEWER_EXISTS);
    assertThat(body.results())
        .containsExactly(
            new ExpectedAnswers(SampleInstitutions.HIDAMARI, TODAY)
                .result(shinji, old, Map.of(ConsentItem.LIMIT_AMOUNT, Consent.refused())));
  }

  @Test
  void T_034_先の日の訪問のために聞けば_その日の保険者を答える() {
    var kaori = InsurancePeople.KAORI;
    visit(HIDAMARI, kaori, FIRST_VISIT);
    var old = kaori.coverages().getFirst();

    var before = reInquire(HIDAMARI, kaori, old, LocalDate.of(2024, 6, 30)).body().orElseThrow();
    var after = reInquire(HIDAMARI, kaori, old, LocalDate.of(2024, 7, 5)).body().orElseThrow();

    assertThat(before.qualificationChanged()).contains(false);
    assertThat(insurer(before)).isEqualTo(old.insurer());
    assertThat(after.qualificationValidity()).contains(QualificationValidity.VALID);
    assertThat(after.qualificationChanged()).contains(true);
    assertThat(insurer(after)).isEqualTo(kaori.coverages().getLast().insurer());
  }

  @Test
  void T_035_初回の訪問の前の再照会は_わけと次にすることを添えて断る() {
    var body =
        reInquire(HIDAMARI, InsurancePeople.KEIKO, InsurancePeople.KEIKO.coverage(), TODAY)
            .body()
            .orElseThrow();

    assertRefused(body, ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION);
    assertThat(body.searchInfo()).isPresent();
  }

  @Test
  void T_030_ほかの機関で続いている関係は_この機関の再照会を許さない() {
    var toru = InsurancePeople.TORU;
    visit(HIDAMARI, toru, FIRST_VISIT);

    assertThat(reInquire(HIDAMARI, toru, toru.coverage(), TODAY).body().orElseThrow().results())
        .hasSize(1);
    assertRefused(
        reInquire(KOMOREBI, toru, toru.coverage(), TODAY).body().orElseThrow(),
        ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION);
  }

  @Test
  void T_028_期間が終わっていれば_終わった日を言って断り_往診としても答えない() {
    var misaki = InsurancePeople.MISAKI;
    visit(HIDAMARI, misaki, LocalDateTime.of(2024, 1, 10, 9, 0));

    var body = reInquire(HIDAMARI, misaki, misaki.coverage(), TODAY).body().orElseThrow();

    assertRefused(body, ErrorCode.REINQUIRY_WINDOW_ENDED);
    assertThat(body.processingResult().processingResultMessage())
        .hasValueSatisfying(words -> assertThat(words).contains("2024年4月30日"));
    assertThat(refusal(misaki, CareCategory.HOUSE_CALL)).isEqualTo(RefusalReason.WINDOW_ENDED);
  }

  @Test
  void T_029_続いている関係があってもオンライン診療の再照会は断り_その診療のための同意があれば答える() {
    var tsuyoshi = InsurancePeople.TSUYOSHI;
    visit(HIDAMARI, tsuyoshi, FIRST_VISIT);

    assertThat(refusal(tsuyoshi, CareCategory.ONLINE_CARE))
        .isEqualTo(RefusalReason.CATEGORY_NOT_COVERED);

    consent(HIDAMARI, tsuyoshi, CareCategory.ONLINE_CARE, TODAY.atTime(8, 30));
    assertThat(inquired(tsuyoshi, CareCategory.ONLINE_CARE))
        .isInstanceOfSatisfying(
            ReInquiryAnswer.Answered.class,
            answered -> {
              assertThat(answered.permission()).isInstanceOf(Permission.FreshConsent.class);
              assertThat(answered.entitlement().coverages()).hasSize(1);
            });
  }

  @Test
  void オンライン診療等の機能を使わない機関のsionqは異常終了で断る() {
    var request =
        new Sihvq01Request(
            TreatmentFlag.ONLINE,
            TODAY,
            HIDAMARI,
            Optional.of("f"),
            new ReInquirySearchInfo(
                numbers(InsurancePeople.TORU, InsurancePeople.TORU.coverage()), Optional.empty()));
    var content = OqsRequestWriter.write(request, RequestFlavour.UTF_8_EMPTY_ELEMENTS);

    var answer =
        OqsAnswerReader.readSionq01(
                new StationClient(port, HIDAMARI).ask("sionq01", content).body(), LIMIT)
            .orThrow();

    assertThat(answer.header().segmentOfResult())
        .isInstanceOfSatisfying(
            SegmentOfResult.Abnormal.class,
            abnormal ->
                assertThat(abnormal.errorCode()).isEqualTo(ErrorCode.ONLINE_FUNCTION_OFF.code()));
  }

  @Test
  void だれにも当たらない番号の再照会は正常に_該当資格なしと答える() {
    var toru = InsurancePeople.TORU;
    var request =
        request(
            HIDAMARI,
            new ReInquirySearchInfo.Numbers(
                toru.coverage().insurer(), toru.coverage().insuredId(), LocalDate.of(1900, 1, 1)),
            TODAY);

    var body = reInquire(HIDAMARI, request).body().orElseThrow();

    assertThat(body.processingResult().processingResultStatus())
        .isEqualTo(ProcessingResultStatus.NORMAL);
    assertThat(body.qualificationValidity()).contains(QualificationValidity.NONE);
    assertThat(body.results()).isEmpty();
  }

  @Test
  void R_177_再照会は根拠と証拠と日と答えを_断ったときはわけを_監査に残す() {
    var masaru = InsurancePeople.MASARU;
    visit(HIDAMARI, masaru, FIRST_VISIT);
    reInquire(HIDAMARI, masaru, masaru.coverages().getFirst(), TODAY);
    reInquire(KOMOREBI, masaru, masaru.coverages().getFirst(), TODAY);

    assertThat(lastFact(masaru, HIDAMARI))
        .contains(
            "\"kind\":\"ELIGIBILITY_INQUIRED\"",
            "\"ground\":\"RE_INQUIRY\"",
            "\"category\":\"HOME_VISIT_CARE\"",
            "\"basis\":\"WINDOW\"",
            "\"evidence\":\"\"",
            "\"firstVisit\":\"2024-04-15\"",
            "\"until\":\"2024-07-31\"",
            "\"day\":\"2024-06-03\"",
            "\"validity\":\"VALID\"",
            "\"changed\":\"true\"");
    assertThat(lastFact(masaru, KOMOREBI))
        .contains(
            "\"kind\":\"RE_INQUIRY_REFUSED\"",
            "\"refusal\":\"NO_PRIOR_VERIFICATION\"",
            "\"category\":\"HOME_VISIT_CARE\"",
            "\"day\":\"2024-06-03\"");
  }

  @Test
  void 審査結果で延びた期間の再照会は_使った月を証拠に残し_ひとつずつ決めたのと同じ答えになる() {
    var nozomi = InsurancePeople.NOZOMI;
    visit(KOMOREBI, nozomi, LocalDateTime.of(2024, 1, 10, 9, 0));
    for (var month : List.of("2024-01-01", "2024-02-01", "2024-03-01")) {
      jdbc.sql(
              """
              INSERT INTO continuity.review_result
                (institution_code, person_id, service_month, claim, outcome, decided_on, recorded_on)
              VALUES (?, ?, ?::date, '1', 'REVIEWED', '2024-04-25', '2024-04-25')
              ON CONFLICT DO NOTHING
              """)
          .params(KOMOREBI.value(), personId(nozomi), month)
          .update();
    }

    var body = reInquire(KOMOREBI, nozomi, nozomi.coverage(), TODAY).body().orElseThrow();

    assertThat(body.qualificationValidity()).contains(QualificationValidity.VALID);
    assertThat(lastFact(nozomi, KOMOREBI))
        .contains(
            "\"basis\":\"EXTENSION\"",
            "\"evidence\":\"2024-01 2024-02 2024-03\"",
            "\"until\":\"2024-06-30\"");
    assertThat(decide(nozomi))
        .isInstanceOfSatisfying(
            ReInquiryDecision.Allowed.class,
            allowed -> assertThat(allowed.until()).isEqualTo(LocalDate.of(2024, 6, 30)));
  }

  @Test
  void 同意が取り消されていれば_その日から断り_ひとつずつ決めたのと同じ答えになる() {
    var yuki = InsurancePeople.YUKI;
    visit(KOMOREBI, yuki, FIRST_VISIT);
    jdbc.sql(
            """
            INSERT INTO consent.withdrawal
              (registration_id, act_id, person_id, institution_code, category, withdrawn_at,
               withdrawn_by, reason)
            SELECT id, gen_random_uuid(), person_id, institution_code, category,
                   '2024-05-20 01:00:00+00', 'INSTITUTION', 'WISH_OF_PATIENT'
            FROM consent.registration
            WHERE person_id = ? AND institution_code = ? AND replaced_by IS NULL
            """)
        .params(personId(yuki), KOMOREBI.value())
        .update();

    var body = reInquire(KOMOREBI, yuki, yuki.coverages().getFirst(), TODAY).body().orElseThrow();

    assertRefused(body, ErrorCode.REINQUIRY_CONSENT_REVOKED);
    assertThat(decide(yuki))
        .isInstanceOfSatisfying(
            ReInquiryDecision.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.CONSENT_REVOKED));
  }

  @Test
  void 照会番号は登録した保険の答えに付き_照会番号だけで再照会でき_保険が変われば登録し直す() {
    var masaru = InsurancePeople.MASARU;
    visit(KOMOREBI, masaru, FIRST_VISIT);
    var old = masaru.coverages().getFirst();
    var now = masaru.coverages().getLast();

    var registered = register(KOMOREBI, "診察券 0043", old);
    assertThat(registered.processingResult().orElseThrow().processingResultStatus())
        .isEqualTo(ProcessingResultStatus.NORMAL);
    assertThat(registered.processingResult().orElseThrow().processingResultCode()).isEmpty();
    assertThat(registered.registrationInfo()).contains(info("診察券 0043", old));
    assertThat(registered.header().arbitraryFileIdentifier()).contains("f");

    assertThat(number(ask(KOMOREBI, masaru, old))).contains("診察券 0043");
    assertThat(number(ask(KOMOREBI, masaru, now))).isEmpty();
    assertThat(number(ask(SUMIRE, masaru, old))).isEmpty();
    var byNumber = reInquire(KOMOREBI, byReference("診察券 0043")).body().orElseThrow();
    assertThat(insurer(byNumber)).isEqualTo(now.insurer());
    assertThat(byNumber.qualificationChanged()).contains(true);

    register(KOMOREBI, "診察券 0043", now);
    var again = reInquire(KOMOREBI, byReference("診察券 0043")).body().orElseThrow();
    assertThat(again.qualificationChanged()).contains(false);
    assertThat(again.results().getFirst().referenceNumber()).contains("診察券 0043");
  }

  @Test
  void 照会番号は機関の中で一人のもので_ほかの機関は同じ番号を使える() {
    var toru = InsurancePeople.TORU.coverage();
    var misaki = InsurancePeople.MISAKI.coverage();

    register(KOMOREBI, "同じ番号", toru);

    var taken = register(KOMOREBI, "同じ番号", misaki).processingResult().orElseThrow();
    assertThat(taken.processingResultStatus()).isEqualTo(ProcessingResultStatus.ERROR);
    assertThat(taken.processingResultCode()).contains(ErrorCode.REFERENCE_TAKEN.code());
    assertThat(number(ask(KOMOREBI, InsurancePeople.MISAKI, misaki))).isEmpty();
    assertThat(
            register(SUMIRE, "同じ番号", misaki)
                .processingResult()
                .orElseThrow()
                .processingResultStatus())
        .isEqualTo(ProcessingResultStatus.NORMAL);
    register(KOMOREBI, "新しい番号", toru);
    assertThat(
            register(KOMOREBI, "同じ番号", misaki)
                .processingResult()
                .orElseThrow()
                .processingResultStatus())
        .as("使われなくなった番号は空く")
        .isEqualTo(ProcessingResultStatus.NORMAL);
  }

  @Test
  void 枝番まで入れないと決まらないふたごには登録しない() {
    var hikari = InsurancePeople.HIKARI.coverage();
    var id = hikari.insuredId();
    var without =
        new ReferenceNumberRegistrationInfo(
            "ふたご", hikari.insurer(), new jp.kyotaku.kernel.InsuredId(id.symbol(), id.number(), ""));

    var several = register(KOMOREBI, without).processingResult().orElseThrow();

    assertThat(several.processingResultCode()).contains(ErrorCode.REFERENCE_SEVERAL_PEOPLE.code());
    assertThat(
            register(KOMOREBI, "ふたご", hikari)
                .processingResult()
                .orElseThrow()
                .processingResultStatus())
        .isEqualTo(ProcessingResultStatus.NORMAL);
  }

  @Test
  void 知らない照会番号の再照会には_そう添えて該当資格なしと答える() {
    var body = reInquire(KOMOREBI, byReference("だれでもない")).body().orElseThrow();

    assertThat(body.qualificationValidity()).contains(QualificationValidity.NONE);
    assertThat(body.processingResult().processingResultCode())
        .contains(ErrorCode.REFERENCE_UNKNOWN.code());
  }

  @Test
  void R_191_電文での取り消しは関係の移り変わりを監査に残し_取り消すものがないときも残す() {
    var toru = InsurancePeople.TORU;
    visit(HIDAMARI, toru, FIRST_VISIT);

    assertThat(withdrawn(toru)).isEqualTo(WithdrawByMessage.Outcome.WITHDRAWN);
    assertThat(lastFact(toru, HIDAMARI)).contains("\"kind\":\"RELATIONSHIP_CHANGED\"");

    assertThat(withdrawn(toru)).isEqualTo(WithdrawByMessage.Outcome.ALREADY);
    assertThat(lastFact(toru, HIDAMARI))
        .contains("\"kind\":\"WITHDRAWAL_WITHOUT_EFFECT\"", "\"outcome\":\"ALREADY\"");

    assertThat(withdrawn(InsurancePeople.KEIKO)).isEqualTo(WithdrawByMessage.Outcome.NOTHING);
    assertThat(lastFact(InsurancePeople.KEIKO, HIDAMARI))
        .contains("\"kind\":\"WITHDRAWAL_WITHOUT_EFFECT\"", "\"outcome\":\"NOTHING\"");
  }

  @Test
  void 電文でだれでもない番号の取り消しを求められても_監査に残る() {
    var toru = InsurancePeople.TORU.coverage();
    withdrawByMessage.withdraw(
        Asker.message(HIDAMARI),
        new CardData(toru.insurer(), toru.insuredId(), LocalDate.of(1900, 1, 1)));

    assertThat(lastFact(HIDAMARI))
        .contains("\"kind\":\"WITHDRAWAL_WITHOUT_EFFECT\"", "\"outcome\":\"NOTHING\"");
  }

  @Test
  void 照会番号の登録を断ったことも_わけと一緒に監査に残す() {
    register(KOMOREBI, "断る番号", InsurancePeople.TORU.coverage());
    register(KOMOREBI, "断る番号", InsurancePeople.MISAKI.coverage());

    assertThat(lastFact(KOMOREBI))
        .contains(
            "\"kind\":\"REFERENCE_NUMBER_REFUSED\"",
            "\"code\":\"" + ErrorCode.REFERENCE_TAKEN.code() + "\"")
        .doesNotContain("断る番号");
  }

  private WithdrawByMessage.Outcome withdrawn(SamplePerson person) {
    var coverage = person.coverage();
    return withdrawByMessage.withdraw(
        Asker.message(HIDAMARI),
        new CardData(coverage.insurer(), coverage.insuredId(), person.birthDate()));
  }

  private static void assertRefused(Sihvq01Answer.Body body, ErrorCode code) {
    assertThat(body.processingResult().processingResultStatus())
        .isEqualTo(ProcessingResultStatus.ERROR);
    assertThat(body.processingResult().processingResultCode()).contains(code.code());
    assertThat(body.processingResult().processingResultMessage())
        .hasValueSatisfying(words -> assertThat(words).endsWith(code.advice()));
    assertThat(body.qualificationValidity()).isEmpty();
    assertThat(body.results()).isEmpty();
  }

  private static jp.kyotaku.kernel.InsurerNumber insurer(Sihvq01Answer.Body body) {
    return body.results().getFirst().insuredCard().insurerNumber().orElseThrow();
  }

  private static Optional<String> number(Siquc01Answer answer) {
    return answer.body().orElseThrow().results().getFirst().referenceNumber();
  }

  /** All six are consented to, and all are in use at this station. */
  private static Map<ConsentItem, Consent> consentsUntil(LocalDate last) {
    var consents = new EnumMap<ConsentItem, Consent>(ConsentItem.class);
    for (ConsentItem item :
        List.of(
            ConsentItem.SURGERY,
            ConsentItem.TREATMENT,
            ConsentItem.MEDICATION,
            ConsentItem.SPECIFIC_CHECKUP)) {
      consents.put(item, Consent.given(FIRST_VISIT, last.atTime(23, 59, 59)));
    }
    consents.put(ConsentItem.LIMIT_AMOUNT, Consent.given(FIRST_VISIT));
    consents.put(ConsentItem.SPECIFIC_DISEASE, Consent.given(FIRST_VISIT));
    return consents;
  }

  private RefusalReason refusal(SamplePerson person, CareCategory category) {
    return ((ReInquiryAnswer.Refused) inquired(person, category)).decision().reason();
  }

  /** By the statements for many people. */
  private ReInquiryDecision decide(SamplePerson person) {
    return decideReInquiry.decide(personId(person), KOMOREBI, CareCategory.HOME_VISIT_CARE, TODAY);
  }

  private ReInquiryAnswer inquired(SamplePerson person, CareCategory category) {
    var coverage = person.coverage();
    var question =
        new ReInquiryQuestion.ByCardData(
            new CardData(coverage.insurer(), coverage.insuredId(), person.birthDate()));
    return transaction.execute(
        _ -> reInquire.one(Asker.message(HIDAMARI), question, category, TODAY, events));
  }

  private Sihvq01Answer reInquire(
      InstitutionCode station, SamplePerson person, SampleCoverage coverage, LocalDate day) {
    return reInquire(station, request(station, numbers(person, coverage), day));
  }

  private Sihvq01Answer reInquire(InstitutionCode station, Sihvq01Request request) {
    var content = OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS);
    var answer = new StationClient(port, station).ask("sihvq01", content);
    assertThat(answer.statusCode()).isEqualTo(200);
    return OqsAnswerReader.readSihvq01(answer.body(), LIMIT).orThrow();
  }

  private static Sihvq01Request request(
      InstitutionCode station, ReInquirySearchInfo.Key key, LocalDate day) {
    return new Sihvq01Request(
        TreatmentFlag.HOME_VISIT,
        day,
        station,
        Optional.of("f"),
        new ReInquirySearchInfo(key, Optional.empty()));
  }

  private static Sihvq01Request byReference(String number) {
    return request(KOMOREBI, new ReInquirySearchInfo.Reference(number), TODAY);
  }

  private static ReInquirySearchInfo.Numbers numbers(SamplePerson person, SampleCoverage coverage) {
    return new ReInquirySearchInfo.Numbers(
        coverage.insurer(), coverage.insuredId(), person.birthDate());
  }

  private Siimm01Answer register(InstitutionCode station, String number, SampleCoverage coverage) {
    return register(station, info(number, coverage));
  }

  private Siimm01Answer register(InstitutionCode station, ReferenceNumberRegistrationInfo info) {
    var content =
        OqsRequestWriter.write(
            new Siimm01Request(station, Optional.of("f"), info), RequestFlavour.SHIFT_JIS);
    var answer = new StationClient(port, station).ask("siimm01", content);
    assertThat(answer.statusCode()).isEqualTo(200);
    return OqsAnswerReader.readSiimm01(answer.body(), LIMIT).orThrow();
  }

  private static ReferenceNumberRegistrationInfo info(String number, SampleCoverage coverage) {
    return new ReferenceNumberRegistrationInfo(number, coverage.insurer(), coverage.insuredId());
  }

  private Siquc01Answer ask(InstitutionCode station, SamplePerson person, SampleCoverage coverage) {
    var request =
        new Siquc01Request(
            TODAY,
            station,
            Optional.empty(),
            new QualificationConfirmSearchInfo(
                coverage.insurer(),
                coverage.insuredId(),
                person.birthDate(),
                false,
                Optional.empty()));
    var answer =
        new StationClient(port, station)
            .ask(OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS));
    return OqsAnswerReader.readSiquc01(answer.body(), LIMIT).orThrow();
  }

  private void visit(InstitutionCode station, SamplePerson person, LocalDateTime at) {
    consent(station, person, CareCategory.HOME_VISIT_CARE, at);
  }

  private void consent(
      InstitutionCode station, SamplePerson person, CareCategory category, LocalDateTime at) {
    var settled =
        SettledConsent.of(ConsentChoices.all(), person.birthDate(), at.toLocalDate(), true);
    transaction.executeWithoutResult(
        _ ->
            recordConsent.record(
                personId(person),
                station,
                category,
                settled,
                UUID.randomUUID(),
                at.atZone(Japan.ZONE).toInstant()));
  }

  private long personId(SamplePerson person) {
    return jdbc.sql("SELECT id FROM insured.person WHERE linkage_key = ?")
        .param(person.linkageKey())
        .query(Long.class)
        .single();
  }

  private String lastFact(SamplePerson person, InstitutionCode station) {
    return jdbc.sql(
            """
            SELECT fact FROM audit.event WHERE person_id = ? AND institution_code = ?
            ORDER BY id DESC LIMIT 1
            """)
        .params(personId(person), station.value())
        .query(String.class)
        .single();
  }

  private String lastFact(InstitutionCode station) {
    return jdbc.sql(
            "SELECT fact FROM audit.event WHERE institution_code = ? ORDER BY id DESC LIMIT 1")
        .param(station.value())
        .query(String.class)
        .single();
  }
}
