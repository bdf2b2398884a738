package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.samples.InsurancePeople;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.identity.Authorities;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.RegisterInstitution;
import jp.kyotaku.server.institutions.Role;
import jp.kyotaku.server.insured.People;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 訪問予定と、訪問の前の確認: each test has a station of its own. The rehearsal's day is 2024-06-03. */
@ServerTest
class VisitPagesTest {

  private static final String PAGE = "/terminal/visits";
  private static final String PASSWORD = "Tameshi-2024";
  private static final String TOMORROW = "2024-06-04";
  private static final Pattern EDIT = Pattern.compile("href=\"(/terminal/visits/[0-9a-f-]{36})\"");
  private static final Pattern CHECK =
      Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"/?>\\s*<input[^>]*name=\"day\"");

  @LocalServerPort int port;
  @Autowired RegisterInstitution register;
  @Autowired Accounts accounts;
  @Autowired RecordConsent recordConsent;
  @Autowired People people;
  @Autowired Authorities authorities;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void 予定を加え_直し_取り除ける_空の日は何をするかを示す() {
    var browser = signedIn(station("1360093015"));
    assertThat(browser.get(PAGE).body()).contains("令和6年6月4日（2024年6月4日）", "この日の予定はまだありません");
    var added = browser.follow(plan(browser, SampleNation.HARU, Map.of("time", "9時5分"))).body();
    assertThat(added).contains("予定を加えました。", "9時05分", "手控えハル", "訪問診療等", "1</span>件");
    String visit = found(EDIT, added);
    assertThat(browser.get(visit).body()).contains("value=\"09:05\"", "value=\"39138094\"");
    var changed = change(browser, visit, Map.of("time", "14:30", "category", "HOUSE_CALL"));
    assertThat(browser.follow(changed).body())
        .contains("予定を直しました。", "14時30分", "往診")
        .doesNotContain("9時05分");
    browser.get(visit);
    for (int time = 0; time < 2; time++) {
      assertThat(browser.follow(browser.post(visit + "/removal", "day", TOMORROW)).body())
          .contains("予定を取り除きました。", "この日の予定はまだありません");
    }
    assertThat(browser.get(visit).statusCode()).isEqualTo(404);
    assertThat(change(browser, visit, Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void 同じ予定は_二度送っても別に打っても一つである() {
    var code = station("1360093023");
    var browser = signedIn(code);
    var once = Map.of("id", UUID.randomUUID().toString(), "time", "9:05");
    plan(browser, SampleNation.HARU, once);
    plan(browser, SampleNation.HARU, once);
    assertThat(browser.follow(plan(browser, SampleNation.HARU, Map.of("time", "9:05"))).body())
        .contains("同じ予定がすでにありました。", "1</span>件");
    assertThat(events(code)).containsOnlyOnce("VISITS_PLANNED");
    var other = browser.follow(plan(browser, SampleNation.HARU, Map.of("time", "10:00"))).body();
    String second = EDIT.matcher(other).results().map(one -> one.group(1)).toList().getLast();
    var clash = change(browser, second, Map.of("time", "9:05"));
    assertThat(clash.statusCode()).isEqualTo(422);
    assertThat(clash.body()).contains("同じ予定がすでにあります。");
  }

  @Test
  void 一日の訪問をまとめて確かめると_時刻の順に_困ることが先に分かる() throws IOException {
    var code = station("1360093031");
    consent(code, SampleNation.HARU, LocalDate.of(2024, 5, 20));
    consent(code, InsurancePeople.SHINJI, LocalDate.of(2024, 3, 4));
    consent(code, SampleNation.JIRO, LocalDate.of(2024, 3, 20));
    toldOfFirstInsurance(code, InsurancePeople.SHINJI);
    var browser = signedIn(code);
    plan(browser, SampleNation.KENICHI, Map.of("time", "16:00"));
    plan(browser, SampleNation.JIRO, Map.of("time", "11:00"));
    plan(browser, InsurancePeople.SHINJI, Map.of("time", "10:00", "note", ""));
    plan(browser, SampleNation.HARU, Map.of("time", "9:00"));
    var check = check(browser);
    String page = check.body();
    assertThat(page)
        .contains("資格を確かめられない訪問", "気をつけることがある訪問")
        .containsSubsequence("9時00分", "見本　ハル", "10時00分", "見本　伸二", "11時00分", "16時00分")
        .contains("前回の答えから変わりました（", "変更：保険者番号")
        .contains("再照会できるのは令和6年6月30日（2024年6月30日）までです。")
        .contains("資格(無効)：わかっている資格が終わっています。")
        .contains("手控え健一", "再照会できません。")
        .as("whoever is not told keeps the words of the plan")
        .doesNotContain("見本　健一");
    String haru = page.substring(page.indexOf("<h3><span>9時00分"), page.indexOf("<h3><span>10時00分"));
    assertThat(haru).contains("気をつけることはありません。", "はじめての答え", "1割");
    try (var pdf = Loader.loadPDF(browser.getBytes(path(check) + "/print").body())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("訪問の前の確認", "訪問4件", "資格を確かめられない2件", "9時00分", "保険者番号", "★");
    }
  }

  @Test
  void 春の往診の同意が終わっていても_続いている訪問診療等の期限を見る() {
    var code = station("1360093114");
    consent(code, CareCategory.HOUSE_CALL, SampleNation.HARU, LocalDate.of(2024, 4, 10));
    consent(code, SampleNation.HARU, LocalDate.of(2024, 5, 20));
    var browser = signedIn(code);
    plan(browser, SampleNation.HARU, Map.of("category", "HOUSE_CALL"));

    assertThat(check(browser).body())
        .contains("見本　ハル", "気をつけることはありません。")
        .doesNotContain("もう一度同意を登録");
  }

  @Test
  void 確かめた結果は_見直しても刷っても変わらず_二度押しても一度だけ尋ねる() {
    var code = station("1360093049");
    consent(code, InsurancePeople.SHINJI, LocalDate.of(2024, 5, 7));
    toldOfFirstInsurance(code, InsurancePeople.SHINJI);
    var browser = signedIn(code);
    plan(browser, InsurancePeople.SHINJI, Map.of());
    String id = found(CHECK, browser.get(PAGE).body());
    for (int time = 0; time < 2; time++) {
      browser.post(PAGE + "/checks", "id", id, "day", TOMORROW);
    }
    assertThat(count(code, "ELIGIBILITY_INQUIRED")).as("one of before, one of now").isEqualTo(2);
    for (int time = 0; time < 3; time++) {
      assertThat(browser.get(PAGE + "/checks/" + id).body()).contains("前回の答えから変わりました");
    }
    assertThat(count(code, "ELIGIBILITY_INQUIRED")).isEqualTo(2);
    assertThat(count(code, "VISITS_CHECK_SEEN")).isEqualTo(3);
    assertThat(browser.get(PAGE).body()).contains("前に確かめた結果を見る", "/terminal/visits/checks/" + id);
    assertThat(check(browser).body()).contains("変わっていません").doesNotContain("前回の答えから変わりました");
    assertThat(signedIn(station("1360093056")).get(PAGE + "/checks/" + id).statusCode())
        .isEqualTo(404);
  }

  @Test
  void 尋ねた一件ごとに監査が残り_断ったものも履歴に出る() {
    var code = station("1360093064");
    consent(code, SampleNation.HARU, LocalDate.of(2024, 5, 20));
    var browser = signedIn(code);
    plan(browser, SampleNation.HARU, Map.of("time", "9:00"));
    plan(browser, SampleNation.KENICHI, Map.of("time", "10:00"));
    plan(browser, SampleNation.HARU, Map.of("time", "11:00", "reference", "N-1", "insurer", ""));
    check(browser);
    assertThat(events(code)).contains("RE_INQUIRY_REFUSED", "VISITS_CHECKED", "VISITS_SEEN");
    String history = "/terminal/history?from=2024-06-03&to=2024-06-03";
    assertThat(browser.get(history + "&ground=RE_INQUIRY").body()).contains("見本　ハル", "再照会");
    assertThat(browser.get(history + "&result=REFUSED").body())
        .contains("再照会できない（", "（示しません）")
        .doesNotContain("見本　ハル", "見本　健一", "NO_PRIOR_VERIFICATION");
  }

  @Test
  void 訪問が何件でも_照会の文の数は変わらない() {
    jdbc.sql("CREATE EXTENSION IF NOT EXISTS pg_stat_statements").update();
    var few = statements("1360093072", List.of(SampleNation.HARU));
    var many =
        statements(
            "1360093080",
            List.of(
                SampleNation.HARU,
                SampleNation.KENICHI,
                InsurancePeople.SHINJI,
                SampleNation.JIRO,
                SampleNation.SAKURA,
                SampleNation.TOME));
    assertThat(many).isLessThanOrEqualTo(few + 3);
  }

  @Test
  void ファイルの良い行を取り込み_悪い行は何行目のどこかを示す() {
    var code = station("1360093098");
    var browser = signedIn(code);
    browser.get(PAGE + "/file");
    String file =
        """
        訪問日,時刻,診療の区分,照会番号,保険者番号,記号,番号,枝番,生年月日,氏名（手控え）
        2024-06-04,9:00,訪問診療等,,39138094,,09000011,,S9.2.11,手控え　髙橋
        2024-06-04,25:00,訪問診療等,,39138094,,09000011,,S9.2.11,
        2024-06-04,10:00,往診,A-001,,,,,,
        2024-06-04,11:00,入浴,A-002,,,,,,
        2024-06-02,11:00,往診,A-002,,,,,,
        2024-06-04,11:00,往診,A-003,39138094,,1,,S9.2.11,

        2024-06-04,12:00,往診
        """;
    var answer = send(browser, file.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("2</span>件を取り込みました。")
        .contains("3行目：時刻：時刻として読めません。", "5行目：診療の区分：", "6行目：訪問日：過ぎた日です。")
        .contains("7行目：だれを訪問するか：", "9行目：だれを訪問するか：")
        .as("what stands in a line is personal")
        .doesNotContain("A-002");
    assertThat(browser.get(PAGE).body()).contains("手控え　髙橋", "照会番号 A-001", "2</span>件");
    browser.get(PAGE + "/file");
    assertThat(send(browser, file.getBytes(StandardCharsets.UTF_8)).body())
        .contains("0</span>件を取り込みました。", "2件は、すでに予定にありました。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j"})
  void ファイルは二つの文字コードで読め_終わればその日の予定に進む(String charset) {
    var browser = signedIn(station(charset.equals("UTF-8") ? "1360093106" : "1360093114"));
    browser.get(PAGE + "/file");
    String file = "訪問日,診療の区分,照会番号,氏名（手控え）\r\n令和6年6月10日,オンライン,A-001,手控え　﨑\r\n";
    assertThat(browser.follow(send(browser, file.getBytes(Charset.forName(charset)))).body())
        .contains("ファイルの予定を取り込みました。", "令和6年6月10日（2024年6月10日）", "手控え　﨑", "時刻未定");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 入力がありません。",
    "'なまえ,日付', 訪問予定のファイルのものではありません。",
    "'訪問日,謎', 訪問予定のファイルのものではありません。",
    "'訪問日,診療の区分\n\"2024', 2行目：診療の区分："
  })
  void 読めないファイルは_なぜかを示し_何も変えない(String content, String sentence) {
    var browser = Terminal.signedIn(port, SampleNation.HIDAMARI, "ippan");
    browser.get(PAGE + "/file");
    var answer = send(browser, content.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(sentence);
  }

  @Test
  void 大きすぎるファイルも_多すぎる予定も断る() {
    var browser = signedIn(station("1360093122"));
    browser.get(PAGE + "/file");
    assertThat(send(browser, new byte[(1 << 19) + 1]).body()).contains("ファイルが大きすぎます。");
    var file = new StringBuilder("訪問日,診療の区分,照会番号\n");
    for (int i = 0; i <= 300; i++) {
      file.append("2024-06-04,往診,B-").append(i).append('\n');
    }
    browser.get(PAGE + "/file");
    assertThat(send(browser, file.toString().getBytes(StandardCharsets.UTF_8)).body())
        .contains("一日の予定が多すぎます。");
    assertThat(browser.get(PAGE).body()).contains("この日の予定はまだありません");
  }

  @ParameterizedTest
  @CsvSource({
    "day, '', 訪問日：入力がありません。",
    "day, 2024-06-02, 訪問日：過ぎた日です。",
    "time, 9時99分, 時刻：時刻として読めません。",
    "category, OUTPATIENT_ALTERNATIVE, 診療の区分：",
    "reference, X-1, だれを訪問するか：だれの予定か分かりません。",
    "insurer, 06130487, 検証番号が合いません。",
    "birthDate, '', 生年月日：入力がありません。"
  })
  void 誤った欄は_どこをどう直すかを示す(String field, String value, String sentence) {
    var browser = Terminal.signedIn(port, SampleNation.HIDAMARI, "ippan");
    var answer = plan(browser, SampleNation.HARU, Map.of(field, value));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("エラー：", "href=\"#" + field + "\"", sentence);
  }

  private HttpResponse<String> plan(
      Browser browser, SamplePerson person, Map<String, String> changed) {
    browser.get(PAGE + "/new?day=" + TOMORROW);
    return browser.post(PAGE, fields(person, changed));
  }

  private HttpResponse<String> change(Browser browser, String visit, Map<String, String> changed) {
    browser.get(PAGE);
    return browser.post(visit, fields(SampleNation.HARU, changed));
  }

  /** A reference number instead where one is given without the insurer. */
  private static String[] fields(SamplePerson person, Map<String, String> changed) {
    var coverage = person.coverages().getFirst();
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("day", TOMORROW);
    fields.put("category", "HOME_VISIT_CARE");
    fields.put("note", "手控え" + person.name().written().replaceFirst(".*\u3000", ""));
    if (!changed.getOrDefault("insurer", "given").isEmpty()) {
      fields.put("insurer", coverage.insurer().value());
      fields.put("symbol", coverage.insuredId().symbol());
      fields.put("number", coverage.insuredId().number());
      fields.put("branch", coverage.insuredId().branch());
      fields.put("birthDate", person.birthDate().toString());
    }
    fields.putAll(changed);
    var pairs = new ArrayList<String>();
    fields.forEach((name, value) -> pairs.addAll(List.of(name, value)));
    return pairs.toArray(String[]::new);
  }

  private static HttpResponse<String> check(Browser browser) {
    String id = found(CHECK, browser.get(PAGE).body());
    return browser.follow(browser.post(PAGE + "/checks", "id", id, "day", TOMORROW));
  }

  private static HttpResponse<String> send(Browser browser, byte[] content) {
    return browser.postFile(PAGE + "/file", "file", "visits.csv", content);
  }

  /** How many statements of the schemas ran while a day was checked. */
  private long statements(String number, List<SamplePerson> visited) {
    var code = station(number);
    visited.forEach(person -> consent(code, person, LocalDate.of(2024, 5, 20)));
    var browser = signedIn(code);
    visited.forEach(person -> plan(browser, person, Map.of()));
    String id = found(CHECK, browser.get(PAGE).body());
    long before = calls();
    browser.post(PAGE + "/checks", "id", id, "day", TOMORROW);
    return calls() - before;
  }

  private long calls() {
    return jdbc.sql(
            """
            SELECT coalesce(sum(calls), 0) FROM pg_stat_statements
            WHERE query ~ '(insured|inquiry|consent|continuity)\\.'
              AND query !~ 'scheduled_tasks|checked_visit|pg_stat_statements'
            """)
        .query(Long.class)
        .single();
  }

  private InstitutionCode station(String number) {
    var code = new InstitutionCode(number);
    register.register(
        Institution.station(code, "見本訪問看護ステーション予定", InstitutionSettings.usingAllItems(true, true)));
    accounts.add(code, "ippan", "見本　いち", Role.GENERAL, PASSWORD);
    return code;
  }

  private Browser signedIn(InstitutionCode code) {
    var browser = new Browser(port);
    browser.get("/terminal/sign-in");
    browser.post(
        "/terminal/sign-in", "institution", code.value(), "user", "ippan", "password", PASSWORD);
    return browser;
  }

  private void consent(InstitutionCode code, SamplePerson person, LocalDate day) {
    consent(code, CareCategory.HOME_VISIT_CARE, person, day);
  }

  private void consent(
      InstitutionCode code, CareCategory category, SamplePerson person, LocalDate day) {
    long id = personId(person);
    transaction.executeWithoutResult(
        _ ->
            recordConsent.record(
                id,
                code,
                category,
                SettledConsent.of(ConsentChoices.all(), person.birthDate(), day, true),
                UUID.randomUUID(),
                day.atTime(10, 5).atZone(Japan.ZONE).toInstant()));
  }

  /** As if the station had been answered with the earlier insurance. */
  private void toldOfFirstInsurance(InstitutionCode code, SamplePerson person) {
    jdbc.sql(
            """
            INSERT INTO audit.event
              (occurred_at, kind, institution_code, fact, person_id, coverage_ids, restricted)
            SELECT timestamptz '2024-05-08 09:00+09', 'ELIGIBILITY_INQUIRED', ?,
                   '{"day":"2024-05-08","validity":"VALID","way":"TERMINAL"}', person_id,
                   ARRAY[id], '{"operator":"ippan"}'
            FROM insured.coverage WHERE person_id = ? AND closed_at IS NULL
            ORDER BY qualified_from LIMIT 1
            """)
        .params(code.value(), personId(person))
        .update();
  }

  private long personId(SamplePerson person) {
    String issuer = authorities.issuerNames().iterator().next();
    return people.byCertificate(issuer, person.card().serial()).orElseThrow();
  }

  private static String path(HttpResponse<String> page) {
    return page.request().uri().getPath();
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private List<String> events(InstitutionCode code) {
    return jdbc.sql("SELECT kind FROM audit.event WHERE institution_code = ? ORDER BY id")
        .param(code.value())
        .query(String.class)
        .list();
  }

  private long count(InstitutionCode code, String kind) {
    return events(code).stream().filter(kind::equals).count();
  }
}
