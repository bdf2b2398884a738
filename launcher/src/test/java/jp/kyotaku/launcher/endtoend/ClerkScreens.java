package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SamplePerson;
import org.jsoup.nodes.Element;

/** 事務の画面の進み: sign-in, T22, T06 */
record ClerkScreens(Visitor visitor, URI start, SampleInstitution station) {

  /** With the account of this role that the entrance shows. */
  void signsInAs(String role) {
    visitor.open(start);
    visitor.sees("稽古の入口");
    var account = account(role);
    visitor.opensWhatHides(station.name() + "の端末を開く");
    visitor.follows(station.name() + "の端末を開く");
    visitor.sees("ログイン");
    fillsIn(account.child(1).text(), "Chigau-2024");
    visitor.reads("ログインできませんでした");
    visitor.sees("ログイン");
    fillsIn(account.child(1).text(), account.child(2).text());
    visitor.sees("メニュー");
  }

  void listsConsented() {
    visitor.follows("同意済資格情報取得");
    visitor.sees("同意済資格情報取得");
    visitor.presses("一覧を見る");
    visitor.reads("同意した方");
    visitor.sees("同意済資格情報取得");
  }

  void confirmsEligibilityOf(SamplePerson person) {
    visitor
        .page()
        .locator("tr")
        .filter(new Locator.FilterOptions().setHasText(person.name().written()))
        .getByRole(AriaRole.LINK)
        .click();
    visitor.sees("資格確認結果");
  }

  private void fillsIn(String user, String password) {
    visitor.page().getByLabel("医療機関等コード").fill(station.code().value());
    visitor.page().getByLabel("ユーザーID").fill(user);
    visitor.page().getByLabel("パスワード").fill(password);
    visitor.presses("ログインする");
  }

  private Element account(String role) {
    return visitor.words().select("tr").stream()
        .filter(row -> row.select("th[scope=row]").text().equals(role))
        .findFirst()
        .orElseThrow();
  }
}
