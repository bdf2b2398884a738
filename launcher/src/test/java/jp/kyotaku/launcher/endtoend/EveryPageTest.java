package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** どの画面も使いにくさがない: every link of the terminal's menu and every institution's door */
@BrowserTest
class EveryPageTest {

  private static final SampleInstitution STATION = SampleInstitutions.KOMOREBI;

  private final Rehearsal rehearsal;
  private final Browser browser;

  EveryPageTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "PHONE, 一般利用者", "PHONE, 医療情報閲覧者", "PHONE, 管理者",
    "DESKTOP, 一般利用者", "DESKTOP, 医療情報閲覧者", "DESKTOP, 管理者"
  })
  void 端末のメニューのどのページも開けて使いにくさがない(Device device, String role) {
    try (var visitor = Visitor.with(browser, device)) {
      new ClerkScreens(visitor, rehearsal.server(), STATION).signsInAs(role);
      var menu = menuOf(visitor);
      assertThat(menu).hasSizeGreaterThanOrEqualTo(4);
      for (var link : menu) {
        visitor.open(rehearsal.server().resolve(link));
        visitor.looksAround();
        assertThat(visitor.words().text()).doesNotContain("この機能は使えません", "見つかりません");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void どの機関の受付も開けるか_開けないわけが分かる(Device device) {
    try (var visitor = Visitor.with(browser, device)) {
      for (var institution : SampleInstitutions.all()) {
        visitor.open(rehearsal.server());
        visitor.opensWhatHides(institution.name() + "の受付を開く");
        visitor.follows(institution.name() + "の受付を開く");
        visitor.looksAround();
        if (institution.optedOut() || !institution.homeVisitOn()) {
          visitor.sees("受付を始められません");
        } else {
          visitor.sees(PatientScreens.PREPARATION);
          visitor.presses("同意登録をする");
          visitor.looksAround();
        }
      }
    }
  }

  private static List<String> menuOf(Visitor visitor) {
    return visitor.words().select("nav.menu-page a[href]").eachAttr("href");
  }
}
