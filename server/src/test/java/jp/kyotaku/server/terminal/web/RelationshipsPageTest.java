package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.ReviewOutcome;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.continuity.NewReviewResult;
import jp.kyotaku.server.continuity.RecordReviewResults;
import jp.kyotaku.server.identity.Authorities;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 継続的な関係の画面 (T27): at an institution that no other test uses, emptied before each rule */
@ServerTest
class RelationshipsPageTest {

  private static final SampleInstitution CLINIC = SampleInstitutions.AOZORA;

  private static final Pattern LINK =
      Pattern.compile("href=\"(/terminal/withdrawal\\?registration=[^\"]+)\"");

  @LocalServerPort int port;
  @Autowired RecordConsent recordConsent;
  @Autowired RecordReviewResults recordReviewResults;
  @Autowired People people;
  @Autowired Authorities authorities;
  @Autowired BusinessClock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void 空にする() {
    String code = CLINIC.code().value();
    for (String table :
        List.of("consent.withdrawal", "continuity.care_end", "continuity.review_result")) {
      jdbc.sql("DELETE FROM " + table + " WHERE institution_code = ?").param(code).update();
    }
    jdbc.sql(
            """
            DELETE FROM consent.choice WHERE registration_id IN
              (SELECT id FROM consent.registration WHERE institution_code = ?)
            """)
        .param(code)
        .update();
    jdbc.sql("DELETE FROM consent.registration WHERE institution_code = ?").param(code).update();
  }

  @Test
  void だれもいなければ_どうすれば出るかを示す() {
    var page = clerk().get("/terminal/relationships").body();
    assertThat(page).contains("当てはまる方はいません。", "訪問したときに、マイナンバーカードか目視で資格を確認");
  }

  @Test
  void 終わりが近い方から並び_帯と足りない月を言葉で示す() {
    visit(SampleNation.HARU, clock.today().minusMonths(2));
    visit(SampleNation.SAKURA, clock.today());
    var page = clerk().get("/terminal/relationships").body();
    assertThat(page.indexOf("見本　ハル")).isPositive().isLessThan(page.indexOf("見本　さくら"));
    var end = YearMonth.from(clock.today()).plusMonths(1).atEndOfMonth();
    assertThat(page)
        .contains(Japan.dateInWords(end) + "まで再照会できます。", "の審査結果が必要です。")
        .contains("month open now", "初回訪問からの期間")
        .containsPattern("続いている方</span>　<b>2人</b>");
  }

  @Test
  void 審査結果で延び_足りなければ確認できない方に移る() {
    visit(SampleNation.HARU, clock.today().minusMonths(4).withDayOfMonth(3));
    assertThat(clerk().get("/terminal/relationships").body()).doesNotContain("見本　ハル");
    assertThat(clerk().get("/terminal/relationships?show=UNCONFIRMED").body())
        .contains("見本　ハル", "からの請求が、まだ一つも届いていません。");

    reviewed(SampleNation.HARU, 4, 3);
    assertThat(clerk().get("/terminal/relationships").body())
        .contains("見本　ハル", "審査結果で延長中", "month-CONFIRMED");
    assertThat(changes(SampleNation.HARU))
        .contains("\"from\":\"UNCONFIRMED\"", "\"to\":\"EXTENDED\"");
  }

  @Test
  void 終了を登録すると_すぐに再照会も同意も終わり_二度押しても一度だけである() {
    visit(SampleNation.HARU, clock.today().minusDays(10));
    var browser = clerk();
    String path = "/terminal/relationships/" + personId(SampleNation.HARU) + "/end";
    assertThat(browser.get(path).body()).contains("この方の訪問診療等を終了しますか", "見本　ハル");
    browser.post(path);
    var done = browser.follow(browser.post(path));
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.body()).contains("この方の訪問診療等は終了しています", "継続的な訪問診療等の終了を登録しました。");
    assertThat(clerk().get("/terminal/relationships?show=ENDED").body()).contains("見本　ハル", "終わった日");
    assertThat(events("CARE_ENDED", SampleNation.HARU)).isEqualTo(1);
    assertThat(events("CONSENT_WITHDRAWN", SampleNation.HARU)).isEqualTo(1);
  }

  @Test
  void R_194_資格を失った方には_取消しを促し_同意取消照会へ進める() {
    visit(SampleNation.JIRO, clock.today());
    visit(SampleNation.SAKURA, clock.today());
    var browser = clerk();
    var page = browser.get("/terminal/relationships").body();
    assertThat(page).containsOnlyOnce("この方の資格は失われています。");
    var link = LINK.matcher(page);
    assertThat(link.find()).as(page).isTrue();
    assertThat(browser.get(link.group(1)).body()).contains("見本　次郎", "同意を取消す");

    jdbc.sql(
            """
            INSERT INTO consent.withdrawal
              (registration_id, act_id, person_id, institution_code, category, withdrawn_at,
               withdrawn_by, reason)
            SELECT id, gen_random_uuid(), person_id, institution_code, category, registered_at,
                   'INSTITUTION', 'ELIGIBILITY_LOST'
            FROM consent.registration WHERE institution_code = ? AND person_id = ?
            """)
        .params(CLINIC.code().value(), personId(SampleNation.JIRO))
        .update();
    assertThat(clerk().get("/terminal/relationships?show=ENDED").body())
        .as("取り消したあとは促さない")
        .contains("見本　次郎")
        .doesNotContain("/terminal/withdrawal?registration=");
  }

  @Test
  void ほかの機関の方は見つからない() {
    visit(SampleNation.HARU, clock.today());
    var other = Terminal.signedIn(port, SampleNation.KOMOREBI, "ippan");
    assertThat(other.get("/terminal/relationships/0/end").statusCode()).isEqualTo(404);
    assertThat(other.post("/terminal/relationships/0/end").statusCode()).isEqualTo(404);
  }

  @Test
  void 大勢でも一ページは五十人までで_次のページに続く() {
    var everybody =
        jdbc.sql("SELECT id FROM insured.person ORDER BY id LIMIT 51").query(Long.class).list();
    everybody.forEach(person -> visit(person, LocalDate.of(1990, 1, 1), clock.today()));
    var first = clerk().get("/terminal/relationships").body();
    assertThat(first.split("class=\"relationship\"")).hasSize(1 + Math.min(50, everybody.size()));
    if (everybody.size() > 50) {
      assertThat(first).contains("1 / 2ページ", "次のページ");
      assertThat(clerk().get("/terminal/relationships?page=2").body()).contains("2 / 2ページ");
    }
  }

  @Test
  void 一覧を見たことが残る() {
    visit(SampleNation.HARU, clock.today());
    clerk().get("/terminal/relationships");
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM audit.event WHERE kind = 'RELATIONSHIPS_LISTED'
                      AND institution_code = ? AND restricted LIKE ?
                    """)
                .params(CLINIC.code().value(), "%" + personId(SampleNation.HARU) + "%")
                .query(Long.class)
                .single())
        .isPositive();
  }

  private Browser clerk() {
    return Terminal.signedIn(port, CLINIC, "ippan");
  }

  private void visit(SamplePerson person, LocalDate day) {
    visit(personId(person), person.birthDate(), day);
  }

  private void visit(long person, LocalDate birthDate, LocalDate day) {
    Instant at = day.atTime(0, 5).atZone(Japan.ZONE).toInstant();
    var settled = SettledConsent.of(ConsentChoices.all(), birthDate, day, true);
    transaction.executeWithoutResult(
        _ ->
            recordConsent.record(
                person,
                CLINIC.code(),
                CareCategory.HOME_VISIT_CARE,
                settled,
                UUID.randomUUID(),
                at));
  }

  /** The months so many before this one. */
  private void reviewed(SamplePerson person, int... monthsAgo) {
    var today = clock.today();
    var results =
        Arrays.stream(monthsAgo)
            .mapToObj(ago -> YearMonth.from(today).minusMonths(ago))
            .map(
                month ->
                    new NewReviewResult(
                        CLINIC.code(), personId(person), month, "", ReviewOutcome.REVIEWED, today))
            .toList();
    transaction.executeWithoutResult(_ -> recordReviewResults.record(results));
  }

  private long personId(SamplePerson person) {
    String issuer = authorities.issuerNames().iterator().next();
    return people.byCertificate(issuer, person.card().serial()).orElseThrow();
  }

  private long events(String kind, SamplePerson person) {
    return jdbc.sql(
            """
            SELECT count(*) FROM audit.event
            WHERE kind = ? AND person_id = ? AND institution_code = ?
            """)
        .params(kind, personId(person), CLINIC.code().value())
        .query(Long.class)
        .single();
  }

  private String changes(SamplePerson person) {
    return String.join(
        " ",
        jdbc.sql(
                """
                SELECT fact FROM audit.event
                WHERE kind = 'RELATIONSHIP_CHANGED' AND person_id = ? AND institution_code = ?
                """)
            .params(personId(person), CLINIC.code().value())
            .query(String.class)
            .list());
  }
}
