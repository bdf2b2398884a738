package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestCard;
import jp.kyotaku.server.TestSurroundings;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.institutions.RegisterInstitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 受付の画面: without JavaScript, as an old phone shows them. */
@ServerTest
class ReceptionPagesTest {

  private static final Pattern CHECKED = Pattern.compile("<input[^>]*\\schecked");
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");
  private static final Pattern RUBY = Pattern.compile("<rp>.*?</rp>|<rt>.*?</rt>|</?ruby>");

  private final int port;
  private final ReceptionAddresses addresses;
  private final RegisterInstitution registerInstitution;
  private final JdbcClient jdbc;
  private Browser browser;

  @Autowired
  ReceptionPagesTest(
      @LocalServerPort int port,
      ReceptionAddresses addresses,
      RegisterInstitution registerInstitution,
      JdbcClient jdbc) {
    this.port = port;
    this.addresses = addresses;
    this.registerInstitution = registerInstitution;
    this.jdbc = jdbc;
    this.browser = new Browser(port);
  }

  @BeforeEach
  void anotherDevice() {
    browser = new Browser(port);
  }

  @Test
  void 準備の画面は機関の名称と準備を示す() {
    var page = browser.get(address());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(words(page))
        .contains(SampleNation.HIDAMARI.name(), "同意登録の準備と開始", "同意登録をする")
        .contains("稽古用（リハーサル）", "令和6年6月", "（2024年6月");
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void 保険証の登録のしかたから準備の画面に戻れる() {
    var address = address();
    var page = browser.get(address + "/registration");
    assertThat(words(page)).contains("マイナポータル", "カードリーダー", "セブン銀行ATM");
    assertThat(page.body()).contains("href=\"" + address + "\"");
  }

  @Test
  void 受付のクッキーは受付だけに送られスクリプトから読めない() {
    browser.get(address());
    var begun = browser.post(address());
    assertThat(begun.statusCode()).isEqualTo(303);
    assertThat(begun.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("reception=")
                    .contains("Path=/reception", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Max-Age", "Expires"));
  }

  @Test
  void はじめは何も選ばれていない() {
    var page = begin();
    assertThat(words(page)).contains("1 入力", "この同意は、当機関から継続的に診療等を受ける一定期間、有効です。");
    assertThat(checked(page)).isEmpty();
    for (ScreenItem item : ScreenItem.values()) {
      assertThat(words(page)).contains(item.label()).contains(item.help());
    }
  }

  @Test
  void すべて同意するとしないのボタンは上下に同じ重さで並ぶ() {
    var page = begin().body();
    assertThat(
            Pattern.compile("class=\"button secondary\"[^>]*name=\"fill\" value=\"grant\"")
                .matcher(page)
                .results())
        .hasSize(2);
    assertThat(
            Pattern.compile("class=\"button secondary\"[^>]*name=\"fill\" value=\"refuse\"")
                .matcher(page)
                .results())
        .hasSize(2);
  }

  @Test
  void すべての項目に同意するを押すと選ばれた画面が出るだけでまだ進まない() {
    begin();
    assertThat(checked(browser.post("/reception/choices", "fill", "grant")))
        .containsExactlyInAnyOrder(allWith("grant"));
    assertThat(checked(browser.post("/reception/choices", "fill", "refuse")))
        .containsExactlyInAnyOrder(allWith("refuse"));
    assertThat(checked(browser.get("/reception/choices"))).isEmpty();
  }

  @Test
  void T036_選ばれていない項目があると名を挙げて選んだものは残す() {
    begin();
    var page =
        browser.post(
            "/reception/choices",
            "surgery",
            "grant",
            "treatment-and-medication",
            "refuse",
            "limit-amount",
            "grant",
            "specific-disease",
            "refuse");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(words(page))
        .contains(ErrorCode.CHOICES_INCOMPLETE.sentence(), ErrorCode.CHOICES_INCOMPLETE.code());
    assertThat(page.body())
        .contains("href=\"#specific-checkup-grant\"")
        .doesNotContain("href=\"#surgery-grant\"");
    assertThat(checked(page))
        .containsExactlyInAnyOrder(
            "surgery-grant",
            "treatment-and-medication-refuse",
            "limit-amount-grant",
            "specific-disease-refuse");
    assertThat(location(browser.get("/reception/confirmation"))).isEqualTo("/reception/choices");
  }

  @Test
  void 決められた値でない答えは答えでない() {
    begin();
    var page =
        browser.post("/reception/choices", chosen("grant", "grant", "yes", "grant", "grant"));
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("href=\"#specific-checkup-grant\"");
  }

  @Test
  void 確認の画面は選択を並べ修正しても選択が残る() {
    begin();
    var page = choose("grant", "grant", "refuse", "refuse", "grant");
    assertThat(words(page)).contains("同意登録内容の確認", "同意しないまたは40歳未満", "同意内容を登録する", "選択内容を修正する");
    assertThat(checked(browser.get("/reception/choices")))
        .containsExactlyInAnyOrder(
            "surgery-grant",
            "treatment-and-medication-grant",
            "specific-checkup-refuse",
            "limit-amount-refuse",
            "specific-disease-grant");
  }

  @Test
  void 診療情報および薬剤情報は二つの項目になる() {
    begin();
    choose("refuse", "grant", "refuse", "refuse", "refuse");
    var asked = TestCard.of(SampleNation.HARU).asked(port, toTheCard());
    var granted = new ArrayList<String>();
    asked.get("granted").forEach(item -> granted.add(item.asString()));
    assertThat(granted)
        .containsExactlyInAnyOrder(ConsentItem.TREATMENT.name(), ConsentItem.MEDICATION.name());
  }

  @Test
  void 登録するを押すとカードアプリへ移る() {
    begin();
    choose("grant", "grant", "grant", "grant", "grant");
    assertThat(toTheCard().toString())
        .startsWith(TestSurroundings.cardApp().url() + "/authenticate/");
  }

  @Test
  void ほかの窓で選択が変わったら確認をやり直す() {
    begin();
    var first = choose("grant", "grant", "grant", "grant", "grant");
    choose("refuse", "refuse", "refuse", "refuse", "refuse");
    var answer = browser.post("/reception/card", "shown", shown(first));
    assertThat(location(answer)).isEqualTo("/reception/confirmation");
  }

  @Test
  void 完了の画面は選択と日時だけを示し端末に何も残さない() {
    var page = register(SampleNation.HARU, "grant", "grant", "refuse", "grant", "grant");
    assertThat(words(page))
        .contains("3 完了", "同意登録が完了しました", "端末を職員にお返しください", "同意しない")
        .containsPattern("登録日時：令和6年\\d+月\\d+日（2024年\\d+月\\d+日） \\d+時\\d\\d分")
        .doesNotContain(SampleNation.HARU.name().written())
        .doesNotContain(SampleNation.HARU.coverage().insuredId().number());
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(browser.cookie("reception")).isEmpty();
  }

  @Test
  void 完了の画面の途中で線が切れても読み込み直せば済んだと分かり_次の受付では言わない() {
    var page = register(SampleNation.HARU, "grant", "grant", "refuse", "grant", "grant");
    assertThat(page.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("reception-registered=1; ")
                    .contains("Max-Age=300", "HttpOnly", "SameSite=Lax"));

    assertThat(words(browser.get("/reception/done")))
        .contains("同意登録は完了しています", "登録は済んでいます", "職員にお返しください")
        .doesNotContain("同意しない", "登録日時");

    begin();
    browser.post("/reception/cancel");
    assertThat(words(browser.get("/reception/choices"))).contains("開いている受付はありません");
  }

  @Test
  void T037_すべて同意しなくても登録できる() {
    var page = register(SampleNation.KENICHI, "refuse", "refuse", "refuse", "refuse", "refuse");
    assertThat(words(page)).contains("同意登録が完了しました");
    assertThat(
            jdbc.sql(
                    """
                    SELECT DISTINCT c.state FROM consent.choice c
                    JOIN reception.session s ON s.registration_id = c.registration_id
                    WHERE s.registered_at = (SELECT max(registered_at) FROM reception.session)
                    """)
                .query(String.class)
                .list())
        .containsExactly("DENIED");
    assertThat(
            jdbc.sql(
                    """
                    SELECT e.fact FROM audit.event e
                    JOIN insured.person p ON p.id = e.person_id
                    WHERE p.linkage_key = ? AND e.kind = 'ELIGIBILITY_INQUIRED'
                    ORDER BY e.id DESC LIMIT 1
                    """)
                .param(SampleNation.KENICHI.linkageKey())
                .query(String.class)
                .single())
        .contains("RECEPTION", "VALID");
  }

  @Test
  void 登録が済んだ受付への送信は完了の画面へ行く() {
    begin();
    var confirmation = choose("grant", "grant", "grant", "grant", "grant");
    var cardApp = toTheCard();
    assertThat(TestCard.of(SampleNation.HARU).sign(port, cardApp).statusCode()).isEqualTo(200);
    for (var answer :
        List.of(
            browser.post("/reception/card", "shown", shown(confirmation)),
            browser.post(
                "/reception/choices", chosen("refuse", "refuse", "refuse", "refuse", "refuse")),
            browser.post("/reception/choices", "fill", "refuse"),
            browser.post("/reception/cancel"),
            browser.get("/reception/choices"),
            browser.get("/reception/confirmation"))) {
      assertThat(location(answer)).isEqualTo("/reception/done");
    }
    assertThat(words(browser.get("/reception/done"))).contains("同意登録が完了しました", "同意する");
  }

  @Test
  void 断られたカードの画面は理由とすることとコードを示し確認に戻れる() {
    var page = refusedBy(SampleNation.SHOZO);
    assertThat(words(page))
        .contains("登録できませんでした", "同意は登録されていません。")
        .contains(ErrorCode.CARD_EXPIRED.sentence(), ErrorCode.CARD_EXPIRED.advice())
        .contains(ErrorCode.CARD_EXPIRED.code(), "受付をやめる");
    assertThat(page.body()).contains("href=\"/reception/confirmation\"");
    var again = browser.get("/reception/confirmation");
    assertThat(words(again)).contains("同意内容を登録する", ErrorCode.CARD_EXPIRED.sentence());
  }

  @Test
  void 資格が見つからないときはその画面になる() {
    assertThat(words(refusedBy(SampleNation.JIRO)))
        .contains(ErrorCode.NO_ELIGIBILITY.sentence(), ErrorCode.NO_ELIGIBILITY.advice());
  }

  @Test
  void ロックされたカードで受付は終わり端末に何も残らない() {
    begin();
    choose("grant", "grant", "grant", "grant", "grant");
    TestCard.of(SampleNation.TOME).report(port, toTheCard(), "LOCKED");
    var page = browser.get("/reception/done");
    assertThat(words(page))
        .contains("受付を続けられません", ErrorCode.CARD_PIN_LOCKED.sentence())
        .contains(ErrorCode.CARD_PIN_LOCKED.advice(), ErrorCode.CARD_PIN_LOCKED.code())
        .doesNotContain("同意内容の確認に戻る");
    assertThat(browser.cookie("reception")).isEmpty();
  }

  @Test
  void 取りやめると確認の画面に知らせつきで戻り続けられる() {
    begin();
    choose("grant", "grant", "grant", "grant", "grant");
    TestCard.of(SampleNation.HARU).report(port, toTheCard(), "CANCELLED");
    var back = browser.get("/reception/done");
    assertThat(location(back)).isEqualTo("/reception/confirmation");
    assertThat(words(browser.follow(back)))
        .contains(ErrorCode.CARD_CANCELLED.sentence(), "同意内容を登録する");
    assertThat(toTheCard().getPath()).startsWith("/authenticate/");
  }

  @Test
  void やめると選択もクッキーも残らない() {
    begin();
    choose("grant", "grant", "grant", "grant", "grant");
    var answer = browser.post("/reception/cancel");
    assertThat(location(answer)).isEqualTo("/reception/cancelled");
    assertThat(words(browser.follow(answer))).contains("受付をやめました", "同意は登録されていません");
    assertThat(browser.cookie("reception")).isEmpty();
    assertThat(browser.get("/reception/choices").statusCode()).isEqualTo(410);
  }

  @Test
  void R075_15分使わないと受付は終わる() {
    begin();
    choose("grant", "grant", "grant", "grant", "grant");
    jdbc.sql("UPDATE reception.session SET last_active_at = ? WHERE state = 'CHOSEN'")
        .param(Timestamp.from(Instant.now().minus(Duration.ofMinutes(15)).minusSeconds(1)))
        .update();
    var page = browser.get("/reception/confirmation");
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(words(page))
        .contains(ErrorCode.SESSION_ENDED.sentence(), ErrorCode.SESSION_ENDED.code());
    assertThat(browser.cookie("reception")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/reception/choices", "/reception/confirmation", "/reception/done"})
  void 受付のない端末には終わりの画面が出る(String path) {
    var page = browser.get(path);
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(words(page)).contains("受付は終わっています", "この端末で開いている受付はありません");
  }

  @Test
  void T049_存在しないアドレスは機関の名称を示さない() {
    var tampered = browser.get(address().substring(0, address().length() - 4) + "AAAA");
    assertThat(tampered.statusCode()).isEqualTo(404);
    assertThat(words(tampered))
        .contains(ErrorCode.ADDRESS_UNKNOWN.sentence(), ErrorCode.ADDRESS_UNKNOWN.code())
        .doesNotContain(SampleNation.HIDAMARI.name());
  }

  @Test
  void 変更前のアドレスはその旨を示す() {
    var station = station("1360090052", true);
    var old = "/r/" + addresses.of(station);
    jdbc.sql(
            "UPDATE institutions.reception_address SET retired_at = now() WHERE institution_code ="
                + " ?")
        .param(station.value())
        .update();
    var page = browser.get(old);
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(words(page)).contains(ErrorCode.ADDRESS_RETIRED.sentence());
  }

  @Test
  void T051_機能を使っていない機関では受付を始められない() {
    var off = "/r/" + addresses.of(station("1360090060", false));
    var page = browser.get(off);
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(words(page)).contains(ErrorCode.ADDRESS_SWITCHED_OFF.sentence());
    browser.get(address());
    assertThat(browser.post(off).statusCode()).isEqualTo(403);
    assertThat(browser.cookie("reception")).isEmpty();
  }

  private InstitutionCode station(String code, boolean on) {
    var institution = new InstitutionCode(code);
    registerInstitution.register(
        Institution.station(
            institution, "見本訪問看護ステーションその他", InstitutionSettings.usingAllItems(on, false)));
    return institution;
  }

  private String address() {
    return "/r/" + addresses.of(SampleNation.HIDAMARI.code());
  }

  private HttpResponse<String> begin() {
    browser.get(address());
    return browser.follow(browser.post(address()));
  }

  private HttpResponse<String> choose(String... values) {
    var answer = browser.post("/reception/choices", chosen(values));
    assertThat(location(answer)).isEqualTo("/reception/confirmation");
    return browser.follow(answer);
  }

  private static String[] chosen(String... values) {
    var fields = new ArrayList<String>();
    var answers = List.of(values).iterator();
    for (ScreenItem item : ScreenItem.values()) {
      fields.addAll(List.of(item.field(), answers.next()));
    }
    return fields.toArray(String[]::new);
  }

  private static String[] allWith(String value) {
    return Arrays.stream(ScreenItem.values())
        .map(item -> item.field() + "-" + value)
        .toArray(String[]::new);
  }

  private URI toTheCard() {
    var confirmation = browser.get("/reception/confirmation");
    var answer = browser.post("/reception/card", "shown", shown(confirmation));
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser.location(answer).orElseThrow();
  }

  private HttpResponse<String> register(SamplePerson person, String... values) {
    begin();
    choose(values);
    assertThat(TestCard.of(person).sign(port, toTheCard()).body()).contains("REGISTERED");
    return browser.get("/reception/done");
  }

  private HttpResponse<String> refusedBy(SamplePerson person) {
    begin();
    choose("grant", "grant", "grant", "grant", "grant");
    assertThat(TestCard.of(person).sign(port, toTheCard()).statusCode()).isEqualTo(422);
    return browser.get("/reception/done");
  }

  private static String shown(HttpResponse<String> confirmation) {
    var found = SHOWN.matcher(confirmation.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser.location(answer).orElseThrow().getPath();
  }

  private static List<String> checked(HttpResponse<String> page) {
    return CHECKED
        .matcher(page.body())
        .results()
        .map(found -> found.group().replaceAll(".*\\sid=\"([^\"]+)\".*", "$1"))
        .toList();
  }

  /** The text as read: without readings and tags. */
  private static String words(HttpResponse<String> page) {
    return RUBY.matcher(page.body()).replaceAll("").replaceAll("<[^>]+>", "").replace("&amp;", "&");
  }
}
