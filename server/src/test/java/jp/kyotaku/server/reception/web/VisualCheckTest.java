package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.cert.CRLReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import jp.kyotaku.card.authority.RevokedCertificate;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.samples.CardPeople;
import jp.kyotaku.samples.SampleCase;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestCard;
import jp.kyotaku.server.TestDevices;
import jp.kyotaku.server.TestSurroundings;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.institutions.device.CutOffDevice;
import jp.kyotaku.server.institutions.device.IssueActivationCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 目視確認, on a phone of the staff and wherever else somebody might try it. */
@ServerTest
class VisualCheckTest {

  private static final SampleInstitution STATION = SampleNation.KOMOREBI;
  private static final Pattern MEDICAL = Pattern.compile("薬|傷病|病名|健診|手術|診療情報|閲覧");
  private static final Pattern OFFER =
      Pattern.compile("<(?:a|button)[\\s>].*?</(?:a|button)>", Pattern.DOTALL);
  private static final Pattern SESSION = Pattern.compile("name=\"reception\" value=\"([^\"]+)\"");

  private final int port;
  private final TestDevices devices;
  private final ReceptionAddresses addresses;
  private final JdbcClient jdbc;
  private UUID device = UUID.randomUUID();
  private StaffPhone phone;

  @Autowired
  VisualCheckTest(
      @LocalServerPort int port,
      IssueActivationCode issueActivationCode,
      CutOffDevice cutOffDevice,
      ReceptionAddresses addresses,
      JdbcClient jdbc) {
    this.port = port;
    this.devices = new TestDevices(port, issueActivationCode, cutOffDevice);
    this.addresses = addresses;
    this.jdbc = jdbc;
    this.phone = new StaffPhone(new Browser(port), port);
  }

  @BeforeEach
  void 新しい端末() {
    TestSurroundings.cardApp().revoke(List.of());
    device = UUID.randomUUID();
    phone = new StaffPhone(devices.ready(STATION.code(), device), port);
  }

  @Test
  void T042_ロックされたカードでも目視確認で一致すれば登録される() {
    var tome = TestCard.of(SampleNation.TOME);
    var withPin = phone.comesToTheCard("PIN", "grant");
    assertThat(tome.report(port, withPin, "LOCKED").statusCode()).isEqualTo(200);
    assertThat(StaffPhone.words(phone.browser().get("/app/reception/done")))
        .contains(ErrorCode.CARD_PIN_LOCKED.sentence(), "目視確認で始め直す");
    long before = registrations(SampleNation.TOME);

    var result = phone.saysMatch(phone.sees(tome, "grant"));

    assertThat(StaffPhone.words(result))
        .contains("同意登録が完了しました", SampleNation.TOME.name().written(), "目視確認");
    assertThat(registrations(SampleNation.TOME)).isEqualTo(before + 1);
  }

  @Test
  void 目視確認は独自の種類の証拠として残り_所持の証明ではないと記される() {
    var sight = phone.sees(TestCard.of(SampleNation.HARU), "grant");
    var session = StaffPhone.found(SESSION, sight);
    phone.saysMatch(sight);

    var proof =
        jdbc.sql(
                """
                SELECT v.proof, v.staff, v.statement, v.device_id::text AS device,
                       v.signature IS NULL AND v.signed_content IS NULL AS unsigned
                FROM reception.session s
                JOIN consent.registration r ON r.id = s.registration_id
                JOIN identity.verification v ON v.id = r.verification_id
                WHERE s.id = ?::uuid
                """)
            .param(session)
            .query()
            .singleRow();
    assertThat(proof)
        .containsEntry("proof", "VISUAL_CHECK")
        .containsEntry("staff", "ippan")
        .containsEntry("device", device.toString())
        .containsEntry("unsigned", true);
    assertThat(String.valueOf(proof.get("statement"))).contains("顔写真を見比べ");
    assertThat(events("SEEN_BY_STAFF", session))
        .singleElement()
        .satisfies(
            fact ->
                assertThat(fact)
                    .contains("\"result\":\"MATCH\"", "\"possession\":\"not proved\"")
                    .contains("\"device\":\"" + device + "\""));
    assertThat(whoAndAboutWhom("SEEN_BY_STAFF", session)).isEqualTo("ippan about somebody");
    assertThat(events("CONSENT_REGISTERED", session))
        .singleElement()
        .satisfies(fact -> assertThat(fact).contains("\"possession\":\"not proved\""));
  }

  @Test
  void R089_不一致は受付を終え何も登録されず記録に残る() {
    long before = registrations(SampleNation.KENICHI);
    var sight = phone.sees(TestCard.of(SampleNation.KENICHI), "grant");
    var session = StaffPhone.found(SESSION, sight);

    var end = phone.browser().follow(phone.says(sight, "result", "no-match"));

    assertThat(StaffPhone.words(end))
        .contains("受付を続けられません", ErrorCode.SIGHT_NOT_MATCHED.sentence());
    assertThat(end.body()).doesNotContain("/app/reception/confirmation\"");
    assertThat(registrations(SampleNation.KENICHI)).isEqualTo(before);
    assertThat(stateOf(session)).isEqualTo("NOT_MATCHED");
    assertThat(events("SEEN_BY_STAFF", session))
        .singleElement()
        .satisfies(fact -> assertThat(fact).contains("\"result\":\"NO_MATCH\""));
    assertThat(whoAndAboutWhom("SEEN_BY_STAFF", session)).isEqualTo("ippan about somebody");
    assertThat(phone.browser().get("/app/reception/choices").statusCode()).isEqualTo(410);
  }

  @Test
  void 見比べたと明らかに言わない一致は受け付けない() {
    long before = registrations(SampleNation.KENICHI);
    var sight = phone.sees(TestCard.of(SampleNation.KENICHI), "grant");

    var again = phone.says(sight, "result", "match");

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(StaffPhone.words(again)).contains(ErrorCode.SIGHT_NOT_STATED.sentence());
    assertThat(registrations(SampleNation.KENICHI)).isEqualTo(before);
    assertThat(StaffPhone.words(phone.saysMatch(again))).contains("同意登録が完了しました");
  }

  @Test
  void 一致を同時に何度押しても登録は一つ() throws Exception {
    long before = registrations(SampleNation.SAKURA);
    var sight = phone.sees(TestCard.of(SampleNation.SAKURA), "grant");
    Callable<HttpResponse<String>> press =
        () -> phone.says(sight, "result", "match", "stated", "yes");
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var pressed : pool.invokeAll(List.of(press, press, press, press))) {
        assertThat(pressed.get().statusCode()).isEqualTo(303);
      }
    }
    assertThat(registrations(SampleNation.SAKURA)).isEqualTo(before + 1);
    assertThat(StaffPhone.words(phone.browser().get("/app/reception/done")))
        .contains("同意登録が完了しました");
  }

  @Test
  void 暗証番号のない顔認証マイナンバーカードも目視確認で登録できる() {
    var result = phone.saysMatch(phone.sees(TestCard.of(CardPeople.MITSUKO), "refuse"));
    assertThat(StaffPhone.words(result))
        .contains("同意登録が完了しました", CardPeople.MITSUKO.name().written());
  }

  @ParameterizedTest
  @CsvSource({"見本　昭三, CARD_EXPIRED", "見本　守, CARD_UNKNOWN_PERSON"})
  void 暗証番号なしで読んだ電子証明書も同じように確かめる(String name, ErrorCode code) {
    var person =
        SampleNation.people().stream()
            .filter(one -> one.name().written().equals(name))
            .findFirst()
            .orElseThrow();
    var answer = TestCard.of(person).read(port, phone.comesToTheCard("SIGHT", "grant"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(code.code());
    assertThat(StaffPhone.words(phone.browser().get("/app/reception/done")))
        .contains(code.sentence());
    assertThat(phone.browser().follow(phone.browser().get("/app/reception/sight")).body())
        .doesNotContain("name=\"reading\"");
  }

  @Test
  void 読み取ったあとで失効したカードは一致でも登録されない() {
    long before = registrations(SampleNation.KENICHI);
    var sight = phone.sees(TestCard.of(SampleNation.KENICHI), "grant");
    TestSurroundings.cardApp()
        .revoke(
            List.of(
                new RevokedCertificate(
                    SampleNation.KENICHI.card().serial(),
                    LocalDate.of(2024, 6, 1),
                    CRLReason.KEY_COMPROMISE)));

    var end = phone.saysMatch(sight);

    assertThat(StaffPhone.words(end)).contains(ErrorCode.CARD_REVOKED.sentence());
    assertThat(registrations(SampleNation.KENICHI)).isEqualTo(before);
  }

  @Test
  void ほかの窓で別のカードを読んだら古い画面の一致は効かない() {
    long before = registrations(SampleNation.HARU) + registrations(SampleNation.KENICHI);
    var first = phone.sees(TestCard.of(SampleNation.HARU), "grant");
    assertThat(TestCard.of(SampleNation.KENICHI).read(port, phone.goesToTheCard()).statusCode())
        .isEqualTo(200);

    var shown = phone.saysMatch(first);

    assertThat(StaffPhone.words(shown)).contains("目視確認", ErrorCode.SIGHT_READ_AGAIN.sentence());
    assertThat(registrations(SampleNation.HARU) + registrations(SampleNation.KENICHI))
        .isEqualTo(before);
    assertThat(StaffPhone.words(phone.saysMatch(shown)))
        .contains(SampleNation.KENICHI.name().written());
  }

  @Test
  void 読み取ったあとで選択を変えたらカードを読み直す() {
    var sight = phone.sees(TestCard.of(SampleNation.HARU), "grant");
    long before = registrations(SampleNation.HARU);
    phone.chooses("refuse");

    var answer = phone.says(sight, "result", "match", "stated", "yes");

    assertThat(StaffPhone.words(phone.browser().follow(answer))).contains("同意登録内容の確認");
    assertThat(registrations(SampleNation.HARU)).isEqualTo(before);
  }

  @Test
  void R091_なくした端末では途中の受付も登録されず次の画面も開かない() {
    long before = registrations(SampleNation.HARU);
    var sight = phone.sees(TestCard.of(SampleNation.HARU), "grant");
    devices.isLost(STATION.code(), device);

    assertThat(phone.place(phone.says(sight, "result", "match", "stated", "yes")))
        .isEqualTo("/app/set-up");
    assertThat(registrations(SampleNation.HARU)).isEqualTo(before);
    assertThat(phone.place(phone.browser().get("/app"))).isEqualTo("/app/set-up");
  }

  @Test
  void R091_なくした端末のカードアプリの答えも登録されない() {
    long before = registrations(SampleNation.HARU);
    var cardApp = phone.comesToTheCard("PIN", "grant");
    devices.isLost(STATION.code(), device);

    var answer = TestCard.of(SampleNation.HARU).sign(port, cardApp);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(ErrorCode.DEVICE_IS_CUT_OFF.code());
    assertThat(registrations(SampleNation.HARU)).isEqualTo(before);
  }

  @Test
  void R090_在宅受付Webでは暗証番号なしの電子証明書は何も開かない() {
    long before = registrations(SampleNation.HARU);
    var web = new Browser(port);
    web.get("/r/" + addresses.of(STATION.code()));
    web.follow(web.post("/r/" + addresses.of(STATION.code())));
    var fields = new ArrayList<String>();
    for (ScreenItem item : ScreenItem.values()) {
      fields.addAll(List.of(item.field(), "grant"));
    }
    var confirmation = web.follow(web.post("/reception/choices", fields.toArray(String[]::new)));
    var session = StaffPhone.found(SESSION, confirmation);
    var shown =
        StaffPhone.found(Pattern.compile("name=\"shown\" value=\"([^\"]*)\""), confirmation);
    var cardApp = web.location(web.post("/reception/card", "shown", shown)).orElseThrow();

    var answer = TestCard.of(SampleNation.HARU).read(port, cardApp);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(ErrorCode.CARD_BAD_SIGNATURE.code());
    assertThat(web.get("/reception/sight").statusCode()).isEqualTo(404);
    assertThat(
            jdbc.sql("SELECT reading FROM reception.session WHERE id = ?::uuid")
                .param(session)
                .query(UUID.class)
                .optional())
        .isEmpty();
    assertThat(registrations(SampleNation.HARU)).isEqualTo(before);
  }

  @Test
  void R090_登録していない端末では目視確認の画面が開かない() {
    var stranger = new Browser(port);
    stranger.get("/app/set-up");
    for (var answer :
        List.of(
            stranger.get("/app"),
            stranger.get("/app/reception/sight"),
            stranger.post("/app/reception/sight", "result", "match", "stated", "yes"),
            stranger.post("/app", "way", "SIGHT", "category", "HOME_VISIT_CARE"))) {
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(stranger.location(answer).orElseThrow().getPath()).isEqualTo("/app/set-up");
    }
  }

  @Test
  void R090_ほかの端末の職員はこの受付を決められない() {
    long before = registrations(SampleNation.HARU);
    var sight = phone.sees(TestCard.of(SampleNation.HARU), "grant");
    var other = new StaffPhone(devices.ready(STATION.code()), port);
    other.begins("SIGHT");

    var session = StaffPhone.found(SESSION, sight);
    other.says(sight, "reception", session, "result", "match", "stated", "yes");

    assertThat(registrations(SampleNation.HARU)).isEqualTo(before);
    assertThat(stateOf(session)).isEqualTo("CONFIRMED");
  }

  @Test
  void 目視確認のための問いに署名で答えても登録されない() {
    long before = registrations(SampleNation.HARU);
    var answer = TestCard.of(SampleNation.HARU).sign(port, phone.comesToTheCard("SIGHT", "grant"));
    assertThat(answer.body()).contains(ErrorCode.CARD_BAD_SIGNATURE.code());
    assertThat(registrations(SampleNation.HARU)).isEqualTo(before);
  }

  @Test
  void 暗証番号でも同じアプリで登録でき所持の証明が残る() {
    var cardApp = phone.comesToTheCard("PIN", "grant");
    var haru = TestCard.of(SampleNation.HARU);
    assertThat(haru.asked(port, cardApp).get("purpose").asString()).isEqualTo("REGISTER");
    assertThat(haru.asked(port, cardApp).get("returnUrl").asString())
        .endsWith("/app/reception/done");
    assertThat(haru.sign(port, cardApp).body()).contains("REGISTERED");
    assertThat(StaffPhone.words(phone.browser().get("/app/reception/done")))
        .contains("同意登録が完了しました", SampleNation.HARU.name().written(), "暗証番号");
  }

  @Test
  void M08_結果には資格の要点があり限度額は同意があるときだけ出る() {
    var person =
        SampleNation.people().stream()
            .filter(one -> one.group() == SampleCase.LIMIT)
            .findFirst()
            .orElseThrow();
    var coverage = person.coverage();
    var granted = StaffPhone.words(phone.saysMatch(phone.sees(TestCard.of(person), "grant")));
    assertThat(granted)
        .contains(person.name().written(), coverage.insurer().value(), coverage.insurerName())
        .contains(coverage.insuredId().symbol(), coverage.insuredId().number())
        .contains("一部負担金の割合", "資格の期間", "限度額の適用区分", "登録日時");
    var refused = StaffPhone.words(phone.saysMatch(phone.sees(TestCard.of(person), "refuse")));
    assertThat(refused).contains(person.name().written()).doesNotContain("限度額の適用区分");
  }

  @Test
  void T048_端末の画面に薬や健診の情報への口はない() {
    var sight = phone.sees(TestCard.of(SampleNation.HARU), "grant");
    var pages = List.of(phone.browser().get("/app"), sight, phone.saysMatch(sight));
    for (var page : pages) {
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(OFFER.matcher(page.body()).results().map(offer -> offer.group()))
          .isNotEmpty()
          .noneMatch(offer -> MEDICAL.matcher(offer).find());
    }
    assertThat(phone.browser().get("/app/reception/medication").statusCode()).isEqualTo(404);
  }

  @Test
  void 結果を離れると端末に何も残らない() {
    phone.saysMatch(phone.sees(TestCard.of(SampleNation.HARU), "grant"));
    assertThat(phone.browser().cookie("reception")).isEmpty();
    assertThat(StaffPhone.words(phone.browser().get("/app/reception/done")))
        .contains("同意登録は完了しています", "次の受付へ")
        .doesNotContain(SampleNation.HARU.name().written());
    assertThat(phone.browser().get("/app").headers().firstValue("Cache-Control").orElse(""))
        .contains("no-store");
  }

  @Test
  void 券面の絵はカードアプリから来てこのサーバーを通らない() {
    var sight = phone.sees(TestCard.of(SampleNation.HARU), "grant");
    assertThat(sight.body()).contains("src=\"" + TestSurroundings.cardApp().url() + "/face/");
    assertThat(sight.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("img-src 'self' " + TestSurroundings.cardApp().url());
    assertThat(StaffPhone.words(sight)).doesNotContain(SampleNation.HARU.name().written());
  }

  private long registrations(SamplePerson person) {
    return jdbc.sql(
            """
            SELECT count(*) FROM consent.registration r
            JOIN insured.person p ON p.id = r.person_id
            WHERE p.linkage_key = ? AND r.institution_code = ?
            """)
        .params(person.linkageKey(), STATION.code().value())
        .query(Long.class)
        .single();
  }

  private String stateOf(String session) {
    return jdbc.sql("SELECT state FROM reception.session WHERE id = ?::uuid")
        .param(session)
        .query(String.class)
        .single();
  }

  private List<String> events(String kind, String session) {
    return jdbc.sql("SELECT fact FROM audit.event WHERE kind = ? AND fact LIKE ?")
        .params(kind, "%\"session\":\"" + session + "\"%")
        .query(String.class)
        .list();
  }

  private String whoAndAboutWhom(String kind, String session) {
    return jdbc.sql(
            """
            SELECT (restricted::json ->> 'operator')
                   || CASE WHEN person_id IS NULL THEN ' about nobody' ELSE ' about somebody' END
            FROM audit.event WHERE kind = ? AND fact LIKE ?
            """)
        .params(kind, "%\"session\":\"" + session + "\"%")
        .query(String.class)
        .single();
  }
}
