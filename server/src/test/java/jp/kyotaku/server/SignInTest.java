package jp.kyotaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.institutions.Accounts;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionKind;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.RegisterInstitution;
import jp.kyotaku.server.rehearsal.SampleAccount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 端末への入退室と、その監査 */
@ServerTest
class SignInTest {

  private final int port;
  private final JdbcClient jdbc;
  private final RegisterInstitution register;
  private final Accounts accounts;
  private Browser browser;

  @Autowired
  SignInTest(
      @LocalServerPort int port, JdbcClient jdbc, RegisterInstitution register, Accounts accounts) {
    this.register = register;
    this.accounts = accounts;
    this.port = port;
    this.jdbc = jdbc;
    this.browser = new Browser(port);
  }

  @BeforeEach
  void anotherTerminal() {
    browser = new Browser(port);
  }

  @Test
  void 入室と退室はそれぞれ監査に残り退室の後は入れない() {
    long in = events(EventKind.SIGNED_IN);
    long out = events(EventKind.SIGNED_OUT);
    assertThat(path(signIn(SampleNation.KOMOREBI.code(), SampleAccount.GENERAL.password())))
        .isEqualTo("/terminal");
    assertThat(browser.get("/terminal").statusCode()).isEqualTo(200);
    assertThat(path(browser.post("/terminal/sign-out"))).isEqualTo("/terminal/sign-in");
    assertThat(path(browser.get("/terminal"))).isEqualTo("/terminal/sign-in");
    assertThat(events(EventKind.SIGNED_IN)).isEqualTo(in + 1);
    assertThat(events(EventKind.SIGNED_OUT)).isEqualTo(out + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "1360090029, wrong", // パスワードが違う
    "1360090243, Ippan-2024", // ない機関
    "1360090012, Ippan-2024", // 検証番号の合わないコード
    "'', Ippan-2024"
  })
  void 断られた入室は同じ答えになり一件だけ監査に残る(String institution, String password) {
    long before = events(EventKind.SIGN_IN_REFUSED);
    var answer = post(institution, password);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(browser.location(answer).orElseThrow().toString())
        .endsWith("/terminal/sign-in?refused");
    assertThat(events(EventKind.SIGN_IN_REFUSED)).isEqualTo(before + 1);
    assertThat(path(browser.get("/terminal"))).isEqualTo("/terminal/sign-in");
  }

  @Test
  void 五回続けて間違えるとロックされ_正しいパスワードでも入れず_時が来ると入れる() {
    var code = institution("1360090219", false);
    for (int i = 0; i < 5; i++) {
      assertThat(refusal(post(code.value(), "wrong"))).isEqualTo("refused");
    }
    assertThat(refusal(post(code.value(), SampleAccount.GENERAL.password()))).isEqualTo("refused");
    assertThat(kinds(code))
        .containsExactly(
            "SIGN_IN_REFUSED",
            "SIGN_IN_REFUSED",
            "SIGN_IN_REFUSED",
            "SIGN_IN_REFUSED",
            "SIGN_IN_REFUSED",
            "ACCOUNT_LOCKED",
            "SIGN_IN_REFUSED");
    jdbc.sql("UPDATE institutions.account SET locked_until = now() WHERE institution_code = ?")
        .param(code.value())
        .update();
    assertThat(path(post(code.value(), SampleAccount.GENERAL.password()))).isEqualTo("/terminal");
  }

  @Test
  void 一度入れると間違いの数は初めからになる() {
    var code = institution("1360090227", false);
    for (int i = 0; i < 8; i++) {
      post(code.value(), "wrong");
      if (i % 4 == 3) {
        assertThat(path(post(code.value(), SampleAccount.GENERAL.password())))
            .isEqualTo("/terminal");
      }
    }
  }

  @Test
  void R003_申出をした機関の人は_正しいパスワードのときだけ理由を知らされる() {
    var code = institution("1360090235", true);
    assertThat(refusal(post(code.value(), "wrong"))).isEqualTo("refused");
    var answer = post(code.value(), SampleAccount.GENERAL.password());
    assertThat(refusal(answer)).isEqualTo("opted-out");
    assertThat(browser.follow(answer).body()).contains("みなし指定を受けない申出");
    assertThat(path(browser.get("/terminal"))).isEqualTo("/terminal/sign-in");
  }

  private InstitutionCode institution(String number, boolean optedOut) {
    var code = new InstitutionCode(number);
    register.register(
        new Institution(
            code,
            "見本訪問看護ステーション鍵",
            InstitutionKind.STATION,
            optedOut,
            optedOut,
            false,
            InstitutionSettings.initial()));
    var account = SampleAccount.GENERAL;
    accounts.add(code, account.userId(), account.displayName(), account.role(), account.password());
    return code;
  }

  private String refusal(HttpResponse<String> answer) {
    return browser.location(answer).orElseThrow().getQuery();
  }

  private List<String> kinds(InstitutionCode code) {
    return jdbc.sql("SELECT kind FROM audit.event WHERE institution_code = ? ORDER BY id")
        .param(code.value())
        .query(String.class)
        .list();
  }

  @Test
  void パスワードは監査にもセッションにも残らない() {
    var missed = "Himitsu-Misses-2024";
    signIn(SampleNation.KOMOREBI.code(), SampleAccount.GENERAL.password());
    post(SampleNation.KOMOREBI.code().value(), missed);
    assertThat(traces(missed)).isEmpty();
    assertThat(traces(SampleAccount.GENERAL.password())).isEmpty();
  }

  /** Wherever the password stands. */
  private List<String> traces(String password) {
    return jdbc.sql(
            """
            SELECT kind || fact || restricted FROM audit.event
            WHERE strpos(restricted, :password) > 0 OR strpos(fact, :password) > 0
            UNION ALL
            SELECT attribute_name FROM terminal.web_session_attributes
            WHERE position(convert_to(:password, 'UTF8') IN attribute_bytes) > 0
            """)
        .param("password", password)
        .query(String.class)
        .list();
  }

  @ParameterizedTest
  @CsvSource({"NUL, , ", ", NUL, ", ", , NUL"})
  void 制御文字を含む入室も同じように断られ監査に残る(String institution, String user, String password) {
    long before = events(EventKind.SIGN_IN_REFUSED);
    browser.get("/terminal/sign-in");

    var answer =
        browser.post(
            "/terminal/sign-in",
            "institution",
            withNul(SampleNation.KOMOREBI.code().value(), institution),
            "user",
            withNul(SampleAccount.GENERAL.userId(), user),
            "password",
            withNul(SampleAccount.GENERAL.password(), password));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(browser.location(answer).orElseThrow().toString())
        .endsWith("/terminal/sign-in?refused");
    assertThat(events(EventKind.SIGN_IN_REFUSED)).isEqualTo(before + 1);
  }

  /** In the middle: around it, it is stripped as blanks are. */
  private static String withNul(String text, @Nullable String mark) {
    return mark == null ? text : text.charAt(0) + "\u0000" + text.substring(1);
  }

  @Test
  void 入り直すとセッションの番号が変わる() {
    signIn(SampleNation.KOMOREBI.code(), SampleAccount.GENERAL.password());
    var first = browser.cookie("terminal").orElseThrow();
    signIn(SampleNation.KOMOREBI.code(), SampleAccount.GENERAL.password());
    assertThat(browser.cookie("terminal")).isPresent().isNotEqualTo(Optional.of(first));
  }

  @Test
  void 端末のクッキーは端末だけに送られスクリプトから読めない() {
    var answer = signIn(SampleNation.KOMOREBI.code(), SampleAccount.GENERAL.password());
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("terminal=")
                    .contains("Path=/terminal", "HttpOnly", "SameSite=Lax"));
  }

  private HttpResponse<String> signIn(InstitutionCode institution, String password) {
    return post(institution.value(), password);
  }

  private HttpResponse<String> post(String institution, String password) {
    browser.get("/terminal/sign-in");
    return browser.post(
        "/terminal/sign-in",
        "institution",
        institution,
        "user",
        SampleAccount.GENERAL.userId(),
        "password",
        password);
  }

  private String path(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser.location(answer).orElseThrow().getPath();
  }

  private long events(EventKind kind) {
    return jdbc.sql("SELECT count(*) FROM audit.event WHERE kind = ?")
        .param(kind.name())
        .query(Long.class)
        .single();
  }
}
