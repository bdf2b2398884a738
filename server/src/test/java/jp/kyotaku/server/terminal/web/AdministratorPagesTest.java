package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ReadQrCode;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.RegisterInstitution;
import jp.kyotaku.server.institutions.Role;
import jp.kyotaku.server.institutions.SettingsItem;
import jp.kyotaku.server.institutions.SettingsSheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 管理者の画面 (T02, T16, T19): each test has an institution of its own. */
@ServerTest
class AdministratorPagesTest {

  private static final String PASSWORD = "Tameshi-2024";
  private static final Pattern URL = Pattern.compile("id=\"url\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern GENERATION = Pattern.compile("name=\"generation\" value=\"(\\d+)\"");

  @LocalServerPort int port;
  @Autowired RegisterInstitution register;
  @Autowired Institutions institutions;
  @Autowired Accounts accounts;
  @Autowired JdbcClient jdbc;

  @Test
  void R035_規約に同意して機能を使い始めると_履歴と監査に残る() {
    var code = institution("1360090136");
    var browser = administrator(code);
    var wanted = wanted(code, Map.of(SettingsItem.HOME_VISIT, "USE"));

    var refused = browser.post("/terminal/settings/confirmation", wanted);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("最新の利用規約を読んで、同意にチェックを入れてください。");

    var confirmation = browser.post("/terminal/settings/confirmation", agreeing(wanted));
    assertThat(confirmation.body())
        .contains("変わるところの確認", "訪問診療等機能", "第1版に同意する")
        .doesNotContain("手術情報</dt>");
    assertThat(institutions.find(code).orElseThrow().settings().homeVisitOn()).isFalse();

    var updated = browser.post("/terminal/settings", agreeing(wanted));
    assertThat(updated.statusCode()).isEqualTo(303);
    assertThat(institutions.find(code).orElseThrow().settings().homeVisitOn()).isTrue();
    assertThat(browser.follow(updated).body())
        .contains("環境設定を更新しました", "kanri", "利用規約（第1版）に同意", "初期設定");
    assertThat(events(code))
        .contains(EventKind.SETTINGS_CHANGED.name(), EventKind.TERMS_AGREED.name());
  }

  @Test
  void 同じ更新を二度送っても一度だけ変わる() {
    var code = institution("1360090144");
    var browser = administrator(code);
    var wanted = wanted(code, Map.of(SettingsItem.SURGERY, "USE"));
    assertThat(browser.post("/terminal/settings", wanted).statusCode()).isEqualTo(303);
    assertThat(browser.post("/terminal/settings", wanted).statusCode()).isEqualTo(303);
    assertThat(institutions.historyOf(code)).hasSize(2);
  }

  @Test
  void 二人の管理者が同時に変えると_あとの人は断られ_いまの設定を見る() {
    var code = institution("1360090151");
    var first = administrator(code);
    var second = administrator(code);
    var firstWanted = wanted(code, Map.of(SettingsItem.SURGERY, "USE"));
    var secondWanted = wanted(code, Map.of(SettingsItem.CHARACTER_CODE, "SHIFT_JIS"));
    assertThat(first.post("/terminal/settings", firstWanted).statusCode()).isEqualTo(303);
    var refused = second.post("/terminal/settings", secondWanted);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("ほかの管理者が先に更新しました").contains("value=\"2\"");
    assertThat(institutions.historyOf(code)).hasSize(2);
  }

  @Test
  void R038_選ばれていない項目は項目の名を挙げて断り_選んだものは残る() {
    var code = institution("1360090169");
    var browser = administrator(code);
    var answer = browser.post("/terminal/settings/confirmation", "version", "1", "surgery", "USE");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("薬剤情報：どれか一つを選んでください。")
        .doesNotContain("手術情報：どれか一つを選んでください。")
        .containsPattern("value=\"USE\" id=\"surgery-USE\"[^>]*checked");
    assertThat(institutions.historyOf(code)).hasSize(1);
  }

  @Test
  void 選び直すと選んだものが残っている() {
    var code = institution("1360090177");
    var browser = administrator(code);
    var wanted = new ArrayList<>(List.of(wanted(code, Map.of(SettingsItem.SURGERY, "USE"))));
    wanted.addAll(List.of("correct", "1"));
    var form = browser.post("/terminal/settings", wanted.toArray(String[]::new));
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(form.body()).containsPattern("value=\"USE\" id=\"surgery-USE\"[^>]*checked");
    assertThat(institutions.historyOf(code)).hasSize(1);
  }

  @Test
  void R035_利用規約は版とともに読め_だれがどの版を開いたかが残る() {
    var code = institution("1360090185");
    assertThat(administrator(code).get("/terminal/terms").body())
        .contains("第1版", "第1条", "第8条", "令和6年4月1日（2024年4月1日）から");
    assertThat(
            jdbc.sql(
                    """
                    SELECT fact || restricted FROM audit.event
                    WHERE institution_code = ? AND kind = 'TERMS_OPENED'
                    """)
                .param(code.value())
                .query(String.class)
                .list())
        .singleElement()
        .asString()
        .contains("\"version\":\"1\"", "\"operator\":\"kanri\"");
  }

  @Test
  void R043_URLを発行すると_二次元コードを読んでも同じURLになる() {
    var code = institution("1360090193");
    var browser = administrator(code);
    assertThat(browser.get("/terminal/address").body()).contains("まだ発行していません");
    var page = browser.follow(browser.post("/terminal/address"));
    String url = found(URL, page);
    assertThat(url).startsWith("http://127.0.0.1:" + port + "/r/");
    assertThat(ReadQrCode.svg(page.body())).isEqualTo(url);
    assertThat(ReadQrCode.svg(browser.get("/terminal/address/qr.svg").body())).isEqualTo(url);
    assertThat(ReadQrCode.png(browser.getBytes("/terminal/address/qr.png").body())).isEqualTo(url);
    assertThat(browser.get("/terminal/address/sheet").body())
        .contains("見本訪問看護ステーション試し", "稽古用", url);
    assertThat(events(code))
        .containsExactly(
            "SIGNED_IN",
            "ADDRESS_ISSUED",
            "ADDRESS_DOWNLOADED",
            "ADDRESS_DOWNLOADED",
            "ADDRESS_DOWNLOADED");
  }

  @Test
  void R045_確かめてから変えると_前のURLの画面は変わった旨を示す() {
    var code = institution("1360090045");
    var browser = administrator(code);
    String before = found(URL, browser.follow(browser.post("/terminal/address")));
    var asked = browser.get("/terminal/address/change");
    assertThat(asked.body()).contains("URLを変えますか", before);
    String generation = found(GENERATION, asked);
    var changed = browser.post("/terminal/address/change", "generation", generation);
    browser.post("/terminal/address/change", "generation", generation);
    assertThat(found(URL, browser.follow(changed))).isNotEqualTo(before);
    assertThat(browser.get(path(before)).statusCode()).isEqualTo(410);
    assertThat(events(code)).containsOnlyOnce(EventKind.ADDRESS_CHANGED.name());
  }

  @Test
  void T049_改ざんされたURLは断り_機関の名前を出さない() {
    var code = institution("1360099012");
    var browser = administrator(code);
    String url = found(URL, browser.follow(browser.post("/terminal/address")));
    String path = path(url);
    char last = path.charAt(path.length() - 2) == 'A' ? 'B' : 'A';
    var page =
        new Browser(port)
            .get(path.substring(0, path.length() - 2) + last + path.substring(path.length() - 1));
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).doesNotContain("見本訪問看護ステーション試し");
  }

  @Test
  void T051_機能を使っていない機関のURLは使っていないと示す() {
    var code = institution("1360099004");
    var browser = administrator(code);
    String url = found(URL, browser.follow(browser.post("/terminal/address")));
    assertThat(new Browser(port).get(path(url)).statusCode()).isEqualTo(403);
  }

  @Test
  void 何も変えずに進むと_どの欄も赤くせずにそう知らせる() {
    var code = institution("1360099038");
    var browser = administrator(code);
    browser.get("/terminal/settings");
    var answer = browser.post("/terminal/settings/confirmation", wanted(code, Map.of()));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("href=\"#settings-form\"", "変わるところがありません。")
        .doesNotContain("class=\"error\"", "missing");
  }

  @Test
  void お知らせは開くと既読になり_ほかの人には未読のままである() {
    var code = institution("1360099020");
    var browser = administrator(code);
    assertThat(browser.get("/terminal/notices").body())
        .contains("訪問診療等機能を使い始めるには", "未読")
        .doesNotContain("既読")
        .as("not published yet on the rehearsal's day")
        .doesNotContain("再照会の期間が終わる方");
    assertThat(browser.get("/terminal/notices/1").body())
        .contains("二次元コードを印刷して")
        .contains("<title>訪問診療等機能を使い始めるには｜お知らせ｜資格確認端末")
        .contains("<h1>訪問診療等機能を使い始めるには</h1>");
    assertThat(browser.get("/terminal/notices").body()).contains("既読", "未読");
    accounts.add(code, "ippan", "見本　いち", Role.GENERAL, PASSWORD);
    assertThat(signedIn(code, "ippan").get("/terminal/notices").body()).doesNotContain("既読");
    assertThat(browser.get("/terminal/notices/4").statusCode()).isEqualTo(404);
    assertThat(browser.get("/terminal/notices/x").statusCode()).isEqualTo(404);
  }

  @Test
  void R199_左のメニューは役割のものだけを決まった順に見せる() {
    var code = institution("1360090102");
    accounts.add(code, "ippan", "見本　いち", Role.GENERAL, PASSWORD);
    assertThat(administrator(code).get("/terminal").body())
        .containsSubsequence("お知らせ一覧", "環境設定情報管理", "環境設定情報更新", "テスト用データセットアップ", "医療機関別URL取得・変更")
        .doesNotContain("同意済資格情報取得");
    assertThat(signedIn(code, "ippan").get("/terminal/notices").body())
        .containsSubsequence("お知らせ一覧", "訪問診療等・オンライン診療等", "同意済資格情報取得")
        .containsPattern("href=\"/terminal/notices\"\\s+aria-current=\"page\"")
        .doesNotContain("環境設定情報更新", "医療機関別URL");
  }

  private InstitutionCode institution(String number) {
    var code = new InstitutionCode(number);
    register.register(Institution.station(code, "見本訪問看護ステーション試し", InstitutionSettings.initial()));
    accounts.add(code, "kanri", "見本　かん", Role.ADMINISTRATOR, PASSWORD);
    return code;
  }

  private Browser administrator(InstitutionCode code) {
    return signedIn(code, "kanri");
  }

  private Browser signedIn(InstitutionCode code, String user) {
    var browser = new Browser(port);
    browser.get("/terminal/sign-in");
    var answer =
        browser.post(
            "/terminal/sign-in", "institution", code.value(), "user", user, "password", PASSWORD);
    assertThat(browser.location(answer).orElseThrow().getPath()).isEqualTo("/terminal");
    browser.get("/terminal");
    return browser;
  }

  /** The form as it stands now, with some items changed. */
  private String[] wanted(InstitutionCode code, Map<SettingsItem, String> changes) {
    var now = institutions.settingsOf(code).orElseThrow();
    var values = new EnumMap<>(SettingsSheet.of(now.settings()).values());
    values.putAll(changes);
    var fields = new ArrayList<>(List.of("version", Integer.toString(now.number())));
    values.forEach((item, value) -> fields.addAll(List.of(item.field(), value)));
    return fields.toArray(String[]::new);
  }

  private static String[] agreeing(String[] fields) {
    var more = new ArrayList<>(List.of(fields));
    more.addAll(List.of("agreed", "1"));
    return more.toArray(String[]::new);
  }

  private static String found(Pattern pattern, HttpResponse<String> page) {
    var found = pattern.matcher(page.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String path(String url) {
    return url.substring(url.indexOf("/r/"));
  }

  private List<String> events(InstitutionCode code) {
    return jdbc.sql("SELECT kind FROM audit.event WHERE institution_code = ? ORDER BY id")
        .param(code.value())
        .query(String.class)
        .list();
  }
}
