package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestDevices;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.RegisterInstitution;
import jp.kyotaku.server.institutions.device.CutOffDevice;
import jp.kyotaku.server.institutions.device.Devices;
import jp.kyotaku.server.institutions.device.IssueActivationCode;
import jp.kyotaku.server.rehearsal.SampleAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 職員の端末: set-up, sign-in, checklist, and the end of a lost one.
 */
@ServerTest
class StaffDeviceTest {

  private static final InstitutionCode STATION =
      new InstitutionCode("136009085" + CheckDigit.of("136009085"));

  private final int port;
  private final TestDevices devices;
  private final IssueActivationCode issueActivationCode;
  private final Devices ledger;
  private final Accounts accounts;
  private final RegisterInstitution registerInstitution;
  private final JdbcClient jdbc;
  private final UUID device = UUID.randomUUID();

  @Autowired
  StaffDeviceTest(
      @LocalServerPort int port,
      IssueActivationCode issueActivationCode,
      CutOffDevice cutOffDevice,
      Devices ledger,
      Accounts accounts,
      RegisterInstitution registerInstitution,
      JdbcClient jdbc) {
    this.port = port;
    this.devices = new TestDevices(port, issueActivationCode, cutOffDevice);
    this.issueActivationCode = issueActivationCode;
    this.ledger = ledger;
    this.accounts = accounts;
    this.registerInstitution = registerInstitution;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void 機関とアカウント() {
    registerInstitution.register(
        Institution.station(
            STATION, "見本訪問看護ステーションたんまつ", InstitutionSettings.usingAllItems(true, false)));
    for (SampleAccount account : SampleAccount.all()) {
      accounts.add(
          STATION, account.userId(), account.displayName(), account.role(), account.password());
    }
    jdbc.sql(
            """
            UPDATE institutions.account SET failures = 0, locked_until = NULL
            WHERE institution_code = ?
            """)
        .param(STATION.value())
        .update();
  }

  @Test
  void R091_コードは一度だけ使える() {
    var code = devices.code(STATION, device);
    var first = setUp(new Browser(port), SampleAccount.GENERAL, code);
    var second = setUp(new Browser(port), SampleAccount.GENERAL, code);

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(second.statusCode()).isEqualTo(422);
    assertThat(second.body()).contains(ErrorCode.ACTIVATION_CODE_USED.code());
  }

  @Test
  void 同じコードで同時に二台来ても一台だけが登録される() throws Exception {
    var code = devices.code(STATION, device);
    var tries = new ArrayList<Callable<HttpResponse<String>>>();
    for (int i = 0; i < 4; i++) {
      var browser = new Browser(port);
      browser.get("/app/set-up");
      tries.add(() -> send(browser, SampleAccount.GENERAL, code));
    }
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var statuses = new ArrayList<Integer>();
      for (var answer : pool.invokeAll(tries)) {
        statuses.add(answer.get().statusCode());
      }
      assertThat(statuses).containsExactlyInAnyOrder(303, 422, 422, 422);
    }
  }

  @Test
  void R091_期限を過ぎたコードと取り消したコードは使えない() {
    var expired = devices.code(STATION, device);
    jdbc.sql("UPDATE institutions.activation_code SET expires_at = issued_at WHERE device_id = ?")
        .param(device)
        .update();
    assertThat(setUp(new Browser(port), SampleAccount.GENERAL, expired).body())
        .contains(ErrorCode.ACTIVATION_CODE_EXPIRED.code());

    var revoked = devices.code(STATION, device);
    var open = ledger.codes(STATION).stream().filter(code -> code.device().equals(device));
    issueActivationCode.revoke(STATION, open.toList().getFirst().id(), "kanri");
    assertThat(setUp(new Browser(port), SampleAccount.GENERAL, revoked).body())
        .contains(ErrorCode.ACTIVATION_CODE_REVOKED.code());
  }

  @Test
  void 新しいコードを発行すると前のコードは使えない() {
    var old = devices.code(STATION, device);
    var fresh = devices.code(STATION, device);
    assertThat(setUp(new Browser(port), SampleAccount.GENERAL, old).body())
        .contains(ErrorCode.ACTIVATION_CODE_REVOKED.code());
    assertThat(setUp(new Browser(port), SampleAccount.GENERAL, fresh).statusCode()).isEqualTo(303);
  }

  @Test
  void コードは空白やハイフンがあっても全角でも読める() {
    var code = devices.code(STATION, device);
    var typed =
        "%s-%s　%s".formatted(code.substring(0, 4), wide(code.substring(4, 8)), code.substring(8));
    assertThat(setUp(new Browser(port), SampleAccount.GENERAL, typed).statusCode()).isEqualTo(303);
  }

  @Test
  void ほかの機関のコードでは登録できない() {
    var code = devices.code(SampleNation.HIDAMARI.code(), device);
    var answer = setUp(new Browser(port), SampleAccount.GENERAL, code);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(ErrorCode.DEVICE_SET_UP_WRONG.code());
  }

  @Test
  void どれが違うかは告げず_知らないコードもアカウントの失敗に数える() {
    var code = devices.code(STATION, device);
    var browser = new Browser(port);
    for (int i = 0; i < 5; i++) {
      assertThat(setUp(browser, SampleAccount.MEDICAL_VIEWER, "000000000000").body())
          .contains(ErrorCode.DEVICE_SET_UP_WRONG.code());
    }
    assertThat(setUp(browser, SampleAccount.MEDICAL_VIEWER, code).body())
        .as("locked by now")
        .contains(ErrorCode.DEVICE_SET_UP_WRONG.code());
    assertThat(setUp(browser, SampleAccount.GENERAL, code).statusCode()).isEqualTo(303);
  }

  @Test
  void R084_管理者のアカウントでは登録できずコードは残る() {
    var code = devices.code(STATION, device);
    assertThat(setUp(new Browser(port), SampleAccount.ADMINISTRATOR, code).body())
        .contains(ErrorCode.DEVICE_NEEDS_OTHER_ROLE.code());
    assertThat(setUp(new Browser(port), SampleAccount.GENERAL, code).statusCode()).isEqualTo(303);
  }

  @Test
  void コードも端末の鍵もそのままでは残らない() {
    var code = devices.code(STATION, device);
    var browser = new Browser(port);
    setUp(browser, SampleAccount.GENERAL, code);
    var kept =
        jdbc.sql(
                """
                SELECT d::text || c::text || s::text FROM institutions.device d
                JOIN institutions.activation_code c ON c.device_id = d.id
                JOIN institutions.staff_session s ON s.device_id = d.id WHERE d.id = ?
                """)
            .param(device)
            .query(String.class)
            .single();
    assertThat(kept)
        .doesNotContain(code)
        .doesNotContain(browser.cookie("device").orElseThrow())
        .doesNotContain(browser.cookie("staff").orElseThrow());
  }

  @Test
  void 端末のクッキーはスクリプトから読めずアプリだけに送られる() {
    var answer = setUp(new Browser(port), SampleAccount.GENERAL, devices.code(STATION, device));
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("device=")
                    .contains("Path=/app", "HttpOnly", "SameSite=Lax", "Max-Age="))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("staff=")
                    .contains("Path=/app", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Max-Age"));
  }

  @Test
  void R267_五つそろわないチェックは記録されるが受付を始められない() {
    var browser = devices.setUp(STATION, device);
    assertThat(place(browser, browser.get("/app"))).isEqualTo("/app/checklist");
    browser.get("/app/checklist");
    var answer =
        browser.post(
            "/app/checklist",
            "run",
            UUID.randomUUID().toString(),
            "person",
            "見本　かんた",
            "ticked",
            "UPDATED",
            "ticked",
            "LOCKED");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(ErrorCode.DEVICE_CHECK_INCOMPLETE.code());
    assertThat(place(browser, browser.get("/app"))).isEqualTo("/app/checklist");
    assertThat(runs()).containsExactly("{LOCKED,UPDATED} 見本　かんた ippan");

    browser.get("/app/checklist");
    browser.post("/app/checklist", TestDevices.allTicked());
    assertThat(browser.get("/app").statusCode()).isEqualTo(200);
  }

  @Test
  void 同じ書式のチェックを二度送っても一回の記録() {
    var browser = devices.setUp(STATION, device);
    browser.get("/app/checklist");
    var fields = TestDevices.allTicked();
    browser.post("/app/checklist", fields);
    browser.post("/app/checklist", fields);
    assertThat(runs()).hasSize(1);
  }

  @Test
  void R267_責任者の名がないチェックは記録されない() {
    var browser = devices.setUp(STATION, device);
    browser.get("/app/checklist");
    var answer = browser.post("/app/checklist", "person", " ", "ticked", "UPDATED");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(runs()).isEmpty();
  }

  @Test
  void R267_最後のチェックから90日を過ぎると受付を始められず_チェックすると戻る() {
    var browser = devices.ready(STATION, device);
    checkedDaysAgo(90);
    assertThat(browser.get("/app").statusCode()).isEqualTo(200);
    checkedDaysAgo(1);
    assertThat(place(browser, browser.get("/app"))).isEqualTo("/app/checklist");
    assertThat(place(browser, browser.post("/app", "way", "SIGHT"))).isEqualTo("/app/checklist");

    browser.get("/app/checklist");
    browser.post("/app/checklist", TestDevices.allTicked());
    assertThat(browser.get("/app").statusCode()).isEqualTo(200);
  }

  @Test
  void 使わないと15分でログインし直す() {
    var browser = devices.ready(STATION, device);
    jdbc.sql(
            """
            UPDATE institutions.staff_session
            SET last_active_at = last_active_at - interval '15 minutes 1 second' WHERE device_id = ?
            """)
        .param(device)
        .update();
    assertThat(place(browser, browser.get("/app"))).isEqualTo("/app/sign-in");
    browser.get("/app/sign-in");
    var wrong = browser.post("/app/sign-in", "user", "ippan", "password", "Chigau-2024");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains(ErrorCode.DEVICE_SIGN_IN_WRONG.code());
    var right = browser.post("/app/sign-in", "user", "ippan", "password", "Ippan-2024");
    assertThat(place(browser, right)).isEqualTo("/app");
    assertThat(browser.get("/app").statusCode()).isEqualTo(200);
  }

  @Test
  void R091_なくした端末はすぐに何も開かず_コードの再発行もできない() {
    var browser = devices.ready(STATION, device);
    var open = devices.code(STATION, device);
    devices.isLost(STATION, device);

    assertThat(place(browser, browser.get("/app"))).isEqualTo("/app/set-up");
    var page = browser.follow(browser.get("/app"));
    assertThat(page.body()).contains(ErrorCode.DEVICE_IS_CUT_OFF.code());
    assertThat(setUp(new Browser(port), SampleAccount.GENERAL, open).body())
        .contains(ErrorCode.ACTIVATION_CODE_REVOKED.code());
    assertThat(issueActivationCode.issue(STATION, device, "kanri")).isEmpty();
    assertThat(kinds())
        .containsSubsequence(
            "DEVICE_REGISTERED",
            "ACTIVATION_CODE_ISSUED",
            "ACTIVATION_CODE_USED",
            "SIGNED_IN",
            "DEVICE_CHECKED",
            "ACTIVATION_CODE_ISSUED",
            "ACTIVATION_CODE_REVOKED",
            "DEVICE_CUT_OFF");
  }

  private HttpResponse<String> setUp(Browser browser, SampleAccount account, String code) {
    browser.get("/app/set-up");
    return send(browser, account, code);
  }

  private static HttpResponse<String> send(Browser browser, SampleAccount account, String code) {
    return browser.post(
        "/app/set-up",
        "institution",
        STATION.value(),
        "user",
        account.userId(),
        "password",
        account.password(),
        "code",
        code);
  }

  private static String wide(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> Character.toString(digit - '0' + '０'))
        .reduce("", String::concat);
  }

  private static String place(Browser browser, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser.location(answer).orElseThrow().getPath();
  }

  private void checkedDaysAgo(int days) {
    jdbc.sql(
            """
            UPDATE institutions.device_check SET checked_on = checked_on - ?::integer
            WHERE device_id = ?
            """)
        .params(days, device)
        .update();
  }

  private List<String> runs() {
    return jdbc.sql(
            """
            SELECT ticked::text || ' ' || person || ' ' || recorded_by
            FROM institutions.device_check WHERE device_id = ?
            """)
        .param(device)
        .query(String.class)
        .list();
  }

  private List<String> kinds() {
    return jdbc.sql("SELECT kind FROM audit.event WHERE fact LIKE ? ORDER BY id")
        .param("%" + device + "%")
        .query(String.class)
        .list();
  }
}
