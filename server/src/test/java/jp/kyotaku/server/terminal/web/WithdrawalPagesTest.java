package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.identity.Authorities;
import jp.kyotaku.server.insured.People;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 同意取消照会 (T21): days of its own, and institutions whose people other tests leave alone. */
@ServerTest
class WithdrawalPagesTest {

  private static final Pattern HIDDEN =
      Pattern.compile("name=\"(act|registration|reason)\" value=\"([^\"]+)\"");
  private static final SampleInstitution SHIRAYURI = SampleInstitutions.SHIRAYURI;

  @LocalServerPort int port;
  @Autowired RecordConsent recordConsent;
  @Autowired People people;
  @Autowired Authorities authorities;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void 番号と生年月日で探し_確かめてから取り消すと_すぐにどこにも出なくなる() throws Exception {
    var id = consent(SampleNation.HARU, LocalDate.of(2024, 5, 20));
    var browser = Terminal.signedIn(port, SHIRAYURI, "ippan");
    var found = ask(browser, SampleNation.HARU);
    assertThat(found.body())
        .contains("見本　ハル", "訪問診療等", "令和6年8月31日（2024年8月31日）まで", "同意を取消す")
        .contains("薬剤情報", "同意する")
        .doesNotContain("適用区分", "限度額適用認定証");
    var confirmation =
        browser.post(
            "/terminal/withdrawal/confirmation",
            "registration",
            id.toString(),
            "reason",
            "CARE_ENDED");
    assertThat(confirmation.body()).contains("この方の同意を取り消しますか", "見本　ハル", "継続的な訪問診療等が終わった");
    assertThat(withdrawalsOf(id)).isZero();

    var done = browser.follow(browser.post("/terminal/withdrawal/acts", hidden(confirmation)));
    assertThat(done.body()).contains("同意を取り消しました", "見本　ハル", "控えを印刷する");
    assertThat(withdrawalsOf(id)).isEqualTo(1);
    assertThat(browser.get("/terminal/consented?from=2024-05-20&to=2024-05-20").body())
        .contains("この期間に同意した方はいません。");
    assertThat(browser.get("/terminal/consented/" + id).statusCode()).isEqualTo(404);
    assertThat(ask(browser, SampleNation.HARU).body()).contains("取り消せる同意は、もうありません。", "医療機関等が取り消した");
    assertThat(text(browser, done)).contains("同意の取消しの控え", "見本　ハル", "訪問診療等");
  }

  @Test
  void 二度押しても_取消しは一度だけで同じ控えが出る() {
    var id = consent(SampleNation.KENICHI, LocalDate.of(2024, 5, 21));
    var browser = Terminal.signedIn(port, SHIRAYURI, "ippan");
    browser.get("/terminal/withdrawal?registration=" + id);
    var confirmation =
        browser.post("/terminal/withdrawal/confirmation", "registration", id.toString());
    var once = browser.post("/terminal/withdrawal/acts", hidden(confirmation));
    var twice = browser.post("/terminal/withdrawal/acts", hidden(confirmation));
    assertThat(browser.location(twice)).isEqualTo(browser.location(once));
    assertThat(events(SampleNation.KENICHI)).isEqualTo(1);
    var late = browser.post("/terminal/withdrawal/confirmation", "registration", id.toString());
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("取り消せる同意は見つかりません");
  }

  @Test
  void ほかの機関の同意は_見えず取り消せない() {
    var id = consent(SampleNation.TOME, LocalDate.of(2024, 5, 22));
    var elsewhere = Terminal.signedIn(port, SampleInstitutions.SUMIRE, "ippan");
    assertThat(ask(elsewhere, SampleNation.TOME).body())
        .contains("取り消せる同意は見つかりません")
        .doesNotContain("見本　トメ");
    assertThat(elsewhere.get("/terminal/withdrawal?registration=" + id).statusCode())
        .isEqualTo(404);
    var tried =
        elsewhere.post(
            "/terminal/withdrawal/acts",
            "registration",
            id.toString(),
            "act",
            UUID.randomUUID().toString());
    assertThat(tried.statusCode()).isEqualTo(409);
    assertThat(withdrawalsOf(id)).isZero();
  }

  @Test
  void 知らない番号でも_その人がいるかどうかは分からない() {
    var browser = Terminal.signedIn(port, SHIRAYURI, "etsuran");
    browser.get("/terminal/withdrawal");
    var unknown =
        browser.post(
            "/terminal/withdrawal",
            Terminal.fields(numbersOf(SampleNation.SAKURA), "number", "999999"));
    var knownElsewhere = ask(browser, SampleNation.SAKURA);
    assertThat(unknown.statusCode()).isEqualTo(knownElsewhere.statusCode()).isEqualTo(404);
    assertThat(main(unknown)).isEqualTo(main(knownElsewhere));
  }

  @Test
  void 直すところは_欄の名前とすることで示す() {
    var browser = Terminal.signedIn(port, SHIRAYURI, "ippan");
    browser.get("/terminal/withdrawal");
    var answer = browser.post("/terminal/withdrawal", "insurer", "06138091", "birthDate", "いつか");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("検証番号が合いません", "href=\"#number\"", "日付として読めません。", "value=\"06138091\"");
  }

  @Test
  void 亡くなった方は_取消しを促し_理由も死亡を選んでおく() {
    var lost = SampleNation.JIRO;
    consent(lost, LocalDate.of(2024, 3, 20));
    var page = ask(Terminal.signedIn(port, SHIRAYURI, "ippan"), lost).body();
    assertThat(page)
        .contains("この方の資格は失われています。")
        .containsPattern("value=\"ELIGIBILITY_LOST\" checked");
  }

  private HttpResponse<String> ask(Browser browser, SamplePerson person) {
    browser.get("/terminal/withdrawal");
    return browser.post("/terminal/withdrawal", Terminal.fields(numbersOf(person)));
  }

  private static Map<String, String> numbersOf(SamplePerson person) {
    var coverage = person.coverages().getLast();
    return Map.of(
        "insurer", coverage.insurer().value(),
        "symbol", coverage.insuredId().symbol(),
        "number", coverage.insuredId().number(),
        "branch", coverage.insuredId().branch(),
        "birthDate", person.birthDate().toString());
  }

  private static String[] hidden(HttpResponse<String> page) {
    return HIDDEN
        .matcher(page.body())
        .results()
        .flatMap(found -> List.of(found.group(1), found.group(2)).stream())
        .toArray(String[]::new);
  }

  private static String main(HttpResponse<String> page) {
    return page.body().substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
  }

  private static String text(Browser browser, HttpResponse<String> done) throws Exception {
    var link = Pattern.compile("href=\"(/terminal/withdrawal/acts/[^\"]+/print)\"");
    var found = link.matcher(done.body());
    assertThat(found.find()).isTrue();
    try (var pdf = Loader.loadPDF(browser.getBytes(found.group(1)).body())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private UUID consent(SamplePerson person, LocalDate day) {
    long id = personId(person);
    return transaction.execute(
        _ ->
            recordConsent
                .record(
                    id,
                    new InstitutionCode(SHIRAYURI.code().value()),
                    CareCategory.HOME_VISIT_CARE,
                    SettledConsent.of(ConsentChoices.all(), person.birthDate(), day, true),
                    UUID.randomUUID(),
                    day.atTime(10, 5).atZone(Japan.ZONE).toInstant())
                .id());
  }

  private long personId(SamplePerson person) {
    String issuer = authorities.issuerNames().iterator().next();
    BigInteger serial = person.card().serial();
    return people.byCertificate(issuer, serial).orElseThrow();
  }

  private long withdrawalsOf(UUID registration) {
    return jdbc.sql("SELECT count(*) FROM consent.withdrawal WHERE registration_id = ?")
        .param(registration)
        .query(Long.class)
        .single();
  }

  private long events(SamplePerson person) {
    return jdbc.sql(
            "SELECT count(*) FROM audit.event WHERE kind = 'CONSENT_WITHDRAWN' AND person_id = ?")
        .param(personId(person))
        .query(Long.class)
        .single();
  }
}
