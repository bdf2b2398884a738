package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.formats.oqs.BulkReInquiryRequest;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.formats.oqs.Muimm01Request;
import jp.kyotaku.formats.oqs.Muonq01Request;
import jp.kyotaku.formats.oqs.Muquc01Request;
import jp.kyotaku.formats.oqs.Mutic01Request;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.ProcessingResultStatus;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.ReferenceNumberRegistrationInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.samples.InsurancePeople;
import jp.kyotaku.samples.MedicalAidPeople;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import jp.kyotaku.server.TestSurroundings;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.institutions.BulkResultForm;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.RegisterInstitution;
import jp.kyotaku.server.institutions.StationSecrets;
import jp.kyotaku.server.rehearsal.EmptyInstitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** そのほかの一括の電文 (6.2, 6.3) */
@ServerTest
class BulkOtherMessagesTest {

  private static final InstitutionCode STATION = SampleNation.HIDAMARI.code();
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final InstitutionCode ONLINE = new InstitutionCode("1360997983");
  private static final LocalDateTime YESTERDAY = LocalDateTime.of(2024, 6, 2, 9, 0);
  private static final LocalDateTime FIRST_VISIT = LocalDateTime.of(2024, 4, 15, 10, 5, 7);

  @LocalServerPort int port;
  @Autowired RegisterInstitution registerInstitution;
  @Autowired StationSecrets stationSecrets;
  @Autowired RecordConsent recordConsent;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired AcceptBulkJob acceptBulkJob;
  @Autowired BulkJobStore jobs;
  @Autowired WriteBulkResult writeBulkResult;
  private BulkStation station = new BulkStation(0, STATION);

  @BeforeEach
  void つなぐ() {
    station = new BulkStation(port, STATION);
  }

  @Test
  void 照会番号を一括で登録すると_次の一括照会の結果に照会番号が付く_同じ番号を先の行が取っていればエラーになる() {
    var request =
        new Muimm01Request(
            STATION,
            Optional.of("番号"),
            List.of(
                registration("B-001", SampleNation.KENICHI),
                registration("B-001", SampleNation.HARU),
                registration("B-002", SampleNation.HARU)));

    String number = uploaded(OqsMessage.MUIMM01, request);
    var answer = station.collectRegistrations(number);

    assertThat(answer.header().arbitraryFileIdentifier()).contains("番号");
    assertThat(answer.header().qualificationConfirmationDate()).isEmpty();
    assertThat(answer.header().counts().orElseThrow().numberOfNormalProcessing()).isEqualTo(2);
    assertThat(answer.header().counts().orElseThrow().numberOfError()).isEqualTo(1);
    assertThat(answer.units())
        .extracting(unit -> unit.asked().referenceNumber())
        .containsExactly("B-001", "B-001", "B-002");
    assertThat(answer.units().get(1).processingResult().processingResultCode())
        .contains(ErrorCode.REFERENCE_TAKEN.code());
    assertThat(referenceNumbersOf(SampleNation.KENICHI, SampleNation.HARU))
        .containsExactly(List.of("B-001"), List.of("B-002"));
  }

  @Test
  void 一括の再照会は_関係の続く人に同意つきで答え_続かない行だけを理由つきで断る() {
    visit(SampleNation.TOME);
    var request =
        new BulkReInquiryRequest(
            TreatmentFlag.HOME_VISIT,
            TODAY,
            STATION,
            Optional.of("再照会"),
            List.of(line(SampleNation.TOME, "a"), line(MedicalAidPeople.ISAO, "b")));

    var answer = station.collect(OqsMessage.MUHVR02, uploaded(OqsMessage.MUHVR01, request));

    var allowed = answer.units().getFirst();
    assertThat(allowed.qualificationValidity()).contains(QualificationValidity.VALID);
    assertThat(allowed.changed()).contains(false);
    assertThat(allowed.results())
        .singleElement()
        .satisfies(result -> assertThat(result.consents()).isNotEmpty());
    var refused = answer.units().getLast();
    assertThat(refused.asked().orElseThrow().arbitraryIdentifier()).isEqualTo("b");
    assertThat(refused.asked().orElseThrow().treatmentFlag()).isEqualTo("2");
    assertThat(refused.processingResult().processingResultStatus())
        .isEqualTo(ProcessingResultStatus.ERROR);
    assertThat(refused.processingResult().processingResultCode())
        .contains(ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION.code());
    assertThat(refused.results()).isEmpty();
    assertThat(answer.header().counts().orElseThrow().numberOfError()).isEqualTo(1);
  }

  @Test
  void オンライン診療の一括の再照会は_自分の名前で受け付け_どの行も理由つきで断る() {
    openOnline();
    var hospital = new BulkStation(port, ONLINE);
    var request =
        new BulkReInquiryRequest(
            TreatmentFlag.ONLINE,
            TODAY,
            ONLINE,
            Optional.of("オンライン"),
            List.of(line(SampleNation.KENICHI, "a"), line(SampleNation.TOME, "b")));

    var number =
        hospital
            .upload(OqsMessage.MUONR01, UUID.randomUUID().toString(), written(request))
            .receptionNumber();
    var answer = hospital.collect(OqsMessage.MUONR02, number);

    assertThat(answer.header().counts().orElseThrow().numberOfError()).isEqualTo(2);
    assertThat(answer.units())
        .allSatisfy(
            unit -> {
              assertThat(unit.asked().orElseThrow().treatmentFlag()).isEqualTo("3");
              assertThat(unit.processingResult().processingResultCode())
                  .contains(ErrorCode.REINQUIRY_CATEGORY_NOT_COVERED.code());
              assertThat(unit.results()).isEmpty();
            })
        .extracting(unit -> unit.asked().orElseThrow().arbitraryIdentifier())
        .containsExactly("a", "b");
  }

  @Test
  void T_119_医療扶助の一括取得は_その月にこの機関へ委託された人の券だけを答える() {
    var june =
        station.collect(
            OqsMessage.MUTIC02,
            uploaded(
                OqsMessage.MUTIC01,
                new Mutic01Request(STATION, Optional.of("六月"), YearMonth.of(2024, 6))));
    var march =
        station.collect(
            OqsMessage.MUTIC02,
            uploaded(
                OqsMessage.MUTIC01,
                new Mutic01Request(STATION, Optional.empty(), YearMonth.of(2024, 3))));

    assertThat(june.units())
        .allSatisfy(
            unit -> {
              assertThat(unit.qualificationValidity()).contains(QualificationValidity.VALID);
              assertThat(unit.results())
                  .singleElement()
                  .satisfies(
                      result -> {
                        assertThat(result.insuredCard().insuredCardClassification())
                            .isEqualTo("A1");
                        assertThat(result.certificates().medicalTickets())
                            .isNotEmpty()
                            .allSatisfy(
                                ticket ->
                                    assertThat(ticket.medicalTreatmentMonth())
                                        .contains(YearMonth.of(2024, 6)));
                      });
            })
        .extracting(unit -> unit.results().getFirst().person().name())
        .contains(MedicalAidPeople.YAEKO.name(), MedicalAidPeople.RYOTA.name())
        .doesNotContain(MedicalAidPeople.ISAO.name());
    assertThat(march.header().segmentOfResult()).isInstanceOf(SegmentOfResult.Normal.class);
    assertThat(march.units()).isEmpty();
    assertThat(march.header().counts().orElseThrow().numberOfProcessingResult()).isZero();
  }

  @Test
  void オンライン診療の一括取得は_診療日に使える同意を答え_範囲を二つ書けば断る() {
    openOnline();
    consent(ONLINE, SampleNation.KENICHI, CareCategory.ONLINE_CARE, YESTERDAY);
    var hospital = new BulkStation(port, ONLINE);
    var online =
        new Muonq01Request(
            ONLINE, Optional.empty(), Muonq01Request.By.EXAMINATION_DATE, TODAY, TODAY);

    var byExamination =
        hospital.collect(
            OqsMessage.MUONQ02,
            hospital.upload(OqsMessage.MUONQ01, "online", written(online)).receptionNumber());
    byte[] both =
        new String(written(online), StandardCharsets.UTF_8)
            .replace(
                "<ExaminationDateFrom>",
                "<ConsentDateFrom>20240601</ConsentDateFrom><ExaminationDateFrom>")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(byExamination.units())
        .extracting(unit -> unit.results().getFirst().person().name())
        .contains(SampleNation.KENICHI.name());
    assertThat(hospital.answered(OqsMessage.MUONQ01, "both", both).segmentOfResult())
        .isInstanceOfSatisfying(
            SegmentOfResult.Abnormal.class,
            abnormal ->
                assertThat(abnormal.errorCode()).isEqualTo(ErrorCode.BULK_TWO_RANGES.code()));
  }

  @Test
  void 訪問診療等の一括取得は_再照会できる期間が終わった人を答えない() {
    EmptyInstitution.of(jdbc, ONLINE);
    openOnline();
    var lapsed = LocalDateTime.of(2023, 11, 15, 10, 0);
    consent(ONLINE, SampleNation.KENICHI, CareCategory.HOME_VISIT_CARE, FIRST_VISIT);
    consent(ONLINE, InsurancePeople.KEIKO, CareCategory.HOME_VISIT_CARE, lapsed);
    var place = new BulkStation(port, ONLINE);
    var visits =
        new Muhvq01Request(
            ONLINE, Optional.empty(), lapsed.toLocalDate(), FIRST_VISIT.toLocalDate());

    var answered =
        place.collect(
            OqsMessage.MUHVQ02,
            place.upload(OqsMessage.MUHVQ01, "visits", written(visits)).receptionNumber());

    assertThat(answered.units())
        .extracting(unit -> unit.results().getFirst().person().name())
        .containsExactly(SampleNation.KENICHI.name());
  }

  @Test
  void ほかの機関の受付番号と_種類の違う受付番号は_ないものとして答える() {
    String number =
        uploaded(
            OqsMessage.MUTIC01,
            new Mutic01Request(STATION, Optional.of("他"), YearMonth.of(2024, 6)));
    var other = new BulkStation(port, SampleInstitutions.KOMOREBI.code());

    for (var answer :
        List.of(other.ask(OqsMessage.MUTIC02, number), station.ask(OqsMessage.MUQUC02, number))) {
      assertThat(answer.header().segmentOfResult())
          .isInstanceOfSatisfying(
              SegmentOfResult.Abnormal.class,
              abnormal ->
                  assertThat(abnormal.errorCode())
                      .isEqualTo(ErrorCode.RECEPTION_NUMBER_UNKNOWN.code()));
      assertThat(answer.details()).isPresent();
    }
  }

  @Test
  void HTTPの一括の要求は_名前がなければ毎回新しい仕事になり_名前があればその名前で知られる() {
    byte[] june = written(new Mutic01Request(STATION, Optional.of("同じ月"), YearMonth.of(2024, 6)));
    String name = UUID.randomUUID().toString();

    String first = direct("mutic01", june);
    String named = direct("mutic01?name=" + name, june);

    assertThat(direct("mutic01", june)).isNotEqualTo(first).isNotEqualTo(named);
    assertThat(direct("mutic01?name=" + name, june)).isEqualTo(named);
    assertThat(direct("mutic01?name=" + UUID.randomUUID(), june)).isNotEqualTo(named);
    assertThat(new StationClient(port, STATION).ask("mutic01?name=a.b", june).statusCode())
        .isEqualTo(422);
  }

  @Test
  void HTTPの一覧も_名前がなければ毎回新しい仕事になる() {
    byte[] list =
        written(
            new Muimm01Request(
                STATION, Optional.empty(), List.of(registration("H-001", SampleNation.HARU))));

    String first =
        accepted(OqsMessage.MUIMM01, new StationClient(port, STATION).ask("muimm01", list).body());

    assertThat(
            accepted(
                OqsMessage.MUIMM01, new StationClient(port, STATION).ask("muimm01", list).body()))
        .isNotEqualTo(first);
  }

  @Test
  void 同じファイルでも_区分が違えば別の仕事で_同じ区分なら同じ仕事() {
    String file = UUID.randomUUID() + ".xml";

    String wrong = accepted(BulkKind.CONSENTED_HOME_VISIT, file);

    assertThat(accepted(BulkKind.MEDICAL_AID, file)).isNotEqualTo(wrong);
    assertThat(accepted(BulkKind.CONSENTED_HOME_VISIT, file)).isEqualTo(wrong);
  }

  @Test
  void 結果の一部がなければ_短いまま終わらずに_異常終了を答え_書き出しは途中で止まる() {
    String number =
        uploaded(
            OqsMessage.MUIMM01,
            new Muimm01Request(
                STATION, Optional.empty(), List.of(registration("P-001", SampleNation.HARU))));
    station.collectRegistrations(number);
    jdbc.sql("DELETE FROM inquiry.bulk_result WHERE reception_number = ?").param(number).update();

    assertThat(station.collectRegistrations(number).header().segmentOfResult())
        .isInstanceOfSatisfying(
            SegmentOfResult.Abnormal.class,
            abnormal -> assertThat(abnormal.errorCode()).isEqualTo(ErrorCode.BULK_FAILED.code()));
    var job = jobs.find(number).orElseThrow();
    assertThatThrownBy(
            () ->
                writeBulkResult
                    .of(job, YESTERDAY, BulkResultForm.XML, "result.xml")
                    .writeTo(new ByteArrayOutputStream()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void 行の届いていない仕事は_正常に終わったことにならない() {
    var order =
        new AcceptBulkJob.Order(
            Asker.bulk(STATION),
            BulkKind.REFERENCE_NUMBERS,
            new BulkJob.File(UUID.randomUUID() + ".xml", Optional.empty()),
            new byte[32],
            1,
            BulkQuestion.on(TODAY),
            UUID.randomUUID(),
            Optional.of(new BulkJob.Plan(TODAY, 3)));

    var answer = station.collectRegistrations(acceptBulkJob.accept(order).receptionNumber());

    assertThat(answer.header().segmentOfResult())
        .isInstanceOfSatisfying(
            SegmentOfResult.Abnormal.class,
            abnormal -> assertThat(abnormal.errorCode()).isEqualTo(ErrorCode.BULK_FAILED.code()));
  }

  private String direct(String path, byte[] content) {
    return accepted(OqsMessage.MUTIC01, new StationClient(port, STATION).ask(path, content).body());
  }

  private static String accepted(OqsMessage message, byte[] answer) {
    return OqsAnswerReader.readUpload(message, answer, BulkStation.LIMIT)
        .orThrow()
        .accepted()
        .orElseThrow()
        .receptionNumber();
  }

  private String accepted(BulkKind kind, String file) {
    var order =
        new AcceptBulkJob.Order(
            Asker.bulk(STATION),
            kind,
            new BulkJob.File(file, Optional.empty()),
            new byte[32],
            1,
            new BulkQuestion(BulkQuestion.By.CONSENT_DATE, TODAY, TODAY),
            UUID.randomUUID(),
            Optional.empty());
    return acceptBulkJob.accept(order).receptionNumber();
  }

  private List<List<String>> referenceNumbersOf(SamplePerson... people) {
    var lines =
        Arrays.stream(people)
            .map(person -> BulkEligibilityTest.line(person, person.linkageKey()))
            .toList();
    return station
        .collect(
            OqsMessage.MUQUC02,
            uploaded(
                OqsMessage.MUQUC01, new Muquc01Request(TODAY, STATION, Optional.empty(), lines)))
        .units()
        .stream()
        .map(unit -> unit.referenceNumbers())
        .toList();
  }

  private String uploaded(OqsMessage message, OqsRequest request) {
    return station
        .upload(message, UUID.randomUUID().toString(), written(request))
        .receptionNumber();
  }

  private static byte[] written(OqsRequest request) {
    return OqsRequestWriter.write(request, RequestFlavour.UTF_8_EMPTY_ELEMENTS);
  }

  private static ReferenceNumberRegistrationInfo registration(String number, SamplePerson person) {
    return new ReferenceNumberRegistrationInfo(
        number, person.coverage().insurer(), person.coverage().insuredId());
  }

  private static ReInquirySearchInfo line(SamplePerson person, String identifier) {
    return new ReInquirySearchInfo(
        new ReInquirySearchInfo.Numbers(
            person.coverage().insurer(), person.coverage().insuredId(), person.birthDate()),
        Optional.of(identifier));
  }

  private void openOnline() {
    registerInstitution.register(
        Institution.station(
            ONLINE, "見本訪問看護ステーションがめん", InstitutionSettings.usingAllItems(true, true)));
    stationSecrets.set(ONLINE, TestSurroundings.secretOf(ONLINE));
  }

  private void visit(SamplePerson person) {
    consent(STATION, person, CareCategory.HOME_VISIT_CARE, FIRST_VISIT);
  }

  private void consent(
      InstitutionCode institution, SamplePerson person, CareCategory category, LocalDateTime at) {
    var settled =
        SettledConsent.of(ConsentChoices.all(), person.birthDate(), at.toLocalDate(), true);
    transaction.executeWithoutResult(
        _ ->
            recordConsent.record(
                personId(person),
                institution,
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
}
