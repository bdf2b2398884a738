package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class SignInPageTest {

  private static final String HIDAMARI = SampleNation.HIDAMARI.code().value();

  @LocalServerPort int port;

  @Test
  void 見本のアカウントでログインすると_使える機能のメニューが開く() {
    var menu = signIn(HIDAMARI, "ippan", "Ippan-2024").body();
    assertThat(menu)
        .contains("<h1>メニュー</h1>", "同意済資格情報取得")
        .contains(SampleNation.HIDAMARI.name(), "見本　いずみ", "一般利用者");
  }

  @ParameterizedTest
  @CsvSource({
    "1360090011, ippan,  Ippan-2025",
    "1360090011, nobody, Ippan-2024",
    "1360090029, kanri,  Ippan-2024",
    "1360090012, ippan,  Ippan-2024",
    "'',         ippan,  Ippan-2024"
  })
  void 三つのどれが違っても_同じ文で断る(String institution, String user, String password) {
    var page = signIn(institution, user, password).body();
    assertThat(page)
        .contains("ログインできませんでした", "医療機関等コード、ユーザーID、パスワードの組み合わせが合いません。")
        .doesNotContain("メニュー");
  }

  @Test
  void ログアウトすると_端末の画面はもう開かない() {
    var browser = new Browser(port);
    signIn(browser, HIDAMARI, "ippan", "Ippan-2024");
    var signedOut = browser.follow(browser.post("/terminal/sign-out"));
    assertThat(signedOut.body()).contains("ログアウトしました。");
    assertThat(browser.follow(browser.get("/terminal")).body()).contains("<h1>ログイン</h1>");
  }

  @Test
  void 稽古の入口からの案内では_機関とユーザーIDが入っている() {
    var page = new Browser(port).get("/terminal/sign-in?institution=1360090011&user=ippan").body();
    assertThat(page).contains("value=\"1360090011\"", "value=\"ippan\"", "稽古の入口");
  }

  private java.net.http.HttpResponse<String> signIn(
      String institution, String user, String password) {
    return signIn(new Browser(port), institution, user, password);
  }

  private static java.net.http.HttpResponse<String> signIn(
      Browser browser, String institution, String user, String password) {
    browser.get("/terminal/sign-in");
    return browser.follow(
        browser.post(
            "/terminal/sign-in", "institution", institution, "user", user, "password", password));
  }
}
