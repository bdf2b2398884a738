package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.CharacterCode;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.RegisterInstitution;
import jp.kyotaku.server.institutions.Role;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People of this test's own, with every paper that there is; they consent at institutions of its
 * own.
 */
@ServerTest
class ResultItemsTest {

  private static final String NAME = "髙﨑　葛\uDB40\uDD00子";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired RegisterInstitution register;
  @Autowired Accounts accounts;
  @Autowired RecordConsent recordConsent;
  @Autowired TransactionTemplate transaction;
  @Autowired BusinessClock clock;

  @Test
  void 証も医療券も二つの資格も_まとまりごとに言葉で示す() throws IOException {
    long person = person();
    papers(coverage(person, "39138094", "77001", "01"));
    ticket(coverage(person, "12139010", "7700107", "A1"), SampleInstitutions.CHUO);
    var id =
        consent(person, SampleInstitutions.CHUO, CareCategory.HOME_VISIT_CARE, clock.instant());
    var browser = operator(SampleInstitutions.CHUO);
    var page = browser.get("/terminal/consented/" + id).body();
    assertThat(page)
        .contains("医療保険と医療扶助の両方があります。", "医療保険の資格（1）", "医療扶助（2）")
        .contains("限度額適用・標準負担額減額認定証", "低所得Ⅱ（B05）", "人工透析が必要な慢性腎不全", "10,000円")
        .contains("医療券", "交付番号", "7654321", "脳梗塞後遺症", "診療年月")
        .contains("通称　はな", "世帯主・被保険者の氏名", "電子資格確認（マイナンバーカード）")
        .contains("限度額適用認定証の有効期限が近づいています")
        .doesNotContain("利用文字コード");
    try (var document =
        Loader.loadPDF(browser.getBytes("/terminal/consented/" + id + "/print").body())) {
      assertThat(new PDFTextStripper().getText(document)).contains(NAME, "低所得Ⅱ（B05）", "7654321");
    }
  }

  @Test
  void 機関の文字コードに書けない字は_どの字が何になるかを示す() {
    long person = person();
    coverage(person, "39138094", "77002", "01");
    var station = stationWithShiftJis();
    var id =
        consent(
            person, station, CareCategory.HOME_VISIT_CARE, ConsentChoices.all(), clock.instant());
    assertThat(Terminal.signedIn(port, station, "ippan").get("/terminal/consented/" + id).body())
        .contains("U+E0100", "この機関の利用文字コード（Shift_JIS）のファイルには書けません。");
  }

  @Test
  void 特定疾病に同意しなければ_あるともないとも示さない() {
    long person = person();
    papers(coverage(person, "39138094", "77003", "01"));
    var choices = ConsentChoices.granting(List.of(ConsentItem.LIMIT_AMOUNT));
    var id =
        consent(
            person,
            SampleInstitutions.CHUO.code(),
            CareCategory.HOME_VISIT_CARE,
            choices,
            clock.instant());
    assertThat(operator(SampleInstitutions.CHUO).get("/terminal/consented/" + id).body())
        .contains("低所得Ⅱ（B05）", "本人の同意がないため、表示しません")
        .doesNotContain("腎不全", "認定疾病");
  }

  @Test
  void きょうの読み取りは新しい順で_自動で新しくするのは頼まれたときだけ() {
    long first = person();
    long second = person();
    coverage(first, "39138094", "77011", "01");
    coverage(second, "39138094", "77012", "01");
    consent(
        first,
        SampleInstitutions.SHIRAYURI,
        CareCategory.HOME_VISIT_CARE,
        clock.instant().minusSeconds(60));
    var later =
        consent(
            second, SampleInstitutions.SHIRAYURI, CareCategory.HOME_VISIT_CARE, clock.instant());
    var browser = operator(SampleInstitutions.SHIRAYURI);
    var still = browser.get("/terminal/readings");
    assertThat(still.headers().firstValue("Refresh")).isEmpty();
    assertThat(still.body().split("href=\"/terminal/consented/", -1)[1])
        .startsWith(later.toString());
    assertThat(browser.get("/terminal/readings?auto=1").headers().firstValue("Refresh"))
        .hasValue("15; url=/terminal/readings?auto=2");
    assertThat(browser.get("/terminal/readings?auto=40").headers().firstValue("Refresh"))
        .hasValue("15; url=/terminal/readings");
    for (String odd : List.of("0", "-1", "x", "999", "%00")) {
      assertThat(browser.get("/terminal/readings?auto=" + odd).headers().firstValue("Refresh"))
          .isEmpty();
    }
  }

  @Test
  void 診療日で探すと_その日に同意を使える人が出る() {
    long person = person();
    coverage(person, "39138094", "77021", "01");
    consent(person, SampleInstitutions.KOMOREBI, CareCategory.HOME_VISIT_CARE, noon(2023, 1, 31));
    var browser = operator(SampleInstitutions.KOMOREBI);
    String ask = "/terminal/consented?by=%s&from=%s&to=%s";
    assertThat(browser.get(ask.formatted("CONSULTATION_DATE", "2023-04-30", "2023-04-30")).body())
        .contains(NAME);
    assertThat(browser.get(ask.formatted("CONSULTATION_DATE", "2023-05-01", "2023-05-01")).body())
        .doesNotContain(NAME);
    assertThat(browser.get(ask.formatted("CONSENT_DATE", "2023-04-30", "2023-04-30")).body())
        .doesNotContain(NAME);
  }

  @Test
  void 一覧のファイルには_選んだ内容が項目ごとにあり_渡したことが残る() {
    long person = person();
    coverage(person, "39138094", "77031", "01");
    consent(person, SampleInstitutions.KOMOREBI, CareCategory.HOME_VISIT_CARE, noon(2022, 2, 2));
    var file =
        operator(SampleInstitutions.KOMOREBI)
            .get("/terminal/consented/file?from=2022-02-02&to=2022-02-02");
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(file.body()).startsWith("\uFEFF\"氏名\"").contains("\"" + NAME + "\"", "\"同意する\"");
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM audit.event
                    WHERE kind = 'CONSENTED_EXPORTED' AND fact LIKE '%"from":"2022-02-02"%'
                    """)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void R066_尋ねた処方箋の形は_結果にも印刷にも一覧のファイルにもある() throws IOException {
    long person = person();
    coverage(person, "39138094", "77051", "01");
    var id =
        consent(person, SampleInstitutions.CHUO, CareCategory.HOME_VISIT_CARE, noon(2024, 5, 9));
    var browser = operator(SampleInstitutions.CHUO);
    String address = "/terminal/consented/" + id;
    assertThat(browser.get(address).body()).doesNotContain("処方箋の形");
    transaction.executeWithoutResult(
        _ -> recordConsent.recordPrescriptionForm(id, PrescriptionForm.PAPER));
    assertThat(browser.get(address).body()).containsPattern("処方箋の形</dt>\\s*<dd>紙の処方箋");
    assertThat(browser.get("/terminal/consented/file?from=2024-05-09&to=2024-05-09").body())
        .contains("\"処方箋の形\"", "\"紙の処方箋\"");
    try (var document = Loader.loadPDF(browser.getBytes(address + "/print").body())) {
      assertThat(new PDFTextStripper().getText(document)).contains("紙の処方箋");
    }
  }

  @Test
  void 使わない機能は_一覧も結果も読み取りも_そう示して見せない() {
    long person = person();
    coverage(person, "39138094", "77041", "01");
    var id =
        consent(person, SampleInstitutions.SUMIRE, CareCategory.HOME_VISIT_CARE, clock.instant());
    var browser = operator(SampleInstitutions.SUMIRE);
    for (String path :
        List.of("/terminal/consented", "/terminal/consented/" + id, "/terminal/readings")) {
      var answer = browser.get(path);
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.body())
          .contains("「利用しない」になっています", "KYT-1032", "環境設定情報更新")
          .doesNotContain(NAME);
    }
    assertThat(browser.get("/terminal/consented/file").statusCode()).isEqualTo(303);
  }

  @Test
  void 毎日のはじめとおわりは_どの役割でも読める() {
    for (String user : List.of("kanri", "ippan", "etsuran")) {
      assertThat(
              Terminal.signedIn(port, SampleInstitutions.HIDAMARI, user)
                  .get("/terminal/help/start-and-stop")
                  .body())
          .contains("毎日のはじめとおわり", "更新を終わらせ", "画面のない端末は、電源を入れたまま");
    }
  }

  private UUID consent(
      long person, SampleInstitution institution, CareCategory category, Instant at) {
    return consent(person, institution.code(), category, ConsentChoices.all(), at);
  }

  private UUID consent(
      long person,
      InstitutionCode institution,
      CareCategory category,
      ConsentChoices choices,
      Instant at) {
    var settled = SettledConsent.of(choices, LocalDate.of(1940, 1, 1), clock.today(), true);
    return transaction.execute(
        _ ->
            recordConsent
                .record(person, institution, category, settled, UUID.randomUUID(), at)
                .id());
  }

  private long person() {
    return jdbc.sql("INSERT INTO insured.person (linkage_key) VALUES (?) RETURNING id")
        .param(UUID.randomUUID().toString())
        .query(Long.class)
        .single();
  }

  private long coverage(long person, String insurer, String number, String classification) {
    return jdbc.sql(
            """
            INSERT INTO insured.coverage
              (person_id, insurer_number, card_classification, symbol, number, branch, dependant,
               qualified_from, householder_name, name, name_kana, other_name, other_name_kana,
               sex_on_face, birth_date)
            VALUES (?, ?, ?, '', ?, '', false, '2015-01-01', ?, ?, 'ﾀｶｻｷ', '通称　はな', 'ﾂｳｼｮｳ', '2',
                    '1940-01-01')
            RETURNING entitlement_id
            """)
        .params(person, insurer, classification, number, NAME, NAME)
        .query(Long.class)
        .single();
  }

  private void papers(long entitlement) {
    var soon = clock.today().plusDays(20);
    jdbc.sql(
            """
            INSERT INTO insured.certificate
              (entitlement_id, kind, classification, category, issued_on, valid_from, valid_to, self_pay)
            VALUES (?, 'LIMIT', '02', 'B05', '2023-08-01', '2023-08-01', ?, NULL),
                   (?, 'SPECIFIC_DISEASE', NULL, '1', '2020-04-01', '2020-04-01', NULL, 10000)
            """)
        .params(entitlement, soon, entitlement)
        .update();
  }

  private void ticket(long entitlement, SampleInstitution institution) {
    var month = clock.today().withDayOfMonth(1);
    jdbc.sql(
            """
            INSERT INTO insured.medical_ticket
              (entitlement_id, ticket_type, issue_number, treatment_month, valid_from, valid_to,
               designated_code, injury_name1)
            VALUES (?, '01', '7654321', ?, ?, ?, ?, '脳梗塞後遺症')
            """)
        .params(
            entitlement, month, month, month.plusMonths(1).minusDays(1), institution.code().value())
        .update();
  }

  /** Of this test's own: what is remembered of an institution is so for some seconds. */
  private InstitutionCode stationWithShiftJis() {
    var code = new InstitutionCode("136009077" + CheckDigit.of("136009077"));
    var usual = InstitutionSettings.usingAllItems(true, false);
    register.register(
        Institution.station(
            code,
            "見本訪問看護ステーション文字",
            new InstitutionSettings(
                CharacterCode.SHIFT_JIS,
                usual.itemsInUse(),
                usual.prescription(),
                usual.timing(),
                true,
                false,
                false)));
    accounts.add(code, "ippan", "見本　もじ", Role.GENERAL, "Ippan-2024");
    return code;
  }

  private static Instant noon(int year, int month, int day) {
    return LocalDate.of(year, month, day).atTime(12, 0).atZone(Japan.ZONE).toInstant();
  }

  private Browser operator(SampleInstitution institution) {
    return Terminal.signedIn(port, institution, "ippan");
  }
}
