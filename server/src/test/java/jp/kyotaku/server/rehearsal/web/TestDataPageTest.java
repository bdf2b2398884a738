package jp.kyotaku.server.rehearsal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.SampleFile;
import jp.kyotaku.samples.SampleInsurers;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.InsurerClient;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestSurroundings;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import jp.kyotaku.server.institutions.RegisterInstitution;
import jp.kyotaku.server.institutions.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** テスト用データセットアップ (T17) */
@ServerTest
class TestDataPageTest {

  private static final String ADDRESS = new GeneratedPeople(1, 1).at(0).address();
  private static final String PASSWORD = "Tameshi-2024";

  @LocalServerPort int port;
  @Autowired RegisterInstitution register;
  @Autowired ReceptionAddresses addresses;
  @Autowired Accounts accounts;
  @Autowired JdbcClient jdbc;

  @Test
  void チェックを入れて送ると_この機関の受付だけが消える() {
    var mine = institution("1360090003");
    var other = institution("1360090201");
    begin(mine);
    begin(other);
    var browser = administrator(mine);
    assertThat(browser.get("/terminal/test-data").body()).contains("1件");

    var untouched = browser.post("/terminal/test-data");
    assertThat(untouched.statusCode()).isEqualTo(422);
    assertThat(receptions(mine)).isEqualTo(1);

    var cleared = browser.post("/terminal/test-data", "understood", "true");
    assertThat(cleared.statusCode()).isEqualTo(303);
    assertThat(browser.follow(cleared).body()).contains("消しました", "消すデータはありません");
    assertThat(receptions(mine)).isZero();
    assertThat(receptions(other)).isEqualTo(1);
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM audit.event
                    WHERE institution_code = ? AND kind = 'TEST_DATA_CLEARED'
                    """)
                .param(mine.value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void データの入れ方は受付とカードと_受け付けるとよい人で示す() {
    var code = institution("1360090268");

    var page = administrator(code).get("/terminal/test-data").body();

    assertThat(page)
        .contains("この画面だけで作ることはできません", "href=\"/r/" + addresses.of(code) + "\"")
        .contains("見本　ハル", "見本　健一", "見本　さくら", "見本　昇", "見本　八重子");
  }

  @Test
  void R202_架空の人は何度入れても増えず_変えられた行ははじめの内容に戻る() {
    var browser = administrator(institution("1360090334"));
    browser.get("/terminal/test-data");
    var loaded = browser.post("/terminal/test-data/people", "set", "HUNDRED");
    assertThat(loaded.statusCode()).isEqualTo(303);
    assertThat(browser.follow(loaded).body()).contains("生成した100人を入れた", "これまでの操作");
    assertThat(firstAddress()).isEqualTo(ADDRESS);

    moveTheFirst();
    assertThat(firstAddress()).isEqualTo("別の住所");
    var again = browser.follow(browser.post("/terminal/test-data/people", "set", "HUNDRED"));

    assertThat(again.body()).contains("新しい行0、はじめの内容に戻した行1、");
    assertThat(firstAddress()).isEqualTo(ADDRESS);
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM insured.coverage c
                    JOIN insured.person p ON p.id = c.person_id
                    WHERE closed_at IS NULL AND linkage_key BETWEEN 'G1000000' AND 'G1000099'
                    """)
                .query(Long.class)
                .single())
        .isEqualTo(100);
  }

  @Test
  void 番号の一覧は表計算で読めるCSVで渡る() {
    var browser = administrator(institution("1360090342"));
    var file = browser.get("/terminal/test-data/people?set=HUNDRED");
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("test-people-hundred.csv");
    assertThat(file.body()).startsWith("\uFEFF異動区分,連携キー,");
    assertThat(file.body().lines()).hasSize(101);
    assertThat(browser.get("/terminal/test-data/people?set=x").statusCode()).isEqualTo(404);
  }

  @Test
  void 選ばずに入れようとすれば何も入れずに選ぶよう求める() {
    var browser = administrator(institution("1360090359"));
    browser.get("/terminal/test-data");
    var answer = browser.post("/terminal/test-data/people");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("まだ入れていません", "どの人たちを入れるか、選んでください。");
  }

  /** As some insurer's file would. */
  private void moveTheFirst() {
    var first = new GeneratedPeople(1, 1);
    String file =
        String.join("\n", SampleFile.ENTITLEMENTS.lines(first.stream()).toList())
            .replace("追加,", "変更,")
            .replace(ADDRESS, "別の住所");
    String central = SampleInsurers.CENTRAL_SENDER;
    var client = new InsurerClient(port, central, TestSurroundings.secretOfInsurer(central));
    assertThat(client.load("移る" + System.nanoTime(), file).count("changed")).isEqualTo(1);
  }

  private String firstAddress() {
    return jdbc.sql(
            """
            SELECT address FROM insured.coverage c
            JOIN insured.person p ON p.id = c.person_id
            WHERE closed_at IS NULL AND linkage_key = 'G1000000'
            """)
        .query(String.class)
        .single();
  }

  private InstitutionCode institution(String number) {
    var code = new InstitutionCode(number);
    register.register(
        Institution.station(
            code, "見本訪問看護ステーション消し", InstitutionSettings.usingAllItems(true, false)));
    accounts.add(code, "kanri", "見本　かん", Role.ADMINISTRATOR, PASSWORD);
    return code;
  }

  private void begin(InstitutionCode code) {
    var phone = new Browser(port);
    String address = "/r/" + addresses.of(code);
    phone.get(address);
    assertThat(phone.post(address).statusCode()).isEqualTo(303);
  }

  private Browser administrator(InstitutionCode code) {
    var browser = new Browser(port);
    browser.get("/terminal/sign-in");
    browser.post(
        "/terminal/sign-in", "institution", code.value(), "user", "kanri", "password", PASSWORD);
    return browser;
  }

  private long receptions(InstitutionCode code) {
    return jdbc.sql("SELECT count(*) FROM reception.session WHERE institution_code = ?")
        .param(code.value())
        .query(Long.class)
        .single();
  }
}
