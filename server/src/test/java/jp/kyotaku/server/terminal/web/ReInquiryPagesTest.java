package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 再照会の画面 (T05, T06, T09): by a person of its own, who moves and changes insurer. */
@ServerTest
class ReInquiryPagesTest {

  private static final String PAGE = "/terminal/re-inquiry";
  private static final LocalDate BORN = LocalDate.of(1941, 9, 9);

  @LocalServerPort int port;
  @Autowired RecordConsent recordConsent;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void 再照会すると_いまの資格と_わけと期間と_前回から変わったところを示す() {
    long person = person("90001");
    visit(person);
    var browser = operator();

    String first = browser.follow(ask(browser, "number", "90001")).body();
    assertThat(first)
        .containsPattern("資格有効性：<strong>有効</strong>")
        .contains("見守　花", "確かめた根拠</dt><dd>再照会", "再照会できる期間", "令和6年7月31日（2024年7月31日）まで")
        .contains("この機関への前の答えはありません");
    String again = browser.follow(ask(browser, "number", "90001")).body();
    assertThat(again).contains("変わったところ</dt><dd>ありません");

    moves(person, "手本都手本市新町二丁目2番2号");
    assertThat(browser.follow(ask(browser, "number", "90001")).body())
        .contains("前回（令和6年6月3日（2024年6月3日）の資格）から変わったところ")
        .containsPattern("住所</dt><dd>手本都手本市本町1番　→　手本都手本市新町二丁目2番2号")
        .doesNotContain("変わったところ</dt><dd>ありません");
  }

  @Test
  void T_034_前の番号で再照会すると_新しい保険者と_項目ごとの違いと_登録し直しの案内を示す() {
    long person = person("90002");
    visit(person);
    var browser = operator();
    browser.follow(ask(browser, "number", "90002"));
    changesInsurer(person, "90002", "90102");

    assertThat(browser.follow(ask(browser, "number", "90002")).body())
        .containsPattern("資格有効性：<strong>有効</strong>")
        .contains("照会に使った資格は、いまの資格ではありません。", "照会番号を登録しているときは登録し直してください。")
        .containsPattern("番号</dt><dd>90002　→　90102")
        .containsPattern("資格取得日</dt><dd>令和2年4月1日（2020年4月1日）　→　令和6年6月1日（2024年6月1日）");
  }

  @Test
  void T_035_断るときは_わけと次にすることと_ほかの確かめ方を示す() {
    person("90003");
    var browser = operator();

    String page = browser.follow(ask(browser, "number", "90003")).body();

    assertThat(page)
        .contains("再照会できません", "KYT-3101", "href=\"/terminal/card-data\"")
        .contains("診療区分</dt><dd>訪問診療等", "番号</dt><dd>90003")
        .doesNotContain("見守　花");
  }

  @Test
  void 同じ入力を二度送っても_照会は一度だけで_結果は何度でも見られる() {
    long person = person("90004");
    visit(person);
    var browser = operator();
    String id = UUID.randomUUID().toString();

    String path = path(ask(browser, "number", "90004", "id", id));
    assertThat(path(ask(browser, "number", "90004", "id", id))).isEqualTo(path);
    browser.get(path);

    assertThat(events(person, "ELIGIBILITY_INQUIRED")).isEqualTo(1);
    assertThat(events(person, "ELIGIBILITY_SEEN")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "category,  '',          診療区分：選ばれていません。",
    "category,  OUTPATIENT_ALTERNATIVE, 診療区分：選ばれていません。",
    "insurer,   06130487,    保険者番号の検証番号が合いません。",
    "number,    '',          番号：入力がありません。",
    "birthDate, S65.1.1,     日付として読めません。",
    "day,       2999-01-01,  先の日付です。"
  })
  void 誤った欄は_どこをどう直すかを示し_入力を残す(String field, String value, String sentence) {
    var browser = operator();
    var answer = ask(browser, field, value);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("入力を確かめてください", "href=\"#" + field + "\"", sentence);
    assertThat(answer.body()).contains("value=\"再照\"");
  }

  @Test
  void 照会番号を結果から登録し_照会番号だけで再照会でき_ほかの人には使えない() {
    visit(person("90005"));
    visit(person("90006"));
    var browser = operator();
    String result = browser.follow(ask(browser, "number", "90005")).body();
    assertThat(result).contains("照会番号を登録する", "name=\"reference\"");

    var registered = register(browser, "カルテ 5", "90005");
    assertThat(browser.follow(registered).body()).contains("照会番号を登録しました。");
    assertThat(
            browser.follow(ask(browser, "reference", "カルテ 5", "insurer", "", "number", "")).body())
        .contains("見守　花", "90005", "value=\"カルテ 5\"");

    var taken = register(browser, "カルテ 5", "90006");
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body()).contains("この機関のほかの人に使われています。", "value=\"90006\"");
    assertThat(register(browser, "あ".repeat(51), "90006").body()).contains("値が長すぎます。");
    assertThat(
            browser.follow(ask(browser, "reference", "だれもいない", "insurer", "", "number", "")).body())
        .contains("この照会番号は、この機関に登録されていません。");
  }

  @Test
  void 再照会の結果もPDFに印刷できる() throws IOException {
    visit(person("90007"));
    var browser = operator();
    var path = path(ask(browser, "number", "90007"));

    try (var document = Loader.loadPDF(browser.getBytes(path + "/print").body())) {
      assertThat(new PDFTextStripper().getText(document)).contains("稽古用", "90007", "再照会");
    }
  }

  private HttpResponse<String> ask(Browser browser, String... changes) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("category", "HOME_VISIT_CARE");
    fields.put("day", "2024-06-03");
    fields.put("insurer", "138917");
    fields.put("symbol", "再照");
    fields.put("number", "90001");
    fields.put("birthDate", "S16.9.9");
    browser.get(PAGE);
    return browser.post(PAGE, Terminal.fields(fields, changes));
  }

  private HttpResponse<String> register(Browser browser, String reference, String number) {
    var page = "/terminal/reference-numbers";
    browser.get(page);
    var fields = new LinkedHashMap<String, String>();
    fields.put("reference", reference);
    fields.put("insurer", "138917");
    fields.put("symbol", "再照");
    fields.put("number", number);
    return browser.post(page, Terminal.fields(fields));
  }

  private static String path(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private Browser operator() {
    return Terminal.signedIn(port, SampleInstitutions.KOMOREBI, "ippan");
  }

  private long person(String number) {
    jdbc.sql(
            """
            INSERT INTO insured.insurer (number, name, kind) VALUES ('138917', '手本市', 'INSURER')
            ON CONFLICT DO NOTHING
            """)
        .update();
    long person =
        jdbc.sql("INSERT INTO insured.person (linkage_key) VALUES (?) RETURNING id")
            .param("re-inquiry-pages-" + number)
            .query(Long.class)
            .single();
    coverage(person, number, LocalDate.of(2020, 4, 1), "手本都手本市本町1番");
    return person;
  }

  private void coverage(long person, String number, LocalDate from, String address) {
    jdbc.sql(
            """
            INSERT INTO insured.coverage
              (person_id, insurer_number, card_classification, symbol, number, branch, dependant,
               qualified_from, name, name_kana, sex_on_face, birth_date, address)
            VALUES (?, '138917', '01', '再照', ?, '', false, ?, '見守　花', 'ﾐﾓﾘ ﾊﾅ', '2', ?, ?)
            """)
        .params(person, number, from, BORN, address)
        .update();
  }

  /** The insurer corrects the row: a version is closed, the next begins. */
  private void moves(long person, String address) {
    jdbc.sql(
            """
            WITH former AS (
              UPDATE insured.coverage SET closed_at = now()
              WHERE person_id = ? AND closed_at IS NULL RETURNING *)
            INSERT INTO insured.coverage
              (entitlement_id, person_id, insurer_number, card_classification, symbol, number,
               branch, dependant, qualified_from, name, name_kana, sex_on_face, birth_date, address)
            SELECT entitlement_id, person_id, insurer_number, card_classification, symbol, number,
                   branch, dependant, qualified_from, name, name_kana, sex_on_face, birth_date, ?
            FROM former
            """)
        .params(person, address)
        .update();
  }

  private void changesInsurer(long person, String number, String next) {
    jdbc.sql(
            """
            UPDATE insured.coverage SET disqualified_on = '2024-06-01', loss_reason = '03'
            WHERE person_id = ? AND number = ?
            """)
        .params(person, number)
        .update();
    coverage(person, next, LocalDate.of(2024, 6, 1), "手本都手本市本町1番");
  }

  private void visit(long person) {
    var at = LocalDateTime.of(2024, 4, 20, 10, 0);
    transaction.executeWithoutResult(
        _ ->
            recordConsent.record(
                person,
                SampleInstitutions.KOMOREBI.code(),
                CareCategory.HOME_VISIT_CARE,
                SettledConsent.of(ConsentChoices.all(), BORN, at.toLocalDate(), true),
                UUID.randomUUID(),
                at.atZone(Japan.ZONE).toInstant()));
  }

  private long events(long person, String kind) {
    return jdbc.sql("SELECT count(*) FROM audit.event WHERE person_id = ? AND kind = ?")
        .params(person, kind)
        .query(Long.class)
        .single();
  }
}
