package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.RegisterInstitution;
import jp.kyotaku.server.institutions.Role;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** カードが使えないときの確認 (R-150 to R-153): each test that counts has a station of its own. */
@ServerTest
class FallbackPagesTest {

  private static final String PAGE = "/terminal/fallback";
  private static final String PASSWORD = "Tameshi-2024";

  @LocalServerPort int port;
  @Autowired RegisterInstitution register;
  @Autowired Accounts accounts;
  @Autowired JdbcClient jdbc;

  @Test
  void R150_できることを上から順に尋ね_全額を求めないと示す() {
    assertThat(operator().get(PAGE).body())
        .containsSubsequence(
            "マイナポータルの資格情報の画面", "資格情報のお知らせとマイナンバーカード", "前に確かめた資格との口頭での照合", "被保険者資格申立書", "確認の省略")
        .contains("全額（10割）を求めることはしません", "「資格(無効)」「資格情報なし」");
  }

  @Test
  void R150_画面の番号を書き写すと_正しい割合と請求の番号が示される() {
    var browser = operator();
    var page = browser.follow(send(browser, "PORTAL_SCREEN", Map.of())).body();
    assertThat(page)
        .containsPattern("窓口で求める割合：<strong>1割</strong>")
        .contains("請求に使う資格の情報：<span>現在の資格情報</span>", "39138094", "09000011")
        .contains("ミホン　ハル", "昭和9年2月11日（1934年2月11日）", "カードやICチップの破損")
        .contains("電子資格確認にはなりません");
  }

  @Test
  void T118_申立書だけなら_7を並べた番号と摘要の文が示され_印刷できる() throws IOException {
    var browser = operator();
    var shown = declare(browser, UUID.randomUUID());
    assertThat(shown.body())
        .contains("請求に使う資格の情報：<span>不詳</span>", "77777777", "777777777")
        .contains("不詳　カナ氏名：フショウ　タロウ　保険種別：国民健康保険　保険者名：見本市　事業所名：不明")
        .contains("患者に連絡した日：不明", "患者に連絡した日を書き加える");
    String path = shown.request().uri().getPath();
    browser.post(path + "/contact", "contactedOn", "2024-06-01");
    assertThat(browser.get(path).body())
        .contains("患者に連絡した日：2024-06-01")
        .doesNotContain("患者に連絡した日を書き加える");
    try (var pdf = Loader.loadPDF(browser.getBytes(path + "/print").body())) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", ""))
          .contains("窓口で求める割合：3割", "777777777", "摘要欄に書く文", "フショウタロウ");
    }
  }

  @Test
  void R151_口頭での照合は_この機関で前に確かめた人だけにできる() {
    var code = station("1360092017");
    var browser = signedIn(code, "ippan");
    var refused = send(browser, "ORAL_CHECK", Map.of());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("前に確かめた記録がありません", "value=\"09000011\"");
    confirm(browser);
    var page = browser.follow(send(browser, "ORAL_CHECK", Map.of())).body();
    assertThat(page).contains("現在の資格情報", "前に確かめた資格との口頭での照合");
    var ended = Map.of("trouble", "SHOWN_INVALID");
    assertThat(browser.follow(send(browser, "ORAL_CHECK", ended)).body()).contains("旧資格情報");
  }

  @Test
  void R118_緊急のときは_わけを書かなければ記録できない() {
    var browser = operator();
    var fields = Map.of("insurer", "", "number", "", "branch", "", "trouble", "NO_TIME");
    assertThat(send(browser, "OMITTED", fields).body()).contains("確認を省いた理由：入力がありません。");
    var told = new LinkedHashMap<>(fields);
    told.put("reason", "容体が急に変わった");
    assertThat(browser.follow(send(browser, "OMITTED", told)).body())
        .contains("容体が急に変わった", "まだ決められない", "請求に使える番号がまだありません");
  }

  @Test
  void 関係も同意も本人確認も始まらない() {
    var code = station("1360092025");
    var browser = signedIn(code, "ippan");
    browser.follow(send(browser, "PORTAL_SCREEN", Map.of()));
    for (String table : List.of("consent.registration", "identity.verification")) {
      assertThat(count("SELECT count(*) FROM " + table + " WHERE institution_code = ?", code))
          .as(table)
          .isZero();
    }
    assertThat(events(code)).contains("FALLBACK_RECORDED").doesNotContain("CONSENT_REGISTERED");
  }

  @Test
  void 同じ入力を二度送っても_記録は一つで_監査も一行である() {
    var code = station("1360092033");
    var browser = signedIn(code, "ippan");
    var id = UUID.randomUUID();
    declare(browser, id);
    declare(browser, id);
    assertThat(count("SELECT count(*) FROM inquiry.fallback WHERE institution_code = ?", code))
        .isEqualTo(1);
    assertThat(events(code)).containsOnlyOnce("FALLBACK_RECORDED");
  }

  @Test
  void R151_あとで資格が分かれば_比べて_請求の番号が替わる() {
    var code = station("1360092041");
    var browser = signedIn(code, "ippan");
    var shown = declare(browser, UUID.randomUUID(), "birthDate", "S9.2.11");
    String path = shown.request().uri().getPath();
    String comparison = UUID.randomUUID().toString();
    for (int time = 0; time < 2; time++) {
      browser.get(path);
      browser.post(
          path + "/comparison",
          "comparison",
          comparison,
          "insurer",
          "39138094",
          "number",
          "09000011");
    }
    assertThat(browser.get(path).body())
        .contains("現在の資格情報", "請求にはこの番号を使います", "新しく分かった")
        .doesNotContain("77777777");
    assertThat(events(code)).containsOnlyOnce("FALLBACK_COMPARED");
    browser.get(path);
    browser.post(path + "/comparison", "insurer", "39138094", "number", "1");
    assertThat(browser.get(path).body()).contains("見つかりませんでした（資格有効性：該当資格なし）", "現在の資格情報");
  }

  @Test
  void 記録は資格確認の履歴に出て_経路と根拠で絞れる() {
    var code = station("1360092058");
    var browser = signedIn(code, "ippan");
    declare(browser, UUID.randomUUID());
    confirm(browser);
    String days = "/terminal/history?from=2024-06-03&to=2999-01-01";
    assertThat(browser.get(days).body())
        .contains("フショウ　タロウ", "被保険者資格申立書", "記録だけ（照会していない）", "記録を見る", "見本　ハル");
    assertThat(browser.get(days + "&way=FALLBACK").body())
        .contains("フショウ　タロウ")
        .doesNotContain("見本　ハル");
    assertThat(browser.get(days + "&ground=DECLARATION").body()).contains("フショウ　タロウ");
    assertThat(browser.get(days + "&ground=PORTAL_SCREEN").body()).contains("当てはまる資格確認はありません");
    assertThat(browser.get("/terminal/history/file?from=2024-06-03&to=2999-01-01").body())
        .contains("\"フショウ　タロウ\"", "\"カードが使えないときの確認\"");
    assertThat(signedIn(code, "kanri").get(days).body())
        .contains("フショウ　タロウ")
        .doesNotContain("記録を見る");
  }

  @Test
  void ほかの機関の記録は見つからない() {
    var mine = signedIn(station("1360092066"), "ippan");
    var shown = declare(mine, UUID.randomUUID());
    String path = shown.request().uri().getPath();
    var other = signedIn(station("1360092074"), "ippan");
    assertThat(other.get(path).statusCode()).isEqualTo(404);
    other.get(PAGE);
    other.post(path + "/contact", "contactedOn", "2024-06-01");
    assertThat(mine.get(path).body()).contains("患者に連絡した日：不明");
    assertThat(other.get(PAGE + "/records").body()).contains("まだ記録はありません");
    assertThat(mine.get(PAGE + "/records").body()).contains("フショウ　タロウ", "不詳");
  }

  @ParameterizedTest
  @CsvSource({
    "PORTAL_SCREEN, trouble, '', カードで確かめられなかったわけ：選ばれていません。",
    "PORTAL_SCREEN, trouble, NONSENSE, カードで確かめられなかったわけ：選ばれていません。",
    "PORTAL_SCREEN, kana, '', カナ氏名：入力がありません。",
    "PORTAL_SCREEN, kana, 見本　ハル, カナでない文字があります。",
    "PORTAL_SCREEN, day, 2999-01-01, 先の日付です。",
    "PORTAL_SCREEN, day, 1930-01-01, 生年月日より前の日です。",
    "PORTAL_SCREEN, birthDate, x, 日付として読めません。",
    "PORTAL_SCREEN, insurer, 06130487, 検証番号が合いません。",
    "PORTAL_SCREEN, number, '', 番号：入力がありません。",
    "PORTAL_SCREEN, share, 999, 決められた値ではありません。",
    "DECLARATION, kind, '', 保険種別：選ばれていません。",
    "DECLARATION, address, '', 住所：入力がありません。",
    "DECLARATION, contact, '', 連絡先：入力がありません。"
  })
  void 誤った欄は_どこをどう直すかを示す(String ground, String field, String value, String sentence) {
    var answer = send(operator(), ground, Map.of(field, value));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("エラー：", "href=\"#" + field + "\"", sentence);
  }

  @Test
  void 年齢にない割合は断り_カナは半角でもひらがなでもよい() {
    var browser = operator();
    var young = Map.of("birthDate", "1980-04-05", "share", "010", "insurer", "06138093");
    assertThat(send(browser, "PORTAL_SCREEN", young).body()).contains("この年齢では決められていない割合です。");
    for (String kana : List.of("ﾐﾎﾝ ﾊﾙ", "みほん　はる", "ミホン ハル")) {
      assertThat(browser.follow(send(browser, "PORTAL_SCREEN", Map.of("kana", kana))).body())
          .contains("ミホン　ハル");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"?ground=", "?ground=NONSENSE", "?ground=%00"})
  void 知らない方法なら_選び直してもらう(String query) {
    assertThat(operator().get(PAGE + query).body()).contains("いま、できることはどれですか", "選ばれていません");
  }

  private HttpResponse<String> declare(Browser browser, UUID id, String... changed) {
    var fields =
        new LinkedHashMap<>(
            Map.of(
                "id", id.toString(), "kana", "フショウ　タロウ", "birthDate", "1980-04-05", "share", ""));
    fields.putAll(Map.of("insurer", "", "number", "", "branch", "", "kind", "NATIONAL"));
    fields.putAll(Map.of("insurerName", "見本市", "address", "見本都見本市一丁目", "contact", "03-0000-0000"));
    for (int i = 0; i < changed.length; i += 2) {
      fields.put(changed[i], changed[i + 1]);
    }
    return browser.follow(send(browser, "DECLARATION", fields));
  }

  private static HttpResponse<String> send(
      Browser browser, String ground, Map<String, String> changed) {
    browser.get(PAGE + "?ground=" + ground);
    var fields = new LinkedHashMap<String, String>();
    fields.putAll(Map.of("id", UUID.randomUUID().toString(), "ground", ground, "trouble", "CARD"));
    fields.putAll(Map.of("day", "2024-06-01", "kana", "ミホン　ハル", "birthDate", "S9.2.11"));
    fields.putAll(Map.of("insurer", "39138094", "number", "09000011", "share", "010"));
    fields.putAll(Map.of("kind", "NATIONAL", "address", "見本都", "contact", "03", "reason", ""));
    fields.putAll(changed);
    var pairs = new ArrayList<String>();
    fields.forEach((name, value) -> pairs.addAll(List.of(name, value)));
    return browser.post(PAGE, pairs.toArray(String[]::new));
  }

  /** As T04 does it. */
  private static void confirm(Browser browser) {
    browser.get("/terminal/card-data");
    var answer =
        browser.post(
            "/terminal/card-data",
            Terminal.fields(
                Map.of("id", UUID.randomUUID().toString(), "insurer", "39138094"),
                "number",
                "09000011",
                "birthDate",
                "S9.2.11",
                "day",
                "2024-06-03",
                "ground",
                "INSURED_CARD",
                "limit",
                "1"));
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  private Browser operator() {
    return Terminal.signedIn(port, SampleInstitutions.AOZORA, "ippan");
  }

  private InstitutionCode station(String number) {
    var code = new InstitutionCode(number);
    register.register(Institution.station(code, "見本訪問看護ステーション記録", InstitutionSettings.initial()));
    accounts.add(code, "ippan", "見本　いち", Role.GENERAL, PASSWORD);
    accounts.add(code, "kanri", "見本　かん", Role.ADMINISTRATOR, PASSWORD);
    return code;
  }

  private Browser signedIn(InstitutionCode code, String user) {
    var browser = new Browser(port);
    browser.get("/terminal/sign-in");
    browser.post(
        "/terminal/sign-in", "institution", code.value(), "user", user, "password", PASSWORD);
    return browser;
  }

  private long count(String question, InstitutionCode code) {
    return jdbc.sql(question).param(code.value()).query(Long.class).single();
  }

  private List<String> events(InstitutionCode code) {
    return jdbc.sql("SELECT kind FROM audit.event WHERE institution_code = ? ORDER BY id")
        .param(code.value())
        .query(String.class)
        .list();
  }
}
