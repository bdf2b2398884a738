package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 継続的な関係 (T27) and its end, in the browser */
@BrowserTest
class ContinuingRelationshipTest {

  private static final SampleInstitution PHARMACY = SampleInstitutions.TAMPOPO;

  private final Rehearsal rehearsal;
  private final Browser browser;

  ContinuingRelationshipTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @ParameterizedTest
  @EnumSource
  void 帯と足りない月を見て_終了を登録すると_終わった方に移る(Device device) throws IOException {
    Reception.begin(rehearsal, PHARMACY, SampleNation.HARU, Choices.allBut()).register();
    try (var visitor = Visitor.with(browser, device)) {
      new ClerkScreens(visitor, rehearsal.server(), PHARMACY).signsInAs("一般利用者");
      visitor.follows("継続的な関係");
      visitor.sees("継続的な関係");
      visitor.reads("見本　ハル", "再照会できる最後の日", "の審査結果が必要です。", "要");
      visitor.follows("訪問診療等の終了を登録する");
      visitor.sees("この方の訪問診療等を終了しますか");
      visitor.presses("終了を登録する");
      visitor.sees("この方の訪問診療等は終了しています");
      visitor.open(rehearsal.server().resolve("terminal/relationships?show=ENDED"));
      visitor.sees("継続的な関係");
      visitor.reads("終わった日", "見本　ハル");
    }
  }
}
