package jp.kyotaku.server.claims.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
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
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 点検の画面で、関係の続いている人の資格と比べる: at a clinic whose consents are emptied around each rule */
@ServerTest
class ComparedEntitlementsTest {

  private static final SampleInstitution CLINIC = SampleInstitutions.AOZORA;

  @LocalServerPort int port;
  @Autowired RecordConsent recordConsent;
  @Autowired People people;
  @Autowired Authorities authorities;
  @Autowired BusinessClock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  @AfterEach
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
  void 関係が続いている人の番号が違えば_正しい番号を言い_だれと比べたかが残る() {
    visited(SampleNation.KENICHI, clock.today());

    assertThat(check(receipt(SampleNation.KENICHI, "2009")))
        .contains("K3306", "番号を「2001」に", compared(1));

    assertThat(lastEvent("fact")).contains("\"compared\":\"1\"").doesNotContain("2001", "健一");
    assertThat(lastEvent("restricted"))
        .contains("\"people\":\"" + personId(SampleNation.KENICHI) + "\"");
  }

  @Test
  void 資格どおりなら_比べたことだけを言う() {
    visited(SampleNation.KENICHI, clock.today());

    assertThat(check(receipt(SampleNation.KENICHI, "2001")))
        .contains(compared(1))
        .doesNotContain("K3306");
  }

  @Test
  void 確認したことのない人のことは何も言わない() {
    visited(SampleNation.KENICHI, clock.today());

    assertThat(check(receipt(SampleNation.SAKURA, "2009")))
        .contains(compared(0))
        .doesNotContain("K3306", "「2001」");

    assertThat(lastEvent("fact")).contains("\"compared\":\"0\"");
    assertThat(lastEvent("restricted")).contains("\"people\":\"\"");
  }

  @Test
  void 続いていることを確認できない人のことも何も言わない() {
    visited(SampleNation.KENICHI, clock.today().minusMonths(6));

    assertThat(check(receipt(SampleNation.KENICHI, "2009")))
        .contains(compared(0))
        .doesNotContain("K3306", "「2001」");
  }

  private static String compared(int receipts) {
    return "資格と比べたレセプト <span>" + receipts + "</span>件／<span>1</span>件";
  }

  private String check(String file) {
    var browser = new Browser(port);
    browser.get("/terminal/sign-in");
    browser.post(
        "/terminal/sign-in",
        "institution",
        CLINIC.code().value(),
        "user",
        "ippan",
        "password",
        "Ippan-2024");
    browser.get("/terminal/claims/check");
    var content = file.getBytes(Charset.forName("windows-31j"));
    var answer = browser.postFile("/terminal/claims/check", "file", "RECEIPTH.UKE", content);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  /** Without kana: the name alone tells who it is. */
  private static String receipt(SamplePerson person, String number) {
    var birth = person.birthDate().format(DateTimeFormatter.BASIC_ISO_DATE);
    return String.join(
        "\r\n",
        "HM,1,13,6,0090011,見本訪問看護ステーション,202407,042-000-0000",
        "RE,1,6112,202406,%s,,%s,%s,,,,,,A1,"
            .formatted(person.name().written(), person.sex(), birth),
        "HO,%s,健本,%s,1,5550,,,,,,".formatted(person.coverage().insurer().value(), number),
        "SN,1,01,,,,,,",
        "JD,1,,1" + ",".repeat(29),
        "MF,00" + ",".repeat(31),
        "IH,13,1,0000000,見本クリニック,医師　一男,",
        "HJ,01,20240501,20241031",
        "JS,移動に一部介助が必要。,03,,,",
        "SY,0000999,,腰痛症,",
        "RJ,20240501,01" + ",".repeat(26),
        "KA,20240602,1,510000110,,5550,03,01,01",
        "GO",
        "\u001a");
  }

  private void visited(SamplePerson person, LocalDate day) {
    var at = day.atTime(0, 5).atZone(Japan.ZONE).toInstant();
    var settled = SettledConsent.of(ConsentChoices.all(), person.birthDate(), day, true);
    transaction.executeWithoutResult(
        _ ->
            recordConsent.record(
                personId(person),
                CLINIC.code(),
                CareCategory.HOME_VISIT_CARE,
                settled,
                UUID.randomUUID(),
                at));
  }

  private long personId(SamplePerson person) {
    String issuer = authorities.issuerNames().iterator().next();
    return people.byCertificate(issuer, person.card().serial()).orElseThrow();
  }

  private String lastEvent(String column) {
    return jdbc.sql(
            "SELECT "
                + column
                + " FROM audit.event WHERE kind = 'CLAIM_FILE_CHECKED' ORDER BY id DESC LIMIT 1")
        .query(String.class)
        .single();
  }
}
