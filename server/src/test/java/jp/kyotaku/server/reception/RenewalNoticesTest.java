package jp.kyotaku.server.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.CardPeople;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import jp.kyotaku.server.TestCard;
import jp.kyotaku.server.TestSurroundings;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.CharacterCode;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.PrescriptionTiming;
import jp.kyotaku.server.institutions.PrescriptionUse;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.institutions.RegisterInstitution;
import jp.kyotaku.server.institutions.Role;
import jp.kyotaku.server.institutions.StationSecrets;
import jp.kyotaku.testing.StrictFaceReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** 電子証明書の更新のお知らせ: after a real reception, at the terminal and in the files. */
@ServerTest
class RenewalNoticesTest {

  private static final InstitutionCode STATION = new InstitutionCode("1360090250");
  private static final int LIMIT = 1 << 22;
  private static final Pattern CHECK =
      Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"/?>\\s*<input[^>]*name=\"day\"");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** 送り箱の一通 */
  private record Letter(String name, byte[] content) {}

  @LocalServerPort int port;
  @Autowired RegisterInstitution register;
  @Autowired Institutions institutions;
  @Autowired Accounts accounts;
  @Autowired StationSecrets secrets;
  @Autowired ReceptionAddresses addresses;
  @Autowired OpenReception openReception;
  @Autowired ContinueReception continueReception;
  @Autowired BusinessClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void emptyOutbox() {
    if (institutions.find(STATION).isEmpty()) {
      settle();
    }
    letters(0);
  }

  @Test
  void 期限が近いか切れた人の結果の画面は_更新を日付とともに勧める() {
    var browser = signedIn();

    assertThat(resultOf(browser, CardPeople.NOBORU))
        .contains("ご注意", "電子証明書の有効期限が近づいています。")
        .contains("令和6年7月12日（2024年7月12日）", "市区町村の窓口で更新");
    assertThat(resultOf(browser, SampleNation.KAZUO))
        .contains("電子証明書の有効期限が切れています。", "令和6年4月20日（2024年4月20日）", "市区町村の窓口で更新");
    assertThat(resultOf(browser, SampleNation.HARU)).doesNotContain("電子証明書");
  }

  @Test
  void 一括の結果は_その人の単位に符号と言葉を添え正常のままにする() {
    Stream.of(CardPeople.NOBORU, SampleNation.KAZUO, SampleNation.HARU).forEach(this::register);
    letters(0);

    var units = collected();

    assertThat(processing(units, CardPeople.NOBORU))
        .isEqualTo(told("KYT-2031", processing(units, CardPeople.NOBORU), "令和6年7月12日（2024年7月12日）"));
    assertThat(processing(units, SampleNation.KAZUO))
        .isEqualTo(
            told("KYT-2032", processing(units, SampleNation.KAZUO), "令和6年4月20日（2024年4月20日）"));
    assertThat(processing(units, SampleNation.HARU)).isEqualTo(ProcessingResult.normal());
  }

  @Test
  void 受付の知らせにも符号と言葉が添えられ_厳しい読み手も読める() {
    register(CardPeople.NOBORU);

    byte[] face = letters(0).getFirst().content();

    assertThat(StrictFaceReader.complaints(face, "UTF-8")).isEmpty();
    var processing =
        OqsAnswerReader.readSiquc01(face, LIMIT).orThrow().body().orElseThrow().processingResult();
    assertThat(processing).isEqualTo(told("KYT-2031", processing, "令和6年7月12日（2024年7月12日）"));
  }

  @Test
  void 訪問の前の確認も_期限が近いか切れた人の訪問にだけ_日付とともに知らせる() {
    var people = List.of(CardPeople.NOBORU, SampleNation.KAZUO, SampleNation.HARU);
    people.forEach(this::register);
    var browser = signedIn();
    for (var person : people) {
      plan(browser, person);
    }

    var check = CHECK.matcher(browser.get("/terminal/visits").body());
    assertThat(check.find()).isTrue();
    var asked = browser.post("/terminal/visits/checks", "id", check.group(1), "day", "2024-06-04");

    for (var page : List.of(browser.follow(asked).body(), browser.follow(asked).body())) {
      assertThat(page).contains("有効期限が近づいています。有効期限は令和6年7月12日（2024年7月12日）です。");
      assertThat(page).contains("有効期限は令和6年4月20日（2024年4月20日）です。", "市区町村の窓口で更新");
      assertThat(page.split("登録のときに使われたマイナンバーカードの電子証明書", -1)).hasSize(3);
    }
  }

  private static void plan(Browser browser, SamplePerson person) {
    var coverage = person.coverage();
    browser.get("/terminal/visits/new?day=2024-06-04");
    browser.post(
        "/terminal/visits",
        "id",
        UUID.randomUUID().toString(),
        "day",
        "2024-06-04",
        "category",
        "HOME_VISIT_CARE",
        "insurer",
        coverage.insurer().value(),
        "symbol",
        coverage.insuredId().symbol(),
        "number",
        coverage.insuredId().number(),
        "branch",
        coverage.insuredId().branch(),
        "birthDate",
        person.birthDate().toString());
  }

  private static ProcessingResult told(String code, ProcessingResult told, String date) {
    String message = told.processingResultMessage().orElseThrow();
    assertThat(message).contains(date);
    return ProcessingResult.normalWith(code, message);
  }

  private void settle() {
    register.register(
        Institution.station(
            STATION,
            "見本訪問看護ステーション更新",
            new InstitutionSettings(
                CharacterCode.UTF_8,
                EnumSet.allOf(ConsentItem.class),
                PrescriptionUse.NOT_USED,
                PrescriptionTiming.ELSEWHERE,
                true,
                false,
                true)));
    accounts.add(STATION, "ippan", "見本　いっぱん", Role.GENERAL, "Ippan-2024");
    secrets.set(STATION, TestSurroundings.secretOf(STATION));
  }

  private void register(SamplePerson person) {
    var opened =
        (OpenReception.Opened.Begun) openReception.open(addresses.of(STATION), Optional.empty());
    var reception = continueReception.find(opened.key()).orElseThrow();
    continueReception.choose(reception, ConsentChoices.all());
    var cardApp = continueReception.confirm(reception.id()).orElseThrow();
    assertThat(TestCard.of(person).sign(port, cardApp).body()).contains("REGISTERED");
  }

  private String resultOf(Browser browser, SamplePerson person) {
    register(person);
    var registration =
        jdbc.sql(
                """
                SELECT r.id FROM consent.registration r JOIN insured.person p ON p.id = r.person_id
                WHERE r.institution_code = ? AND p.linkage_key = ? AND r.replaced_by IS NULL
                """)
            .params(STATION.value(), person.linkageKey())
            .query(UUID.class)
            .single();
    return browser.get("/terminal/consented/" + registration).body();
  }

  private Browser signedIn() {
    var browser = new Browser(port);
    browser.get("/terminal/sign-in");
    browser.post(
        "/terminal/sign-in",
        "institution",
        STATION.value(),
        "user",
        "ippan",
        "password",
        "Ippan-2024");
    return browser;
  }

  private static ProcessingResult processing(List<BulkConfirmUnit> units, SamplePerson person) {
    return units.stream()
        .filter(unit -> unit.results().getFirst().person().name().equals(person.name()))
        .map(BulkConfirmUnit::processingResult)
        .findFirst()
        .orElseThrow();
  }

  private List<BulkConfirmUnit> collected() {
    var today = clock.today();
    var accepted =
        OqsAnswerReader.readMuhvq01(
                carried(
                    "OQSmuhvq01req", new Muhvq01Request(STATION, Optional.empty(), today, today)),
                LIMIT)
            .orThrow();
    var number = accepted.accepted().orElseThrow().receptionNumber();
    return OqsAnswerReader.readMuhvq02(
            carried("OQSmuhvq02req", new BulkCollectRequest(OqsMessage.MUHVQ02, STATION, number)),
            LIMIT)
        .orThrow()
        .units();
  }

  private byte[] carried(String prefix, OqsRequest request) {
    var id = UUID.randomUUID();
    var content = OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS);
    new StationClient(port, STATION).pickUp(id, prefix + "_" + id + ".xml", content);
    var letter = letters(5).getFirst();
    assertThat(letter.name()).isEqualTo(prefix.replace("req", "res") + "_" + id + ".xml");
    return letter.content();
  }

  /** Takes all that waits. */
  private List<Letter> letters(int seconds) {
    var station = new StationClient(port, STATION);
    return StreamSupport.stream(JSON.readTree(station.waiting(seconds)).spliterator(), false)
        .map(
            waiting -> {
              var id = waiting.get("id").asString();
              var letter = new Letter(waiting.get("name").asString(), station.content(id).body());
              station.acknowledge(id);
              return letter;
            })
        .toList();
  }
}
