package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inquiries of this test lie on days of its own, long before those of other tests. */
@ServerTest
class HistoryPagesTest {

  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\">続きを見る");
  private static final SampleInstitution CLINIC = SampleInstitutions.AOZORA;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void 管理者は機関のすべてを_一般利用者は自分の分だけを見る() {
    inquiries(CLINIC, day(1, 1), 1, "ippan", "TERMINAL", "VALID");
    inquiries(CLINIC, day(1, 1), 1, "etsuran", "TERMINAL", "INVALID");
    inquiries(SampleInstitutions.CHUO, day(1, 1), 1, "ippan", "TERMINAL", "SEVERAL_MATCH");
    assertThat(rows(page(operator("kanri"), day(1, 1), ""))).isEqualTo(2);
    String own = page(operator("ippan"), day(1, 1), "&operator=etsuran");
    assertThat(rows(own)).isEqualTo(1);
    assertThat(own).contains("<span>有効</span>", "自分が行った資格確認").doesNotContain("<span>無効</span>");
  }

  @ParameterizedTest
  @CsvSource({
    "operator=ippan, 3",
    "operator=etsuran, 2",
    "operator=ippa, 0",
    "operator=%25, 0",
    "way=BULK, 2",
    "way=TERMINAL, 3",
    "result=NOT_FOUND, 2",
    "way=TERMINAL&result=NOT_FOUND, 0",
    "result=REFUSED, 0",
    "ground=RE_INQUIRY, 0",
    "ground=NONSENSE, 5",
    "insurer=39138094&number=09000011, 5",
    "insurer=39138094&number=09999999, 0",
    "way=NONSENSE, 5"
  })
  void 操作した人と経路と結果と人で絞れる(String filter, int expected) {
    var day = LocalDate.of(1960, 1, 1).plusDays(Math.abs(filter.hashCode() % 10_000));
    inquiries(CLINIC, day, 3, "ippan", "TERMINAL", "VALID");
    inquiries(CLINIC, day, 2, "etsuran", "BULK", "NOT_FOUND");
    assertThat(rows(page(operator("kanri"), day, "&" + filter))).isEqualTo(expected);
  }

  @Test
  void 続きをたどると_どの一件も一度だけ出る() {
    var day = day(5, 1);
    inquiries(CLINIC, day, 120, "ippan", "TERMINAL", "VALID");
    var browser = operator("kanri");
    var pages = new ArrayList<String>();
    var seen = new HashSet<String>();
    String address = "/terminal/history?from=" + day + "&to=" + day;
    while (!address.isEmpty()) {
      String page = browser.get(address).body();
      pages.add(page);
      Pattern.compile("9時\\d\\d分").matcher(page).results().forEach(at -> seen.add(at.group()));
      var next = NEXT.matcher(page);
      address = next.find() ? next.group(1).replace("&amp;", "&") : "";
    }
    assertThat(pages.stream().map(HistoryPagesTest::rows)).containsExactly(50, 50, 20);
    assertThat(seen).hasSize(60);
  }

  @Test
  void 何件あっても_一ページは索引の順に読むだけで出る() {
    jdbc.sql(
            """
            INSERT INTO audit.event (occurred_at, kind, institution_code, fact, restricted)
            SELECT timestamptz '1999-01-01' + n * interval '1 second', 'ELIGIBILITY_INQUIRED', '1319001010',
                   '{"day":"1999-01-01","validity":"VALID","way":"MESSAGE"}', '{"operator":"x"}'
            FROM generate_series(1, 100000) n
            """)
        .update();
    jdbc.sql("ANALYZE audit.event").update();
    String plan =
        String.join(
            "\n",
            jdbc.sql(
                    """
                    EXPLAIN SELECT id FROM audit.event
                    WHERE kind IN ('ELIGIBILITY_INQUIRED', 'ELIGIBILITY_INQUIRED_IN_BULK',
                                   'RE_INQUIRY_REFUSED', 'FALLBACK_RECORDED')
                      AND institution_code = '1319001010' AND occurred_at >= '1999-01-01'
                      AND occurred_at < '1999-01-02' AND (occurred_at, id) < ('1999-01-01 12:00', 5)
                    ORDER BY occurred_at DESC, id DESC LIMIT 51
                    """)
                .query(String.class)
                .list());
    assertThat(plan).contains("event_inquiries").doesNotContain("Sort", "Seq Scan");
    assertThat(rows(page(operator("kanri"), LocalDate.of(1999, 1, 1), ""))).isEqualTo(50);
  }

  @Test
  void ファイルは_表計算が式と取り違えない形で_すべての行がある() {
    var day = day(6, 1);
    inquiries(CLINIC, day, 2_100, "=1+1", "TERMINAL", "VALID");
    var answer = operator("kanri").get("/terminal/history/file?from=" + day + "&to=" + day);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "history-" + day);
    var lines = answer.body().lines().toList();
    assertThat(lines).hasSize(2_101);
    assertThat(lines.getFirst()).startsWith("\uFEFF\"確認した日時\",\"氏名\"");
    assertThat(lines.getLast()).contains("\"見本　ハル\"", "\"'=1+1\"");
  }

  @Test
  void 見た人とファイルにした人と_何が入っていたかが残る() {
    var day = day(7, 1);
    inquiries(CLINIC, day, 3, "ippan", "TERMINAL", "VALID");
    page(operator("kanri"), day, "");
    operator("kanri").get("/terminal/history/file?from=" + day + "&to=" + day);
    for (String kind : List.of("HISTORY_LISTED", "HISTORY_EXPORTED")) {
      assertThat(
              jdbc.sql(
                      """
                      SELECT count(*) FROM audit.event WHERE kind = ? AND fact LIKE ?
                        AND fact LIKE '%"count":"3"%' AND restricted ~ '"events":"[0-9]+ [0-9]+ [0-9]+"'
                        AND restricted LIKE '%"operator":"kanri"%'
                      """)
                  .params(kind, "%\"from\":\"" + day + "\"%")
                  .query(Long.class)
                  .single())
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "from=2024-06-04&to=2024-06-03, #to",
    "from=x&to=2024-06-03, #from",
    "insurer=06130487&number=1, #insurer",
    "insurer=39138094, #number",
    "number=1, #insurer",
    "operator=%00, #operator"
  })
  void 読めない条件は_どこを直すかを示す(String query, String field) {
    var answer = operator("kanri").get("/terminal/history?" + query);
    assertThat(answer.body()).contains("入力を確かめてください", "href=\"" + field + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "behind=%00",
        "behind=9999-99-99T00:00:00Z_1",
        "behind=_1",
        "behind=2024-06-03T00:00:00Z_999999999999999999",
        "behind=-999999999-01-01T00:00:00Z_1",
        "operator=%F0%9F%98%80%22%5C",
        "from=0001-01-01&to=9999-12-31",
        "way=%00&result=%00&ground=%00&reference=x"
      })
  void おかしなアドレスでも壊れない(String query) {
    assertThat(operator("kanri").get("/terminal/history?" + query).statusCode()).isEqualTo(200);
  }

  @Test
  void 何もない日は_そう言葉で示す() {
    assertThat(page(operator("kanri"), day(8, 1), ""))
        .contains("この条件に当てはまる資格確認はありません。")
        .doesNotContain("<table");
  }

  private static int rows(String page) {
    return Math.max(0, page.split("<tr>", -1).length - 2);
  }

  private static String page(Browser browser, LocalDate day, String more) {
    return browser.get("/terminal/history?from=" + day + "&to=" + day + more).body();
  }

  /** One per minute from nine o'clock, all of Haru. */
  private void inquiries(
      SampleInstitution institution,
      LocalDate day,
      int count,
      String operator,
      String way,
      String validity) {
    jdbc.sql(
            """
            INSERT INTO audit.event
              (occurred_at, kind, institution_code, fact, person_id, coverage_ids, restricted)
            SELECT CAST(? AS timestamptz) + (n % 60) * interval '1 minute', 'ELIGIBILITY_INQUIRED', ?,
                   '{"day":"' || ? || '","validity":"' || ? || '","way":"' || ? || '"}',
                   c.person_id, ARRAY[c.id], '{"operator":"' || ? || '","salt":"' || ? || '"}'
            FROM generate_series(1, ?) n,
                 (SELECT id, person_id FROM insured.coverage
                  WHERE insurer_number = '39138094' AND number = '09000011') c
            """)
        .params(
            nine(day),
            institution.code().value(),
            day.toString(),
            validity,
            way,
            operator,
            UUID.randomUUID().toString(),
            count)
        .update();
  }

  private static Timestamp nine(LocalDate day) {
    return Timestamp.from(
        LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 9, 0)
            .atZone(Japan.ZONE)
            .toInstant());
  }

  private Browser operator(String user) {
    return Terminal.signedIn(port, CLINIC, user);
  }

  private static LocalDate day(int month, int dayOfMonth) {
    return LocalDate.of(1950, month, dayOfMonth);
  }
}
