package jp.kyotaku.server.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.CRLReason;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.card.authority.RevokedCertificate;
import jp.kyotaku.card.authority.TestAuthority;
import jp.kyotaku.card.authority.TestKeys;
import jp.kyotaku.card.authority.Validity;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestSurroundings;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** カード側からの答え, over real HTTP, with certificates of every kind. */
@ServerTest
class CardAnswerTest {

  private static final Validity VALID =
      new Validity(LocalDate.of(2022, 1, 1), LocalDate.of(2027, 1, 1));
  private static final KeyPair KEYS = TestKeys.rsa2048();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** 受付とその問い */
  private record Asked(ReceptionKey key, String handle, JsonNode challenge) {

    SignedContent content(ConsentChoices choices) {
      return new SignedContent(
          text("nonce"),
          text("institutionCode"),
          text("session"),
          CareCategory.valueOf(text("category")),
          choices);
    }

    ConsentChoices choices() {
      var granted = new ArrayList<ConsentItem>();
      challenge.get("granted").forEach(item -> granted.add(ConsentItem.valueOf(item.asString())));
      return ConsentChoices.granting(granted);
    }

    String text(String name) {
      return challenge.get(name).asString();
    }
  }

  private record Outcome(int status, JsonNode body) {

    void isRefusedWith(ErrorCode code) {
      isRefusedWith(422, code);
    }

    void isRefusedWith(int expectedStatus, ErrorCode code) {
      assertThat(status).isEqualTo(expectedStatus);
      assertThat(body.get("code").asString()).isEqualTo(code.code());
      assertThat(body.get("sentence").asString()).isEqualTo(code.sentence());
      assertThat(body.get("advice").asString()).isEqualTo(code.advice());
    }

    void isRegistered() {
      assertThat(status).isEqualTo(200);
      assertThat(body.get("result").asString()).isEqualTo("REGISTERED");
    }
  }

  @LocalServerPort int port;
  @Autowired OpenReception openReception;
  @Autowired ContinueReception continueReception;
  @Autowired ReceptionAddresses addresses;
  @Autowired JdbcClient jdbc;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void 失効リストは空から始める() {
    TestSurroundings.cardApp().revoke(List.of());
  }

  @Test
  void 正しい署名で同意と本人確認が一緒に残る() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    answer(asked, certificateOf(SampleNation.HARU), asked.content(asked.choices())).isRegistered();

    assertThat(stateOf(asked)).isEqualTo("REGISTERED");
    assertThat(registrationsOf(asked)).isEqualTo(1);
  }

  @Test
  void 選択をすり替えた署名は断られる() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.none());

    answer(asked, certificateOf(SampleNation.KENICHI), asked.content(ConsentChoices.all()))
        .isRefusedWith(ErrorCode.CARD_CHOICES_CHANGED);

    assertThat(stateOf(asked)).isEqualTo("REJECTED");
    assertThat(registrationsOf(asked)).isZero();
  }

  @Test
  void 署名のあとで画面の選択を変えていれば断られる() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.none());
    var reception = continueReception.find(asked.key()).orElseThrow();
    continueReception.choose(reception, ConsentChoices.all());

    answer(asked, certificateOf(SampleNation.KENICHI), asked.content(ConsentChoices.none()))
        .isRefusedWith(ErrorCode.CARD_CHOICES_CHANGED);

    continueReception.choose(reception, ConsentChoices.none());
    answer(asked, certificateOf(SampleNation.KENICHI), asked.content(ConsentChoices.none()))
        .isRefusedWith(ErrorCode.CARD_REPLAYED);
  }

  @Test
  void 登録が済んだ受付をやめても登録は残り終わりの画面になる() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    answer(asked, certificateOf(SampleNation.KENICHI), asked.content(asked.choices()))
        .isRegistered();

    boolean abandoned = continueReception.abandon(UUID.fromString(asked.text("session")));

    assertThat(abandoned).isFalse();
    assertThat(stateOf(asked)).isEqualTo("REGISTERED");
  }

  @Test
  void ほかの機関の問いへの答えは断られる() {
    var here = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    var there = ask(SampleNation.KOMOREBI.code(), ConsentChoices.all());

    post(
            here.handle(),
            signed(there, certificateOf(SampleNation.KENICHI), there.content(there.choices())))
        .isRefusedWith(ErrorCode.CARD_OTHER_INSTITUTION);

    assertThat(refusals(here)).containsExactly(ErrorCode.CARD_OTHER_INSTITUTION);

    assertThat(registrationsOf(here)).isZero();
    assertThat(registrationsOf(there)).isZero();
  }

  @Test
  void 同じ機関でも別の受付の問いへの答えは断られる() {
    var mine = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    var other = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    post(
            mine.handle(),
            signed(other, certificateOf(SampleNation.KENICHI), other.content(other.choices())))
        .isRefusedWith(ErrorCode.CARD_OTHER_SESSION);

    assertThat(refusals(mine)).containsExactly(ErrorCode.CARD_OTHER_SESSION);
    answer(mine, certificateOf(SampleNation.KENICHI), mine.content(mine.choices()))
        .isRefusedWith(ErrorCode.CARD_REPLAYED);
  }

  @Test
  void 使い回しの答えは断られ登録は一度だけ残る() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    var body = signed(asked, certificateOf(SampleNation.SAKURA), asked.content(asked.choices()));

    post(asked.handle(), body).isRegistered();
    post(asked.handle(), body).isRefusedWith(ErrorCode.CARD_REPLAYED);

    assertThat(registrationsOf(asked)).isEqualTo(1);
  }

  @Test
  void 同じ人の二つの受付が同時に終わってもいまの登録は一つ() throws Exception {
    var first = ask(SampleNation.KOMOREBI.code(), ConsentChoices.all());
    var second = ask(SampleNation.KOMOREBI.code(), ConsentChoices.none());
    var card = certificateOf(SampleNation.TOME);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          List.of(
              threads.submit(() -> answer(first, card, first.content(first.choices()))),
              threads.submit(() -> answer(second, card, second.content(second.choices()))));
      for (var answer : answers) {
        answer.get().isRegistered();
      }
    }

    assertThat(registrationsOf(first) + registrationsOf(second)).isEqualTo(2);
    assertThat(currentRegistrations(SampleNation.TOME, SampleNation.KOMOREBI.code())).isEqualTo(1);
  }

  @Test
  void T052_署名用の電子証明書は断られる() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    var signing =
        TestSurroundings.authority()
            .issueSigning(KEYS.getPublic(), BigInteger.valueOf(9_000_001), VALID, "見本");

    answer(asked, signing, asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.CARD_WRONG_CERTIFICATE);
  }

  @Test
  void 知らない認証局の電子証明書は断られる() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    var foreign =
        TestAuthority.create(BigInteger.TWO, VALID)
            .issueUserAuthentication(KEYS.getPublic(), SampleNation.HARU.card().serial(), VALID);

    answer(asked, foreign, asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.CARD_FOREIGN_AUTHORITY);
  }

  @Test
  void 猶予も過ぎた電子証明書は断られる() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    answer(asked, certificateOf(SampleNation.SHOZO), asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.CARD_EXPIRED);
  }

  @Test
  void 猶予のうちなら登録されるが医療情報の同意は対象外になる() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    answer(asked, certificateOf(SampleNation.KAZUO), asked.content(asked.choices())).isRegistered();

    assertThat(choiceOf(asked, ConsentItem.MEDICATION)).isEqualTo("GRACE_ELIGIBILITY_ONLY");
    assertThat(choiceOf(asked, ConsentItem.LIMIT_AMOUNT)).isEqualTo("GRANTED");
  }

  @Test
  void 資格のない人は登録されず理由が残る() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    answer(asked, certificateOf(SampleNation.JIRO), asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.NO_ELIGIBILITY);

    assertThat(stateOf(asked)).isEqualTo("NO_ELIGIBILITY");
    assertThat(registrationsOf(asked)).isZero();
  }

  @Test
  void 資格の行が一つもない人でも誰を尋ねたかが記録に残る() {
    var serial = BigInteger.valueOf(9_200_001);
    long person =
        jdbc.sql("INSERT INTO insured.person (linkage_key) VALUES (?) RETURNING id")
            .param("without-any-coverage")
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            INSERT INTO insured.card (issuer, serial, person_id)
            SELECT issuer, ?, ? FROM insured.card WHERE serial = ?
            """)
        .params(new BigDecimal(serial), person, new BigDecimal(SampleNation.HARU.card().serial()))
        .update();
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    answer(
            asked,
            TestSurroundings.authority().issueUserAuthentication(KEYS.getPublic(), serial, VALID),
            asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.NO_ELIGIBILITY);

    assertThat(
            jdbc.sql("SELECT kind FROM audit.event WHERE person_id = ? ORDER BY id")
                .param(person)
                .query(String.class)
                .list())
        .containsExactly("ELIGIBILITY_INQUIRED", "CARD_REFUSED");
  }

  @Test
  void 保険証として登録のないカードは断られる() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    var unknown =
        TestSurroundings.authority()
            .issueUserAuthentication(KEYS.getPublic(), BigInteger.valueOf(9_000_002), VALID);

    answer(asked, unknown, asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.CARD_UNKNOWN_PERSON);
  }

  @Test
  void 署名でない文字列と読めない証明書は断られ問いは使い切られる() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    var body =
        JSON.createObjectNode()
            .put("challengeId", asked.text("challengeId"))
            .put("signature", "AAAA")
            .put("certificate", "AAAA")
            .toString();

    post(asked.handle(), body).isRefusedWith(ErrorCode.CARD_CERTIFICATE_UNREADABLE);
    answer(asked, certificateOf(SampleNation.HARU), asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.CARD_REPLAYED);
  }

  @Test
  void T040_暗証番号違いでは残りの回数とともに受付が続きロックで終わる() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    assertThat(post(asked.handle(), outcome(asked, "WRONG_PIN", 2)).status()).isEqualTo(200);
    var reception = continueReception.find(asked.key()).orElseThrow();
    assertThat(reception.state()).isEqualTo(Reception.State.CONFIRMED);
    assertThat(reception.trouble()).contains(ErrorCode.CARD_PIN_WRONG);
    assertThat(reception.triesLeft()).hasValue(2);
    assertThat(facts(asked, EventKind.PIN_FAILED))
        .singleElement()
        .asString()
        .contains("triesLeft", "2");

    assertThat(post(asked.handle(), outcome(asked, "LOCKED", 0)).status()).isEqualTo(200);
    assertThat(stateOf(asked)).isEqualTo("PIN_LOCKED");
    answer(asked, certificateOf(SampleNation.HARU), asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.CARD_REPLAYED);
    assertThat(refusals(asked)).containsExactly(ErrorCode.CARD_REPLAYED);
  }

  @Test
  void ロックのあとで別の問いに答えても受付は終わっている() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    var second = askAgain(asked);
    post(asked.handle(), outcome(asked, "LOCKED", 0));

    answer(second, certificateOf(SampleNation.HARU), second.content(second.choices()))
        .isRefusedWith(ErrorCode.SESSION_ENDED);

    assertThat(refusals(asked)).containsExactly(ErrorCode.SESSION_ENDED);
    assertThat(registrationsOf(second)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "CANCELLED, CONFIRMED, CARD_CANCELLED",
    "CARD_UNREADABLE, CONFIRMED, CARD_UNREADABLE",
    "FACE_MODE, REJECTED, CARD_FACE_MODE",
    "LOCKED, PIN_LOCKED, CARD_PIN_LOCKED",
  })
  void 暗証番号違いのほかの答えは問いを使い切りわけが残る(String outcome, Reception.State state, ErrorCode code) {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    var answer = post(asked.handle(), outcome(asked, outcome, null));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().get("result").asString()).isEqualTo("NOTED");
    var reception = continueReception.find(asked.key()).orElseThrow();
    assertThat(reception.state()).isEqualTo(state);
    assertThat(reception.trouble()).contains(code);
    answer(asked, certificateOf(SampleNation.HARU), asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.CARD_REPLAYED);
    assertThat(registrationsOf(asked)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'challengeId':'ID'}",
        "{'challengeId':'ID','signature':'AAAA'}",
        "{'challengeId':'ID','certificate':'AAAA'}",
        "{'challengeId':'ID','signature':'%%%','certificate':'AAAA'}",
      })
  void 署名になりえない答えは断られ問いは使い切られる(String body) {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    post(asked.handle(), filled(body, asked)).isRefusedWith(ErrorCode.CARD_BAD_SIGNATURE);

    assertThat(stateOf(asked)).isEqualTo("REJECTED");
    answer(asked, certificateOf(SampleNation.HARU), asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.CARD_REPLAYED);
    assertThat(refusals(asked))
        .containsExactly(ErrorCode.CARD_BAD_SIGNATURE, ErrorCode.CARD_REPLAYED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "署名",
        "[]",
        "{}",
        "{'challengeId':'1'}",
        "{'challengeId':'ID','outcome':'CANCELLED'",
        "{'challengeId':'ID','outcome':'CANCELLED'} {}",
        "{'challengeId':'ID','outcome':'CANCELLED','outcome':'LOCKED'}",
        "{'challengeId':'ID','outcome':'CANCELLED','pin':'1234'}",
        "{'challengeId':'ID','outcome':'TIRED'}",
        "{'challengeId':'ID','outcome':0}",
        "{'challengeId':'ID','outcome':'WRONG_PIN','triesLeft':4}",
        "{'challengeId':'ID','outcome':'WRONG_PIN','triesLeft':-1}",
        "{'challengeId':'ID','outcome':'CANCELLED','signature':'AAAA','certificate':'AAAA'}",
      })
  void 決められた形でない電文は受け付けず問いはそのまま残る(String body) {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    post(asked.handle(), filled(body, asked)).isRefusedWith(400, ErrorCode.CARD_ANSWER_UNREADABLE);

    assertThat(stateOf(asked)).isEqualTo("CONFIRMED");
    assertThat(get("/card/" + asked.handle()).get("nonce")).isNotNull();
  }

  @Test
  void 六十四キロバイトを超える電文は受け付けない() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    String frame = filled("{'challengeId':'ID','signature':'','certificate':'AAAA'}", asked);
    String largest = frame.replace("\"\"", "\"" + "A".repeat(64 * 1024 - frame.length()) + "\"");

    post(asked.handle(), largest + " ").isRefusedWith(413, ErrorCode.CARD_ANSWER_TOO_LARGE);
    post(asked.handle(), largest).isRefusedWith(ErrorCode.CARD_CERTIFICATE_UNREADABLE);
  }

  @Test
  void 時間の過ぎた問いへの答えは断られわけと記録が残る() {
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    jdbc.sql("UPDATE identity.challenge SET expires_at = now() WHERE handle = ?")
        .param(asked.handle())
        .update();

    answer(asked, certificateOf(SampleNation.HARU), asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.CARD_CHALLENGE_EXPIRED);

    assertThat(refusals(asked)).containsExactly(ErrorCode.CARD_CHALLENGE_EXPIRED);
    assertThat(continueReception.find(asked.key()).orElseThrow().trouble())
        .contains(ErrorCode.CARD_CHALLENGE_EXPIRED);
  }

  @Test
  void 知らない宛先には答えがない() throws Exception {
    var answer =
        http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/card/nowhere"))
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains(ErrorCode.CARD_CHALLENGE_UNKNOWN.code());
  }

  private Asked ask(InstitutionCode institution, ConsentChoices choices) {
    var opened =
        (OpenReception.Opened.Begun)
            openReception.open(addresses.of(institution), Optional.empty());
    var reception = continueReception.find(opened.key()).orElseThrow();
    continueReception.choose(reception, choices);
    String path = continueReception.confirm(reception.id()).orElseThrow().getPath();
    String handle = path.substring(path.lastIndexOf('/') + 1);
    return new Asked(opened.key(), handle, get("/card/" + handle));
  }

  private JsonNode get(String path) {
    return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).GET()).body();
  }

  private Outcome answer(Asked asked, X509Certificate certificate, SignedContent content) {
    return post(asked.handle(), signed(asked, certificate, content));
  }

  private Outcome post(String handle, String body) {
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/card/" + handle))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private Outcome send(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      return new Outcome(answer.statusCode(), JSON.readTree(answer.body()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String signed(Asked asked, X509Certificate certificate, SignedContent content) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(KEYS.getPrivate());
      signature.update(content.canonicalBytes());
      var base64 = Base64.getEncoder();
      return JSON.createObjectNode()
          .put("challengeId", asked.text("challengeId"))
          .put("signature", base64.encodeToString(signature.sign()))
          .put("certificate", base64.encodeToString(certificate.getEncoded()))
          .toString();
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String outcome(Asked asked, String outcome, @Nullable Integer triesLeft) {
    return JSON.createObjectNode()
        .put("challengeId", asked.text("challengeId"))
        .put("outcome", outcome)
        .put("triesLeft", triesLeft)
        .toString();
  }

  private static String filled(String body, Asked asked) {
    return body.replace('\'', '"').replace("ID", asked.text("challengeId"));
  }

  private Asked askAgain(Asked before) {
    var reception = continueReception.find(before.key()).orElseThrow();
    String path = continueReception.confirm(reception.id()).orElseThrow().getPath();
    String handle = path.substring(path.lastIndexOf('/') + 1);
    return new Asked(before.key(), handle, get("/card/" + handle));
  }

  private List<String> facts(Asked asked, EventKind kind) {
    return jdbc.sql("SELECT fact FROM audit.event WHERE kind = ? AND fact LIKE ? ORDER BY id")
        .params(kind.name(), "%" + asked.text("session") + "%")
        .query(String.class)
        .list();
  }

  /** The codes of the events that say that a card was refused in this reception. */
  private List<ErrorCode> refusals(Asked asked) {
    return facts(asked, EventKind.CARD_REFUSED).stream()
        .map(
            fact ->
                Arrays.stream(ErrorCode.values())
                    .filter(code -> fact.contains(code.code()))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private static X509Certificate certificateOf(SamplePerson person) {
    return TestSurroundings.authority()
        .issueUserAuthentication(
            KEYS.getPublic(),
            person.card().serial(),
            new Validity(person.card().issuedOn(), person.card().validTo()));
  }

  private String stateOf(Asked asked) {
    return jdbc.sql("SELECT state FROM reception.session WHERE id = ?")
        .param(UUID.fromString(asked.text("session")))
        .query(String.class)
        .single();
  }

  /** Consents whose verification carries exactly this reception's challenge. */
  private long registrationsOf(Asked asked) {
    return jdbc.sql(
            """
            SELECT count(*) FROM consent.registration r
            JOIN identity.verification v ON v.id = r.verification_id
            WHERE v.signed_content = ?
            """)
        .param(asked.content(asked.choices()).canonicalBytes())
        .query(Long.class)
        .single();
  }

  private long currentRegistrations(SamplePerson person, InstitutionCode institution) {
    return jdbc.sql(
            """
            SELECT count(*) FROM consent.registration r
            JOIN insured.person p ON p.id = r.person_id
            WHERE p.linkage_key = ? AND r.institution_code = ? AND r.replaced_by IS NULL
            """)
        .params(person.linkageKey(), institution.value())
        .query(Long.class)
        .single();
  }

  private String choiceOf(Asked asked, ConsentItem item) {
    return jdbc.sql(
            """
            SELECT c.state FROM consent.choice c
            JOIN reception.session s ON s.registration_id = c.registration_id
            WHERE s.id = ? AND c.item = ?
            """)
        .params(UUID.fromString(asked.text("session")), item.name())
        .query(String.class)
        .single();
  }

  @Test
  void T054_更新された電子証明書は本人につながり失効した古いものは断られる() {
    var renewed = BigInteger.valueOf(9_100_001);
    jdbc.sql(
            """
            INSERT INTO insured.card (issuer, serial, person_id, previous_serial)
            SELECT issuer, ?, person_id, serial FROM insured.card WHERE serial = ?
            ON CONFLICT DO NOTHING
            """)
        .params(new BigDecimal(renewed), new BigDecimal(SampleNation.KENICHI.card().serial()))
        .update();
    TestSurroundings.cardApp()
        .revoke(
            List.of(
                new RevokedCertificate(
                    SampleNation.KENICHI.card().serial(),
                    LocalDate.of(2024, 5, 20),
                    CRLReason.SUPERSEDED)));
    var withTheNew = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());
    var withTheOld = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    answer(
            withTheNew,
            TestSurroundings.authority().issueUserAuthentication(KEYS.getPublic(), renewed, VALID),
            withTheNew.content(withTheNew.choices()))
        .isRegistered();
    answer(
            withTheOld,
            certificateOf(SampleNation.KENICHI),
            withTheOld.content(withTheOld.choices()))
        .isRefusedWith(ErrorCode.CARD_REVOKED);

    assertThat(personOf(withTheNew)).isEqualTo(SampleNation.KENICHI.linkageKey());
    assertThat(stateOf(withTheOld)).isEqualTo("REJECTED");
  }

  private String personOf(Asked asked) {
    return jdbc.sql(
            """
            SELECT p.linkage_key FROM insured.person p
            JOIN consent.registration r ON r.person_id = p.id
            JOIN reception.session s ON s.registration_id = r.id WHERE s.id = ?
            """)
        .param(UUID.fromString(asked.text("session")))
        .query(String.class)
        .single();
  }

  /**
   * 失効: its own class of context would be heavy, so the list is refetched at every check (setting).
   */
  @Test
  void 失効した電子証明書は失効の日から断られる() {
    TestSurroundings.cardApp()
        .revoke(
            List.of(
                new RevokedCertificate(
                    SampleNation.YOSHIKO.card().serial(),
                    LocalDate.of(2024, 5, 20),
                    CRLReason.KEY_COMPROMISE)));
    var asked = ask(SampleNation.HIDAMARI.code(), ConsentChoices.all());

    answer(asked, certificateOf(SampleNation.YOSHIKO), asked.content(asked.choices()))
        .isRefusedWith(ErrorCode.CARD_REVOKED);
  }
}
