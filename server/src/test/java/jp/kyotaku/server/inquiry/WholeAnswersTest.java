package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.Consent;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.samples.MedicalAidPeople;
import jp.kyotaku.samples.SampleCoverage;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.rehearsal.EmptyInstitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** 見本の国の全員について、答えの電文をまるごと比べる (table 1.G.1) */
@ServerTest
class WholeAnswersTest {

  private static final int LIMIT = 1 << 22;
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final SampleInstitution PHARMACY = SampleInstitutions.TAMPOPO;
  private static final LocalDateTime CONSENTED = LocalDateTime.of(2024, 6, 3, 0, 5);
  private static final LocalDateTime VIEWED_UNTIL = LocalDateTime.of(2024, 9, 30, 23, 59, 59);

  @LocalServerPort int port;
  @Autowired RecordConsent recordConsent;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void まだだれも来ていない() {
    EmptyInstitution.of(jdbc, SampleInstitutions.HIDAMARI.code());
    EmptyInstitution.of(jdbc, SampleInstitutions.KOMOREBI.code());
  }

  static List<SamplePerson> people() {
    return SampleNation.people();
  }

  @ParameterizedTest
  @MethodSource("people")
  void 券面の情報で聞けば登録されたとおりの結果が一つ返る(SamplePerson person) {
    var expected = new ExpectedAnswers(SampleInstitutions.HIDAMARI, TODAY);
    for (SampleCoverage coverage : person.coverages()) {
      for (boolean limit : new boolean[] {true, false}) {
        var answer = ask(SampleInstitutions.HIDAMARI, person, coverage, TODAY, limit);
        var consent =
            limit ? Consent.given(answer.header().processExecutionTime()) : Consent.refused();
        var body = answer.body().orElseThrow();

        assertThat(body.qualificationValidity()).contains(expected.validity(person, coverage));
        assertThat(body.results())
            .containsExactly(
                expected.result(person, coverage, Map.of(ConsentItem.LIMIT_AMOUNT, consent)));
      }
    }
  }

  @Test
  void 医療券のない機関には未登録と答えほかの機関の医療券は見せない() {
    var yaeko = MedicalAidPeople.YAEKO;

    var body =
        ask(SampleInstitutions.KOMOREBI, yaeko, yaeko.coverage(), TODAY, true).body().orElseThrow();

    assertThat(body.qualificationValidity()).contains(QualificationValidity.VALID_UNREGISTERED);
    assertThat(body.results().getFirst().certificates().medicalTickets()).isEmpty();
  }

  @Test
  void 前の月について聞けばその月の医療券を答える() {
    var yaeko = MedicalAidPeople.YAEKO;
    var lastMonth = LocalDate.of(2024, 5, 31);

    var body =
        ask(SampleInstitutions.HIDAMARI, yaeko, yaeko.coverage(), lastMonth, true)
            .body()
            .orElseThrow();

    assertThat(body.results().getFirst())
        .isEqualTo(
            new ExpectedAnswers(SampleInstitutions.HIDAMARI, lastMonth)
                .result(yaeko, yaeko.coverage(), body.results().getFirst().consents()));
    assertThat(body.results().getFirst().certificates().medicalTickets()).hasSize(1);
  }

  @Test
  void 同意した全員の一括の結果は人ごとに一単位で資格の数だけ結果がある() {
    for (SamplePerson person : SampleNation.people()) {
      consent(person);
    }

    var units = collected();

    assertThat(units).hasSize(SampleNation.people().size());
    var expected = new ExpectedAnswers(PHARMACY, TODAY);
    for (SamplePerson person : SampleNation.people()) {
      var unit = of(person, units);
      var wanted = expected.unit(person, consents(person));
      assertThat(unit.results()).as(person.story()).isEqualTo(wanted.results());
      assertThat(unit.qualificationValidity()).as(person.story()).contains(wanted.validity());
    }
    assertThat(of(MedicalAidPeople.RYOTA, units).results()).hasSize(2);
  }

  private Siquc01Answer ask(
      SampleInstitution station,
      SamplePerson person,
      SampleCoverage coverage,
      LocalDate day,
      boolean limit) {
    var request =
        new Siquc01Request(
            day,
            station.code(),
            Optional.empty(),
            new QualificationConfirmSearchInfo(
                coverage.insurer(),
                coverage.insuredId(),
                person.birthDate(),
                limit,
                Optional.empty()));
    var answer =
        new StationClient(port, station.code())
            .ask(OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS));
    assertThat(answer.statusCode()).isEqualTo(200);
    return OqsAnswerReader.readSiquc01(answer.body(), LIMIT).orThrow();
  }

  private void consent(SamplePerson person) {
    var at = CONSENTED.atZone(Japan.ZONE).toInstant();
    var settled =
        SettledConsent.of(choices(person), person.birthDate(), CONSENTED.toLocalDate(), true);
    transaction.executeWithoutResult(
        _ ->
            recordConsent.record(
                personId(person),
                PHARMACY.code(),
                CareCategory.HOME_VISIT_CARE,
                settled,
                UUID.randomUUID(),
                at));
  }

  /** Every other person keeps the limit and the disease to himself. */
  private static ConsentChoices choices(SamplePerson person) {
    boolean open = SampleNation.people().indexOf(person) % 2 == 0;
    return new ConsentChoices(
        open
            ? EnumSet.allOf(ConsentItem.class)
            : EnumSet.complementOf(
                EnumSet.of(ConsentItem.LIMIT_AMOUNT, ConsentItem.SPECIFIC_DISEASE)));
  }

  private static Map<ConsentItem, Consent> consents(SamplePerson person) {
    boolean under40 = person.birthDate().plusYears(40).isAfter(CONSENTED.toLocalDate());
    var consents = new EnumMap<ConsentItem, Consent>(ConsentItem.class);
    for (ConsentItem item : ConsentItem.values()) {
      boolean given =
          choices(person).grants(item) && !(item == ConsentItem.SPECIFIC_CHECKUP && under40);
      consents.put(item, given ? given(item) : Consent.refused());
    }
    return consents;
  }

  private static Consent given(ConsentItem item) {
    return switch (item) {
      case LIMIT_AMOUNT, SPECIFIC_DISEASE -> Consent.given(CONSENTED);
      case SURGERY, TREATMENT, MEDICATION, SPECIFIC_CHECKUP ->
          Consent.given(CONSENTED, VIEWED_UNTIL);
    };
  }

  private static BulkConfirmUnit of(SamplePerson person, List<BulkConfirmUnit> units) {
    return units.stream()
        .filter(unit -> unit.results().getFirst().person().name().equals(person.name()))
        .filter(unit -> unit.results().getFirst().person().birthdate().equals(person.birthDate()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no unit for " + person.linkageKey()));
  }

  private List<BulkConfirmUnit> collected() {
    var day = CONSENTED.toLocalDate();
    var accepted =
        OqsAnswerReader.readMuhvq01(
                carried(
                    "OQSmuhvq01req",
                    new Muhvq01Request(PHARMACY.code(), Optional.empty(), day, day)),
                LIMIT)
            .orThrow();
    var number = accepted.accepted().orElseThrow().receptionNumber();
    return OqsAnswerReader.readMuhvq02(
            carried(
                "OQSmuhvq02req",
                new BulkCollectRequest(OqsMessage.MUHVQ02, PHARMACY.code(), number)),
            LIMIT)
        .orThrow()
        .units();
  }

  /** As the link application does: up under an id, down from the outbox. */
  private byte[] carried(String prefix, OqsRequest request) {
    var station = new StationClient(port, PHARMACY.code());
    var id = UUID.randomUUID();
    var content = OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS);
    assertThat(station.pickUp(id, prefix + "_" + id + ".xml", content).statusCode()).isEqualTo(202);
    var name = prefix.replace("req", "res") + "_" + id + ".xml";
    for (var waiting : JsonMapper.builder().build().readTree(station.waiting(5))) {
      if (waiting.get("name").asString().equals(name)) {
        var answer = station.content(waiting.get("id").asString()).body();
        station.acknowledge(waiting.get("id").asString());
        return answer;
      }
    }
    throw new AssertionError(name + " is not in the outbox");
  }

  private long personId(SamplePerson person) {
    return jdbc.sql("SELECT id FROM insured.person WHERE linkage_key = ?")
        .param(person.linkageKey())
        .query(Long.class)
        .single();
  }
}
