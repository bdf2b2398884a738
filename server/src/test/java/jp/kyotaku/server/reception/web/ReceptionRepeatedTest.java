package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestCard;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 二度押す、戻る、二つ開く、答えが失われる: nothing is done twice, and nothing lands elsewhere. */
@ServerTest
class ReceptionRepeatedTest {

  private static final int MOST_BYTES = 60_000;
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");
  private static final Pattern RECEPTION = Pattern.compile("name=\"reception\" value=\"([^\"]*)\"");
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
  private static final Pattern MARKUP =
      Pattern.compile("<rp>.*?</rp>|<rt>.*?</rt>|<[^>]+>", Pattern.DOTALL);

  @LocalServerPort int port;
  @Autowired ReceptionAddresses addresses;
  @Autowired JdbcClient jdbc;
  private Browser browser;

  @BeforeEach
  void anotherDevice() {
    browser = new Browser(port);
  }

  @Test
  void 別の機関の受付を開いたあとの古いタブの送信はどこにも届かない() {
    var older = begin(SampleNation.HIDAMARI);
    begin(SampleNation.KOMOREBI);
    var komorebi = currentReception();

    var answer = browser.post("/reception/choices", everything(reception(older), "grant"));

    assertThat(location(answer)).isEqualTo("/reception/choices");
    assertThat(words(browser.follow(answer))).contains(SampleNation.KOMOREBI.name());
    assertThat(stateOf(komorebi)).isEqualTo("OPENED");
    for (String path : List.of("/reception/card", "/reception/cancel", "/reception/prescription")) {
      assertThat(location(browser.post(path, "reception", reception(older), "shown", "--")))
          .isEqualTo("/reception/choices");
    }
    assertThat(stateOf(komorebi)).isEqualTo("OPENED");
  }

  @Test
  void 同じ機関で受付をやり直したあとの古いタブの送信には選び直すよう言う() {
    var again = "別の画面で新しい受付を始めたので、選び直してください。";
    var older = begin(SampleNation.HIDAMARI);
    assertThat(words(begin(SampleNation.HIDAMARI))).doesNotContain(again);

    var answer = browser.post("/reception/choices", everything(reception(older), "grant"));

    assertThat(words(browser.follow(answer))).contains(again);
    assertThat(words(browser.get("/reception/choices"))).doesNotContain(again);
  }

  @Test
  void 同じ受付の古いタブの選択は新しいほうとして確認の画面に出る() {
    var page = begin(SampleNation.HIDAMARI);
    browser.post("/reception/choices", everything(reception(page), "grant"));
    browser.post("/reception/choices", everything(reception(page), "refuse"));
    assertThat(words(browser.get("/reception/confirmation")))
        .contains("同意しないまたは40歳未満")
        .doesNotContainPattern("同意する\\s*$");
  }

  @Test
  void 答えが失われて同じ送信を繰り返しても登録は一つ() {
    var person = SampleNation.HARU;
    long before = registrations(person);
    var page = begin(SampleNation.HIDAMARI);
    var id = reception(page);
    for (int times = 0; times < 2; times++) {
      assertThat(location(browser.post("/reception/choices", everything(id, "grant"))))
          .isEqualTo("/reception/confirmation");
    }
    var shown = found(SHOWN, browser.get("/reception/confirmation").body());
    var first = cardApp(browser.post("/reception/card", "reception", id, "shown", shown));
    var second = cardApp(browser.post("/reception/card", "reception", id, "shown", shown));
    assertThat(location(browser.post("/reception/choices", everything(id, "grant"))))
        .isEqualTo("/reception/confirmation");

    assertThat(TestCard.of(person).sign(port, first).statusCode()).isEqualTo(200);
    assertThat(TestCard.of(person).sign(port, second).body())
        .contains(ErrorCode.CARD_REPLAYED.code());

    assertThat(registrations(person)).isEqualTo(before + 1);
    assertThat(words(browser.get("/reception/done"))).contains("同意登録が完了しました");
  }

  @Test
  void 完了のあとで戻ってもう一度登録を押しても何も起きない() {
    var person = SampleNation.KENICHI;
    var page = begin(SampleNation.HIDAMARI);
    var id = reception(page);
    browser.post("/reception/choices", everything(id, "grant"));
    var shown = found(SHOWN, browser.get("/reception/confirmation").body());
    var cardApp = cardApp(browser.post("/reception/card", "reception", id, "shown", shown));
    TestCard.of(person).sign(port, cardApp);
    browser.get("/reception/done");
    long registered = registrations(person);

    var again = browser.post("/reception/card", "reception", id, "shown", shown);

    assertThat(again.statusCode()).isEqualTo(410);
    assertThat(words(again)).contains("同意登録は完了しています", "登録は済んでいます");
    assertThat(registrations(person)).isEqualTo(registered);
  }

  @Test
  void R071_暗証番号の残りの回数が確認の画面に出る() {
    begin(SampleNation.HIDAMARI);
    var cardApp = toTheCard();
    var asked = TestCard.of(SampleNation.TOME).asked(port, cardApp).get("challengeId").asString();
    var answer =
        TestCard.of(SampleNation.TOME)
            .answerJson(
                port,
                cardApp,
                "{\"challengeId\":\"" + asked + "\",\"outcome\":\"WRONG_PIN\",\"triesLeft\":2}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(words(browser.follow(browser.get("/reception/done"))))
        .contains(ErrorCode.CARD_PIN_WRONG.sentence(), "あと2回、入力できます。", "同意内容を登録する");
  }

  @Test
  void R072_顔認証マイナンバーカードは目視の確認へ案内する() {
    begin(SampleNation.HIDAMARI);
    TestCard.of(SampleNation.HARU).report(port, toTheCard(), "FACE_MODE");
    assertThat(words(browser.get("/reception/done")))
        .contains("登録できませんでした", ErrorCode.CARD_FACE_MODE.sentence(), "目視での確認", "同意は登録されていません。");
  }

  @Test
  void R041_機関が利用しない項目は出ず尋ねていないと残る() {
    var page = begin(SampleNation.HIDAMARI);
    ask(page, "asked = '{MEDICATION,LIMIT_AMOUNT}'");
    var narrow = browser.get("/reception/choices");
    assertThat(words(narrow))
        .contains("薬剤情報の提供", "限度額情報の提供")
        .doesNotContain("診療情報および", "手術情報の提供", "特定健診等情報の提供", "特定疾病療養受療証情報の提供");

    var done = register(SampleNation.SAKURA, narrow);

    assertThat(words(done)).contains("薬剤情報の提供").doesNotContain("手術情報の提供");
    assertThat(consentOf(page, "MEDICATION")).isEqualTo("GRANTED");
    assertThat(consentOf(page, "TREATMENT")).isEqualTo("NOT_ASKED");
    assertThat(consentOf(page, "SURGERY")).isEqualTo("NOT_ASKED");
  }

  @Test
  void R066_処方箋の形は選んでから確認に進みともに残る() {
    var page = begin(SampleNation.HIDAMARI);
    ask(page, "asks_prescription = true");
    var toForm = browser.post("/reception/choices", everything(reception(page), "refuse"));
    assertThat(location(toForm)).isEqualTo("/reception/prescription");
    var form = browser.follow(toForm);
    assertThat(words(form)).contains("処方箋の形の選択", "電子処方箋", "紙の処方箋");
    assertThat(form.body()).doesNotContainPattern("<input[^>]*\\schecked");
    assertThat(location(browser.get("/reception/confirmation")))
        .isEqualTo("/reception/prescription");
    var missing = browser.post("/reception/prescription", "reception", reception(page));
    assertThat(missing.statusCode()).isEqualTo(422);
    assertThat(words(missing)).contains(ErrorCode.CHOICES_INCOMPLETE.sentence());

    browser.post("/reception/prescription", "reception", reception(page), "form", "PAPER");
    assertThat(words(browser.get("/reception/confirmation"))).contains("紙の処方箋");
    assertThat(browser.get("/reception/prescription").body())
        .containsPattern("value=\"PAPER\"[^>]*\\schecked");
    signs(SampleNation.HARU);

    assertThat(words(browser.get("/reception/done"))).contains("紙の処方箋");
    assertThat(
            jdbc.sql(
                    """
                    SELECT f.form FROM consent.prescription_form f
                    JOIN reception.session s ON s.registration_id = f.registration_id
                    WHERE s.id = ?
                    """)
                .param(UUID.fromString(reception(page)))
                .query(String.class)
                .single())
        .isEqualTo("PAPER");
  }

  @Test
  void 処方箋の形を尋ねない機関ではその画面は確認に移る() {
    var page = begin(SampleNation.HIDAMARI);
    assertThat(location(browser.get("/reception/prescription"))).isEqualTo("/reception/choices");
    browser.post("/reception/choices", everything(reception(page), "grant"));
    assertThat(location(browser.get("/reception/prescription")))
        .isEqualTo("/reception/confirmation");
    browser.post("/reception/prescription", "reception", reception(page), "form", "PAPER");
    assertThat(words(browser.get("/reception/confirmation"))).doesNotContain("紙の処方箋");
  }

  @Test
  void T038_40歳未満の人には完了の画面でわけを言葉で示す() {
    var done = register(SampleNation.SAKURA, begin(SampleNation.HIDAMARI));
    assertThat(words(done)).contains("登録されません", "40歳未満の方は、「同意する」を選んでも登録されません。");
  }

  @Test
  void 猶予のうちのカードでは資格だけが登録されわけを示す() {
    var page = begin(SampleNation.HIDAMARI);
    var done = register(SampleNation.KAZUO, page);
    assertThat(words(done)).contains("電子証明書の有効期限が切れているため", "窓口で更新したあと");
    assertThat(consentOf(page, "MEDICATION")).isEqualTo("GRACE_ELIGIBILITY_ONLY");
    assertThat(consentOf(page, "LIMIT_AMOUNT")).isEqualTo("GRANTED");
  }

  @Test
  void オンライン診療の同意は今回だけと書きその区分で残る() {
    var page = begin(SampleNation.HIDAMARI);
    ask(page, "category = 'ONLINE_CARE'");
    var online = browser.get("/reception/choices");
    assertThat(words(online)).contains("今回のオンライン診療等に限り有効です。").doesNotContain("一定期間、有効です。");

    assertThat(words(register(SampleNation.HARU, online))).contains("オンライン診療等（今回に限ります）");

    assertThat(
            jdbc.sql(
                    """
                    SELECT r.category FROM consent.registration r
                    JOIN reception.session s ON s.registration_id = r.id WHERE s.id = ?
                    """)
                .param(UUID.fromString(reception(page)))
                .query(String.class)
                .single())
        .isEqualTo("ONLINE_CARE");
  }

  @Test
  void どの画面もスタイルとスクリプトを合わせて60KBより小さく部品は内容で名づけられる() {
    var pages = new ArrayList<HttpResponse<String>>();
    var address = "/r/" + addresses.of(SampleNation.HIDAMARI.code());
    pages.add(browser.get(address));
    pages.add(browser.get(address + "/guide"));
    pages.add(browser.get(address + "/registration"));
    pages.add(browser.get("/r/nowhere"));
    pages.add(begin(SampleNation.HIDAMARI));
    browser.post("/reception/choices", everything(reception(pages.getLast()), "grant"));
    pages.add(browser.get("/reception/confirmation"));
    signs(SampleNation.HARU);
    pages.add(browser.get("/reception/done"));
    pages.add(browser.get("/reception/done"));
    for (var page : pages) {
      int bytes = page.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      for (String asset : ASSET.matcher(page.body()).results().map(m -> m.group(1)).toList()) {
        assertThat(asset).matches(".*-[0-9a-f]{32}\\.(css|js|svg)");
        var file = browser.get(asset);
        assertThat(file.headers().firstValue("Cache-Control").orElse(""))
            .contains("max-age=31536000");
        bytes += file.body().length();
      }
      assertThat(bytes).isLessThan(MOST_BYTES);
    }
  }

  @Test
  void 画面と部品は圧縮して送られる() throws Exception {
    var page = browser.get("/r/" + addresses.of(SampleNation.HIDAMARI.code()));
    var css = found(Pattern.compile("href=\"(/assets/kyotaku[^\"]+)\""), page.body());
    for (String path : List.of(page.uri().getPath(), css)) {
      var answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(page.uri().resolve(path))
                      .header("Accept-Encoding", "gzip")
                      .build(),
                  HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(answer.body().length).isLessThan(8_000);
    }
  }

  @Test
  void 受付の画面は使われないままなら自分で終わりの画面に移る() {
    begin(SampleNation.HIDAMARI);
    assertThat(browser.get("/reception/choices").headers().firstValue("Refresh"))
        .contains("903; url=/reception/done");
  }

  @Test
  void カードの口をブラウザーで開くと画面が出る() {
    for (String path : List.of("/card/nowhere", "/card/nowhere?x=1")) {
      var page = browser.getAsPerson(path);
      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.headers().firstValue("Content-Type").orElse("")).contains("text/html");
      assertThat(words(page)).contains("ページが見つかりません");
    }
  }

  private HttpResponse<String> begin(SampleInstitution institution) {
    var address = "/r/" + addresses.of(institution.code());
    browser.get(address);
    return browser.follow(browser.post(address));
  }

  private void ask(HttpResponse<String> page, String setting) {
    jdbc.sql("UPDATE reception.session SET " + setting + " WHERE id = ?")
        .param(UUID.fromString(reception(page)))
        .update();
  }

  private HttpResponse<String> register(SamplePerson person, HttpResponse<String> choices) {
    browser.post("/reception/choices", everything(reception(choices), "grant"));
    signs(person);
    return browser.get("/reception/done");
  }

  private void signs(SamplePerson person) {
    var confirmation = browser.get("/reception/confirmation");
    var cardApp =
        cardApp(
            browser.post(
                "/reception/card",
                "reception",
                reception(confirmation),
                "shown",
                found(SHOWN, confirmation.body())));
    assertThat(TestCard.of(person).sign(port, cardApp).body()).contains("REGISTERED");
  }

  private URI toTheCard() {
    var page = browser.get("/reception/choices");
    browser.post("/reception/choices", everything(reception(page), "grant"));
    var shown = found(SHOWN, browser.get("/reception/confirmation").body());
    return cardApp(browser.post("/reception/card", "reception", reception(page), "shown", shown));
  }

  private static String[] everything(String reception, String answer) {
    var fields = new ArrayList<>(List.of("reception", reception));
    for (ScreenItem item : ScreenItem.values()) {
      fields.addAll(List.of(item.field(), answer));
    }
    return fields.toArray(String[]::new);
  }

  private URI cardApp(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser.location(answer).orElseThrow();
  }

  private String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser.location(answer).orElseThrow().getPath();
  }

  private static String reception(HttpResponse<String> page) {
    return found(RECEPTION, page.body());
  }

  private static String found(Pattern pattern, String body) {
    var found = pattern.matcher(body);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private UUID currentReception() {
    return UUID.fromString(reception(browser.get("/reception/choices")));
  }

  private String stateOf(UUID reception) {
    return jdbc.sql("SELECT state FROM reception.session WHERE id = ?")
        .param(reception)
        .query(String.class)
        .single();
  }

  private String consentOf(HttpResponse<String> page, String item) {
    return jdbc.sql(
            """
            SELECT c.state FROM consent.choice c
            JOIN reception.session s ON s.registration_id = c.registration_id
            WHERE s.id = ? AND c.item = ?
            """)
        .params(UUID.fromString(reception(page)), item)
        .query(String.class)
        .single();
  }

  private long registrations(SamplePerson person) {
    return jdbc.sql(
            """
            SELECT count(*) FROM consent.registration r
            JOIN insured.person p ON p.id = r.person_id WHERE p.linkage_key = ?
            """)
        .param(person.linkageKey())
        .query(Long.class)
        .single();
  }

  private static String words(HttpResponse<String> page) {
    return MARKUP.matcher(page.body()).replaceAll("").replace("&amp;", "&");
  }
}
