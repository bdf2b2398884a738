package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestCard;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 同意照会・更新とすべての同意の取消し (W10, W11), at a hospital that other tests leave alone. */
@ServerTest
class OwnConsentsTest {

  private static final SampleInstitution CHUO = SampleInstitutions.CHUO;
  private static final Pattern RUBY = Pattern.compile("<rp>.*?</rp>|<rt>.*?</rt>|</?ruby>");

  @LocalServerPort int port;
  @Autowired ReceptionAddresses addresses;
  @Autowired JdbcClient jdbc;

  @Test
  void 準備の画面のメニューから_取消しと照会に行ける() {
    var start = new Browser(port).get(address());
    assertThat(words(start)).contains("メニュー", "すべての同意を取消す", "同意照会・更新");
    assertThat(start.body())
        .contains("href=\"" + address() + "/withdrawal\"", "href=\"" + address() + "/consents\"");
  }

  @Test
  void カードで確かめるまで何も見えず_確かめたあとは登録した内容と履歴が見える() {
    patient().register(SampleNation.HARU, "grant");
    var browser = new Browser(port);
    var cardApp = patient().begin(browser, "/consents");
    assertThat(words(browser.follow(browser.get("/reception/own"))))
        .contains("まだ何も表示していません。")
        .doesNotContain("薬剤情報");
    var answer = TestCard.of(SampleNation.HARU).sign(port, cardApp);
    assertThat(answer.statusCode()).isEqualTo(200);
    var page = browser.follow(browser.get(TestCard.wayBack(answer)));
    assertThat(words(page))
        .contains("あなたの同意です", "訪問診療等", "診療情報および薬剤情報の提供", "同意する", "使える期間", "まで")
        .contains("登録：", "同意の内容を変更する");
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(eventsAbout("CONSENTS_SEEN")).isPositive();

    var left = browser.follow(browser.post("/reception/own/leave"));
    assertThat(words(left)).contains("終わりました");
    assertThat(words(browser.get("/reception/own"))).contains("受付は終わっています");
  }

  @Test
  void T044_変更はもう一度のカードで_全部まとめて登録され_履歴と控えが残る() {
    var person = SampleNation.TOME;
    patient().register(person, "grant");
    var browser = patient().lookUp(person);
    var choices =
        browser.follow(browser.post("/reception/own/change", "category", "HOME_VISIT_CARE"));
    assertThat(words(choices)).contains("いま登録されている内容を選んであります。");
    assertThat(choices.body())
        .containsPattern("id=\"treatment-and-medication-grant\"[^>]*checked")
        .doesNotContainPattern("id=\"treatment-and-medication-refuse\"[^>]*checked");
    browser.follow(
        browser.post(
            "/reception/choices",
            "surgery",
            "grant",
            "treatment-and-medication",
            "refuse",
            "specific-checkup",
            "grant",
            "limit-amount",
            "grant",
            "specific-disease",
            "grant"));
    assertThat(states(person)).contains("MEDICATION=GRANTED");
    var cardApp = PatientSteps.toTheCard(browser);
    assertThat(states(person)).contains("MEDICATION=GRANTED");
    assertThat(TestCard.of(person).sign(port, cardApp).body()).contains("REGISTERED");

    var receipt = words(browser.follow(browser.get("/reception/done")));
    assertThat(receipt).contains("同意内容の変更が完了しました", "控えの番号", "変更前：同意する");
    assertThat(states(person)).contains("MEDICATION=DENIED", "SURGERY=GRANTED");
    assertThat(registrations(person)).isEqualTo(2);
    assertThat(words(patient().lookUp(person).get("/reception/own"))).contains("同意しない", "手術情報");
  }

  @Test
  void 照会をした人と別の人のカードでは_変更できない() {
    patient().register(SampleNation.KENICHI, "grant");
    var browser = patient().lookUp(SampleNation.KENICHI);
    browser.follow(browser.post("/reception/own/change", "category", "HOME_VISIT_CARE"));
    browser.follow(PatientSteps.refuseAll(browser));
    var answer = TestCard.of(SampleNation.KAZUO).sign(port, PatientSteps.toTheCard(browser));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(ErrorCode.CARD_OF_SOMEBODY_ELSE.code());
    assertThat(registrations(SampleNation.KAZUO)).isZero();
    assertThat(states(SampleNation.KENICHI)).contains("MEDICATION=GRANTED");
  }

  @Test
  void すべての同意を取り消すと_すぐに終わり_二度押しても一度だけ() {
    var person = SampleNation.YOSHIKO;
    patient().register(person, "grant");
    var browser = new Browser(port);
    var cardApp = patient().begin(browser, "/withdrawal");
    var confirmation = patient().comesBack(person, browser, cardApp);
    assertThat(words(confirmation)).contains("次の同意を、すべて取り消します。", "訪問診療等");
    assertThat(withdrawals(person)).isZero();

    var other = new Browser(port);
    assertThat(other.post("/reception/own/withdraw").statusCode()).isNotEqualTo(303);
    browser.post("/reception/own/withdraw");
    browser.post("/reception/own/withdraw");
    var done = browser.follow(browser.get("/reception/own"));
    assertThat(words(done)).contains("すべての同意を取り消しました", "取消しの控え", "ご本人");
    assertThat(withdrawals(person)).isEqualTo(1);
    assertThat(words(browser.get("/reception/own"))).contains("受付は終わっています");
    assertThat(words(patient().lookUp(person).get("/reception/own")))
        .contains("本人が取り消しました。", "取消し（本人）", "本人が取り消した");
  }

  @Test
  void 照会の署名では登録も取消しもできず_取消しの署名では照会だけもできない() {
    var person = SampleNation.SAKURA;
    var reception = new Browser(port);
    reception.get(address());
    reception.follow(reception.post(address()));
    reception.follow(PatientSteps.refuseAll(reception));
    var registering = PatientSteps.toTheCard(reception);
    var visiting = new Browser(port);
    var lookingUp = patient().begin(visiting, "/consents");
    assertRefused(crossed(person, lookingUp, registering));
    assertRefused(
        crossed(
            person,
            PatientSteps.toTheCard(reception),
            patient().begin(new Browser(port), "/consents")));
    assertRefused(
        crossed(
            person,
            patient().begin(new Browser(port), "/consents"),
            patient().begin(visiting, "/withdrawal")));
    assertThat(registrations(person)).isZero();
  }

  @Test
  void カードアプリへの返事が失われても_同じ署名をもう一度送れば_新しい戻り先で続けられる() {
    var person = SampleNation.HARU;
    patient().register(person, "grant");
    var browser = new Browser(port);
    var cardApp = patient().begin(browser, "/consents");
    var signed = signed(person, cardApp);

    var lost = TestCard.of(person).answer(port, cardApp, signed);
    var again = TestCard.of(person).answer(port, cardApp, signed);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(TestCard.wayBack(again)).isNotEqualTo(TestCard.wayBack(lost));
    assertThat(words(browser.follow(browser.get(TestCard.wayBack(lost)))))
        .as("the way that was lost is good no more")
        .contains(ErrorCode.CARD_NOT_COME_BACK.sentence())
        .doesNotContain("あなたの同意です");
    assertThat(words(browser.follow(browser.get(TestCard.wayBack(again))))).contains("あなたの同意です");
    var tooLate = TestCard.of(person).answer(port, cardApp, signed);
    assertThat(tooLate.statusCode()).isEqualTo(422);
    assertThat(tooLate.body()).contains(ErrorCode.CARD_REPLAYED.code());
  }

  @Test
  void 返事が失われたあとでも_別のカードの署名や取消しの署名では続けられない() {
    var person = SampleNation.HARU;
    patient().register(person, "grant");
    var cardApp = patient().begin(new Browser(port), "/withdrawal");
    var signed = signed(person, cardApp);
    var another = new HashMap<>(signed);
    another.put("certificate", TestCard.of(SampleNation.KAZUO).encodedCertificate());
    var broken = new HashMap<>(signed);
    broken.put("signature", Base64.getEncoder().encodeToString(new byte[256]));
    TestCard.of(person).answer(port, cardApp, signed);

    for (var answer : List.of(another, broken)) {
      assertThat(TestCard.of(person).answer(port, cardApp, answer).body())
          .contains(ErrorCode.CARD_REPLAYED.code())
          .doesNotContain("key=");
    }
    assertThat(TestCard.of(person).answer(port, cardApp, signed).body()).contains("key=");
  }

  private Map<String, String> signed(SamplePerson person, URI cardApp) {
    var card = TestCard.of(person);
    return Map.of(
        "challengeId",
        card.asked(port, cardApp).get("challengeId").asString(),
        "signature",
        Base64.getEncoder().encodeToString(card.signatureFor(port, cardApp)),
        "certificate",
        card.encodedCertificate());
  }

  @Test
  void 別の人のカードを使わせたブラウザーには_戻る鍵がないので何も見えず_取り消せもしない() {
    var person = SampleNation.HARU;
    patient().register(person, "grant");
    var foreign = new Browser(port);
    var cardApp = patient().begin(foreign, "/consents");
    var visit = TestCard.of(person).asked(port, cardApp).get("session").asString();
    var answer = TestCard.of(person).sign(port, cardApp);
    assertThat(TestCard.wayBack(answer)).contains("/reception/own/back?key=");

    for (String tried :
        List.of(
            "/reception/own",
            "/reception/done",
            "/reception/own/back",
            "/reception/own/back?key=" + foreign.cookie("reception").orElseThrow())) {
      assertThat(words(foreign.follow(foreign.get(tried))))
          .contains(ErrorCode.CARD_NOT_COME_BACK.code())
          .doesNotContain("訪問診療等", "薬剤情報", "登録した日時");
    }
    foreign.post("/reception/own/change", "category", "HOME_VISIT_CARE", "reception", visit);
    assertThat(foreign.get("/reception/choices").body()).doesNotContain("いま登録されている内容");
    assertThat(new Browser(port).get(TestCard.wayBack(answer)).body())
        .as("その人のブラウザーは、この照会を始めていない")
        .doesNotContain("薬剤情報");

    var withdrawing = new Browser(port);
    var toWithdraw = patient().begin(withdrawing, "/withdrawal");
    var act = TestCard.of(person).asked(port, toWithdraw).get("session").asString();
    TestCard.of(person).sign(port, toWithdraw);
    withdrawing.post("/reception/own/withdraw", "reception", act);
    assertThat(withdrawals(person)).isZero();
  }

  @Test
  void カードアプリから戻ったブラウザーは_読み直しても続けられ_鍵は一度しか使えない() {
    var person = SampleNation.HARU;
    patient().register(person, "grant");
    var browser = new Browser(port);
    var answer = TestCard.of(person).sign(port, patient().begin(browser, "/consents"));
    assertThat(words(browser.follow(browser.get("/reception/own"))))
        .contains(ErrorCode.CARD_NOT_COME_BACK.code());
    var shown = browser.follow(browser.get(TestCard.wayBack(answer)));
    assertThat(words(shown)).contains("あなたの同意です");
    assertThat(words(browser.follow(browser.get(TestCard.wayBack(answer))))).contains("あなたの同意です");

    var other = new Browser(port);
    TestCard.of(person).sign(port, patient().begin(other, "/consents"));
    assertThat(words(other.follow(other.get(TestCard.wayBack(answer)))))
        .contains(ErrorCode.CARD_NOT_COME_BACK.code());
  }

  @Test
  void 暗証番号が違えば残りの回数を示し_見えるものはない() {
    var browser = new Browser(port);
    var cardApp = patient().begin(browser, "/consents");
    TestCard.of(SampleNation.HARU)
        .answerJson(
            port,
            cardApp,
            "{\"challengeId\":\"%s\",\"outcome\":\"WRONG_PIN\",\"triesLeft\":2}"
                .formatted(
                    TestCard.of(SampleNation.HARU)
                        .asked(port, cardApp)
                        .get("challengeId")
                        .asString()));
    assertThat(words(browser.follow(browser.get("/reception/done"))))
        .contains("あと<strong>2</strong>回、入力できます。", "本人の確認に進む")
        .doesNotContain("登録した日時");
  }

  @Test
  void 前のタブのボタンは_新しい一回には効かない() {
    patient().register(SampleNation.HARU, "grant");
    var browser = patient().lookUp(SampleNation.HARU);
    var old = browser.get("/reception/own");
    assertThat(old.body()).contains("name=\"reception\"");
    var oldId = old.body().replaceAll("(?s).*name=\"reception\" value=\"([^\"]+)\".*", "$1");
    patient().begin(browser, "/withdrawal");
    var answer = browser.post("/reception/own/withdraw", "reception", oldId);
    assertThat(browser.location(answer).orElseThrow().getPath()).isEqualTo("/reception/own");
    assertThat(withdrawals(SampleNation.HARU)).isZero();
  }

  @Test
  void 登録がない人には_ないと言い_取り消すものもない() {
    var person = SampleNation.KAZUO;
    assertThat(words(patient().lookUp(person).get("/reception/own")))
        .contains("まだ登録されていません。", "新しく登録する");
    var browser = new Browser(port);
    var cardApp = patient().begin(browser, "/withdrawal");
    assertThat(words(patient().comesBack(person, browser, cardApp))).contains("取り消す同意はありません。");
  }

  /** The signature for one challenge, sent as the answer to another. */
  private HttpResponse<String> crossed(SamplePerson person, URI signedFor, URI sentTo) {
    var card = TestCard.of(person);
    var other = card.asked(port, sentTo).get("challengeId").asString();
    return card.answer(
        port,
        sentTo,
        Map.of(
            "challengeId", other,
            "signature", Base64.getEncoder().encodeToString(card.signatureFor(port, signedFor)),
            "certificate", card.encodedCertificate()));
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(ErrorCode.CARD_BAD_SIGNATURE.code());
  }

  private PatientSteps patient() {
    return new PatientSteps(port, address());
  }

  private String address() {
    return "/r/" + addresses.of(CHUO.code());
  }

  private List<String> states(SamplePerson person) {
    return jdbc.sql(
            """
            SELECT c.item || '=' || c.state FROM consent.choice c
            JOIN consent.registration r ON r.id = c.registration_id
            JOIN insured.person p ON p.id = r.person_id
            WHERE r.institution_code = ? AND r.replaced_by IS NULL AND p.linkage_key = ?
            """)
        .params(CHUO.code().value(), person.linkageKey())
        .query(String.class)
        .list();
  }

  private long registrations(SamplePerson person) {
    return count("SELECT count(*) FROM consent.registration r", person);
  }

  private long withdrawals(SamplePerson person) {
    return count("SELECT count(*) FROM consent.withdrawal r", person);
  }

  private long count(String select, SamplePerson person) {
    return jdbc.sql(
            select
                + " JOIN insured.person p ON p.id = r.person_id"
                + " WHERE r.institution_code = ? AND p.linkage_key = ?")
        .params(CHUO.code().value(), person.linkageKey())
        .query(Long.class)
        .single();
  }

  private long eventsAbout(String kind) {
    return jdbc.sql("SELECT count(*) FROM audit.event WHERE kind = ? AND institution_code = ?")
        .params(kind, CHUO.code().value())
        .query(Long.class)
        .single();
  }

  private static String words(HttpResponse<String> page) {
    return RUBY.matcher(page.body()).replaceAll("");
  }
}
