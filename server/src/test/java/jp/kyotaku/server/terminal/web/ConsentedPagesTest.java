package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.identity.Authorities;
import jp.kyotaku.server.insured.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The consents of this test lie on days of its own, long before those of other tests. */
@ServerTest
class ConsentedPagesTest {

  @LocalServerPort int port;
  @Autowired RecordConsent recordConsent;
  @Autowired People people;
  @Autowired Authorities authorities;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void 期間の中に同意した人だけが_選んだ内容とともに一覧に出る() {
    consent(SampleNation.KENICHI, day(2024, 4, 10), ConsentChoices.all());
    consent(
        SampleNation.SAKURA,
        day(2024, 4, 11),
        ConsentChoices.granting(List.of(ConsentItem.SPECIFIC_CHECKUP)));
    var page = operator("ippan").get("/terminal/consented?from=2024-04-11&to=2024-04-11").body();
    assertThat(page)
        .contains("見本　さくら", "ミホン サクラ", "平成7年3月21日（1995年3月21日）", "29歳")
        .contains("令和6年4月11日（2024年4月11日） 10時05分")
        .containsPattern("対象外：</b>\\s*<span>特定健診等情報")
        .doesNotContain("見本　健一");
  }

  @Test
  void だれも同意していない期間は_そう言葉で示す() {
    var page = operator("ippan").get("/terminal/consented?from=2001-01-01&to=2001-01-31").body();
    assertThat(page).contains("この期間に同意した方はいません。").doesNotContain("<table");
  }

  @Test
  void R066_処方箋の発行形態を選んだ人の行には_その形が出る() {
    var electronic = consent(SampleNation.KENICHI, day(2024, 4, 15), ConsentChoices.all());
    transaction.executeWithoutResult(
        _ -> recordConsent.recordPrescriptionForm(electronic, PrescriptionForm.ELECTRONIC));
    consent(SampleNation.SAKURA, day(2024, 4, 16), ConsentChoices.all());
    assertThat(listOn(day(2024, 4, 15))).containsPattern("処方箋の発行形態：</b>\\s*<span>電子処方箋</span>");
    assertThat(listOn(day(2024, 4, 16))).contains("見本　さくら").doesNotContain("処方箋の発行形態");
  }

  @Test
  void 日を指定しなければ今日を尋ねる() {
    var page = operator("ippan").get("/terminal/consented").body();
    assertThat(page).contains("name=\"from\"", "同意した日：");
  }

  @Test
  void 終わりが始まりより前のときは_直し方を示す() {
    var page = operator("ippan").get("/terminal/consented?from=2024-06-04&to=2024-06-03").body();
    assertThat(page)
        .contains("入力を確かめてください", "href=\"#to\"", "はじめの日と同じか、それより後の日にしてください。")
        .contains("value=\"2024-06-04\"", "value=\"2024-06-03\"")
        .doesNotContain("この期間に同意した方");
  }

  @Test
  void 資格確認結果は_有効性と資格と同意と再照会の期間を言葉で示す() {
    var id = consent(SampleNation.HARU, day(2024, 5, 1), ConsentChoices.all());
    var page = operator("etsuran").get("/terminal/consented/" + id).body();
    assertThat(page)
        .containsPattern("資格有効性：<strong>有効</strong>")
        .contains("見本　ハル", "ミホン ハル", "女", "〒190-0001", "見本都見本市本町一丁目1番1号")
        .contains("39138094", "見本都後期高齢者医療広域連合", "09000011", "1割", "一般Ⅰ（B10）")
        .contains("令和5年8月1日（2023年8月1日）")
        .containsPattern("再照会できる期間</dt>\\s*<dd>令和6年(8月31|9月30)日（2024年(8月31|9月30)日）まで")
        .contains(
            "href=\"/terminal/consented?category=HOME_VISIT_CARE&amp;from=2024-05-01&amp;to=2024-05-01\"");
  }

  @Test
  void 限度額に同意がなければ_区分を示さない() {
    var id =
        consentAt(
            SampleNation.KOMOREBI, SampleNation.KENICHI, day(2024, 5, 2), ConsentChoices.none());
    var page = operator("1360090029", "ippan").get("/terminal/consented/" + id).body();
    assertThat(page).contains("本人の同意がないため、表示しません").doesNotContain("区分ウ");
  }

  @Test
  void 資格を失っていれば_無効とすることを示す() {
    var id = consent(SampleNation.JIRO, day(2024, 3, 20), ConsentChoices.all());
    var page = operator("ippan").get("/terminal/consented/" + id).body();
    assertThat(page)
        .containsPattern("資格有効性：<strong>無効</strong>")
        .contains("令和6年4月1日（2024年4月1日）", "いま加入している医療保険を確かめてください。");
  }

  @Test
  void ほかの機関の登録は見つからない() {
    var id = consent(SampleNation.TOME, day(2024, 5, 3), ConsentChoices.all());
    var answer = operator("1360090029", "ippan").get("/terminal/consented/" + id);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("同意の登録が見つかりません").doesNotContain("見本　トメ");
  }

  @Test
  void 管理者には_いまの役割では使えないと示して断る() {
    var answer = operator("kanri").get("/terminal/consented");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("この機能は使えません", "<strong>管理者</strong>", "では使えません。");
  }

  @Test
  void 個人の情報がある画面は保存させない() {
    var answer = operator("ippan").get("/terminal/consented?from=2024-04-11&to=2024-04-11");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void 一覧も結果も_だれが見たかが残る() {
    var browser = operator("etsuran");
    var id = consent(SampleNation.KAZUO, day(2024, 5, 4), ConsentChoices.all());
    browser.get("/terminal/consented?from=2024-05-04&to=2024-05-04");
    browser.get("/terminal/consented/" + id);
    assertThat(eventsOf("CONSENTED_LISTED", "\"from\":\"2024-05-04\"")).isEqualTo(1);
    long kazuo = personId(SampleNation.KAZUO);
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM audit.event
                    WHERE kind = 'ELIGIBILITY_INQUIRED' AND person_id = ?
                      AND restricted LIKE '%"operator":"etsuran"%'
                    """)
                .param(kazuo)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  private String listOn(LocalDate day) {
    return operator("ippan").get("/terminal/consented?from=%s&to=%s".formatted(day, day)).body();
  }

  private long eventsOf(String kind, String part) {
    return jdbc.sql("SELECT count(*) FROM audit.event WHERE kind = ? AND fact LIKE ?")
        .params(kind, "%" + part + "%")
        .query(Long.class)
        .single();
  }

  private UUID consent(SamplePerson person, LocalDate day, ConsentChoices choices) {
    return consentAt(SampleNation.HIDAMARI, person, day, choices);
  }

  private UUID consentAt(
      SampleInstitution institution, SamplePerson person, LocalDate day, ConsentChoices choices) {
    Instant at = day.atTime(10, 5).atZone(Japan.ZONE).toInstant();
    var settled = SettledConsent.of(choices, person.birthDate(), day, true);
    return transaction.execute(
        _ ->
            recordConsent
                .record(
                    personId(person),
                    institution.code(),
                    CareCategory.HOME_VISIT_CARE,
                    settled,
                    UUID.randomUUID(),
                    at)
                .id());
  }

  private long personId(SamplePerson person) {
    String issuer = authorities.issuerNames().iterator().next();
    BigInteger serial = person.card().serial();
    return people.byCertificate(issuer, serial).orElseThrow();
  }

  private Browser operator(String user) {
    return operator("1360090011", user);
  }

  private Browser operator(String institution, String user) {
    var browser = new Browser(port);
    browser.get("/terminal/sign-in");
    String password = Character.toUpperCase(user.charAt(0)) + user.substring(1) + "-2024";
    var signedIn =
        browser.post(
            "/terminal/sign-in", "institution", institution, "user", user, "password", password);
    assertThat(browser.location(signedIn).orElseThrow().getPath()).isEqualTo("/terminal");
    return browser;
  }

  private static LocalDate day(int year, int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }
}
