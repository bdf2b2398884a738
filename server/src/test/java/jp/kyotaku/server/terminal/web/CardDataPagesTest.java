package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class CardDataPagesTest {

  private static final String PAGE = "/terminal/card-data";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void 証の番号で確かめると_資格と根拠と照会した内容を言葉で示す() {
    var browser = operator("ippan");
    var page = browser.follow(ask(browser)).body();
    assertThat(page)
        .containsPattern("資格有効性：<strong>有効</strong>")
        .contains("見本　ハル", "ミホン ハル", "昭和9年2月11日（1934年2月11日）", "見本都後期高齢者医療広域連合")
        .contains("この日の一部負担金の割合", "1割", "一般Ⅰ（B10）", "令和6年6月3日（2024年6月3日）")
        .containsPattern("確かめた根拠</dt><dd>被保険者証")
        .contains("照会した内容", "本人の同意がないため、表示しません");
  }

  @Test
  void 限度額に同意しなければ区分を示さない() {
    var browser = operator("ippan");
    var page = browser.follow(ask(browser, "limit", "0")).body();
    assertThat(page).contains("見本　ハル").doesNotContain("B10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"S9.2.11", "昭和9年2月11日", "1934-02-11", "19340211", "Ｓ９．２．１１"})
  void 生年月日は和暦でも西暦でもよい(String written) {
    var browser = operator("ippan");
    assertThat(browser.follow(ask(browser, "birthDate", written)).body()).contains("見本　ハル");
  }

  @ParameterizedTest
  @CsvSource({
    "06130487, 保険者番号の検証番号が合いません。",
    "1234567,  保険者番号は8桁か6桁の半角数字です。",
    "3913809A, 保険者番号は8桁か6桁の半角数字です。",
    "'',       保険者番号：入力がありません。"
  })
  void T_062_T_070_保険者番号の誤りは_直し方とともに示し_入力を残す(String insurer, String sentence) {
    var browser = operator("ippan");
    var answer = ask(browser, "insurer", insurer);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("エラー：", "入力を確かめてください", "href=\"#insurer\"", sentence)
        .contains("value=\"" + insurer + "\"", "value=\"09000011\"", "value=\"S9.2.11\"")
        .contains("昭和9年2月11日（1934年2月11日）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"06130488", "33120015"})
  void T_060_T_061_検証番号の合う保険者番号は受け付け_登録がなければそう示す(String insurer) {
    var browser = operator("ippan");
    var page = browser.follow(ask(browser, "insurer", insurer)).body();
    assertThat(page)
        .containsPattern("資格有効性：<strong>該当資格なし</strong>")
        .contains("この保険者番号の保険者は、まだ登録されていません。");
  }

  @ParameterizedTest
  @CsvSource({
    "birthDate, S65.1.1,     日付として読めません。",
    "birthDate, 2024-06-31,  日付として読めません。",
    "birthDate, 2999-01-01,  先の日付です。",
    "day,       2999-01-01,  先の日付です。",
    "day,       1930-01-01,  生年月日より前の日です。",
    "day,       '',          資格確認日：入力がありません。",
    "branch,    1,           枝番：",
    "branch,    abc,         枝番：",
    "number,    '',          番号：入力がありません。",
    "symbol,    あいうえおかきくけこさしすせそたちつてとな, 値が長すぎます。",
    "number,    123456789012345678901, 値が長すぎます。",
    "ground,    '',          本人が示したもの：選ばれていません。",
    "ground,    ELECTRONIC,  この画面では選べません。",
    "ground,    PRESCRIPTION, 処方箋で確かめられるのは、薬局だけです。",
    "ground,    ELIGIBILITY_CERTIFICATE, 資格確認書はまだありません",
    "limit,     '',          限度額情報の提供：選ばれていません。",
    "limit,     2,           限度額情報の提供：選ばれていません。"
  })
  void 誤った欄は_どこをどう直すかを示す(String field, String value, String sentence) {
    var browser = operator("ippan");
    var answer = ask(browser, field, value);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("href=\"#" + field + "\"")
        .containsPattern("id=\"" + field + "-error\"><span>[^<]*" + sentence)
        .containsPattern("aria-describedby=\"[^\"]*" + field + "-error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"insurer", "symbol", "number", "branch", "birthDate", "day", "id"})
  void 使えない文字や長すぎる入力でも壊れない(String field) {
    var browser = operator("ippan");
    for (String value : List.of("\u0000", "12\u000034", "9".repeat(10_000), "<script>", "𠮷'\"")) {
      assertThat(ask(browser, field, value).statusCode()).isIn(303, 422);
    }
  }

  @Test
  void すべて空なら_必須の欄をすべて示す() {
    var browser = operator("ippan");
    browser.get(PAGE);
    var answer = browser.post(PAGE);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("#insurer", "#number", "#birthDate", "#day", "#ground", "#limit")
        .doesNotContain("href=\"#symbol\"", "href=\"#branch\"");
  }

  @Test
  void 医療扶助の受給者番号は_検証番号を確かめる() {
    var browser = operator("ippan");
    var answer = ask(browser, "insurer", "12139010", "number", "2000017");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("受給者番号：受給者番号の検証番号が合いません。");
  }

  @Test
  void 薬局は処方箋で確かめられる() {
    var browser = Terminal.signedIn(port, SampleInstitutions.TAMPOPO, "ippan");
    assertThat(browser.get(PAGE).body()).contains("処方箋");
    assertThat(browser.follow(ask(browser, "ground", "PRESCRIPTION")).body())
        .containsPattern("確かめた根拠</dt><dd>処方箋");
  }

  @Test
  void 同じ入力を二度送っても一つの照会で_結果は見直すだけ() {
    var browser = operator("ippan");
    String id = UUID.randomUUID().toString();
    var first = ask(browser, "id", id);
    var second = ask(browser, "id", id);
    assertThat(browser.location(second)).isEqualTo(browser.location(first));
    browser.follow(first);
    browser.follow(first);
    assertThat(count("SELECT count(*) FROM inquiry.card_data_answer WHERE id = ?::uuid", id))
        .isEqualTo(1);
    assertThat(
            count(
                "SELECT count(*) FROM audit.event WHERE kind = 'ELIGIBILITY_SEEN' AND restricted"
                    + " LIKE ?",
                "%" + id + "%"))
        .isEqualTo(2);
  }

  @Test
  void だれが何を根拠に確かめ_どの版を答えたかが残る() {
    var browser = operator("etsuran");
    ask(browser, "day", "2024-02-29");
    assertThat(
            count(
                """
                SELECT count(*) FROM audit.event
                WHERE kind = 'ELIGIBILITY_INQUIRED' AND fact LIKE '%"day":"2024-02-29"%'
                  AND fact LIKE '%"ground":"INSURED_CARD"%' AND person_id IS NOT NULL
                  AND cardinality(coverage_ids) > 0 AND restricted LIKE ?
                """,
                "%\"operator\":\"etsuran\"%"))
        .isEqualTo(1);
  }

  @Test
  void ほかの機関の結果は見られない() {
    var browser = operator("ippan");
    String path = path(browser, ask(browser));
    var other = Terminal.signedIn(port, SampleInstitutions.KOMOREBI, "ippan");
    assertThat(other.get(path).statusCode()).isEqualTo(404);
    assertThat(other.get(path).body()).contains("結果が見つかりません").doesNotContain("見本　ハル");
    assertThat(other.location(other.get(path + "/print")).map(URI::getPath)).hasValue(path);
  }

  @Test
  void 管理者は証の番号で確かめられない() {
    assertThat(operator("kanri").get(PAGE).statusCode()).isEqualTo(403);
    assertThat(operator("kanri").get(PAGE).body()).contains("この機能は使えません");
  }

  @Test
  void 枝番がなくて二人に当てはまるときは_枝番を求め_だれかは示さない() {
    twins();
    var browser = operator("ippan");
    String[] asked = {"insurer", "138917", "number", "88001", "birthDate", "H1.5.5"};
    assertThat(browser.follow(ask(browser, asked)).body())
        .contains("複数該当", "枝番がないと、一人に決まりません。")
        .doesNotContain("双見", "ﾌﾀﾐ", "フタミ");
    String[] withBranch = {
      "insurer", "138917", "number", "88001", "birthDate", "H1.5.5", "branch", "02"
    };
    assertThat(browser.follow(ask(browser, withBranch)).body())
        .contains("双見　二子")
        .doesNotContain("双見　一子");
  }

  @Test
  void 番号と生年月日が合わなければ_どちらが違うかは示さない() {
    var browser = operator("ippan");
    String wrongNumber = browser.follow(ask(browser, "number", "09999999")).body();
    String wrongDate = browser.follow(ask(browser, "birthDate", "S9.2.12")).body();
    assertThat(wrongNumber).contains("そろって合う資格は、登録されていません。").doesNotContain("見本　ハル");
    assertThat(wrongDate).contains("そろって合う資格は、登録されていません。").doesNotContain("見本　ハル");
  }

  @Test
  void 結果はPDFに印刷でき_稽古用のしるしがある() throws IOException {
    var browser = operator("ippan");
    var answer = browser.getBytes(path(browser, ask(browser)) + "/print");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    try (var document = Loader.loadPDF(answer.body())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("稽古用", "資格有効性：有効", "見本　ハル", "09000011", "印刷した人：");
    }
  }

  private void twins() {
    jdbc.sql(
            "INSERT INTO insured.insurer (number, name, kind) VALUES ('138917', '手本市', 'INSURER')"
                + " ON CONFLICT DO NOTHING")
        .update();
    twin("01", "双見　一子");
    twin("02", "双見　二子");
  }

  private void twin(String branch, String name) {
    jdbc.sql(
            """
            WITH person AS (INSERT INTO insured.person (linkage_key) VALUES (?) RETURNING id)
            INSERT INTO insured.coverage
              (person_id, insurer_number, card_classification, symbol, number, branch, dependant,
               qualified_from, name, name_kana, sex_on_face, birth_date)
            SELECT id, '138917', '01', '双', '88001', ?, false, '2019-04-01', ?, 'ﾌﾀﾐ', '2', '1989-05-05'
            FROM person
            """)
        .params(UUID.randomUUID().toString(), branch, name)
        .update();
  }

  private long count(String sql, String parameter) {
    return jdbc.sql(sql).param(parameter).query(Long.class).single();
  }

  private static String path(Browser browser, HttpResponse<String> answer) {
    return browser.location(answer).orElseThrow().getPath();
  }

  private HttpResponse<String> ask(Browser browser, String... changed) {
    browser.get(PAGE);
    return browser.post(PAGE, Terminal.fields(haru(), changed));
  }

  private static Map<String, String> haru() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", UUID.randomUUID().toString());
    fields.put("insurer", "39138094");
    fields.put("symbol", "");
    fields.put("number", "09000011");
    fields.put("branch", "");
    fields.put("birthDate", "S9.2.11");
    fields.put("day", "2024-06-03");
    fields.put("ground", "INSURED_CARD");
    fields.put("limit", "1");
    return fields;
  }

  private Browser operator(String user) {
    return Terminal.signedIn(port, hidamari(), user);
  }

  private static SampleInstitution hidamari() {
    return SampleInstitutions.HIDAMARI;
  }
}
