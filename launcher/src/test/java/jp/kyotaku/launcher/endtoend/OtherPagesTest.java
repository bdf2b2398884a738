package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 一巡の脇の画面: seen for accessibility at both widths */
@BrowserTest
class OtherPagesTest {

  private static final SampleInstitution STATION = SampleNation.KOMOREBI;

  private final Rehearsal rehearsal;
  private final Browser browser;

  OtherPagesTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @ParameterizedTest
  @EnumSource
  void 受付の脇の画面も使いにくさがない(Device device) {
    try (var visitor = Visitor.with(browser, device)) {
      var screens = new PatientScreens(visitor, rehearsal.server(), STATION);
      screens.opensReception();
      visitor.follows("保険証の登録のしかたを見る");
      visitor.sees("マイナンバーカードを保険証として登録する");
      visitor.follows("前の画面に戻る");
      visitor.sees(PatientScreens.PREPARATION);
      screens.begins();
      visitor.presses("受付をやめる");
      visitor.sees("受付をやめました");
      visitor.open(rehearsal.server().resolve("reception/choices"));
      visitor.sees(PatientScreens.ENDED);
      visitor.open(rehearsal.server().resolve("r/nanimonai"));
      visitor.sees("受付を始められません");
      visitor.reads(ErrorCode.ADDRESS_UNKNOWN.sentence(), ErrorCode.ADDRESS_UNKNOWN.advice());
    }
  }

  @ParameterizedTest
  @EnumSource
  void 稽古と代役の画面も使いにくさがない(Device device) {
    try (var visitor = Visitor.with(browser, device)) {
      visitor.open(rehearsal.server());
      visitor.sees("稽古の入口");
      visitor.presses(STATION.name() + "の資格を取り寄せる");
      visitor.sees("稽古用のレセプトコンピュータ");
      visitor.reads("ファイルの動き");
      visitor.open(rehearsal.standIn());
      visitor.sees("見本のカードの一覧");
      visitor.open(rehearsal.standIn().resolve("nanimonai"));
      visitor.sees("このページはありません");
      visitor.open(rehearsal.standIn().resolve("authenticate/nanimonai"));
      visitor.sees("登録できませんでした");
      visitor.reads(ErrorCode.CARD_CHALLENGE_UNKNOWN.sentence());
    }
  }

  @ParameterizedTest
  @EnumSource
  void 端末の画面も使いにくさがない(Device device) throws IOException {
    var person = SampleNation.KENICHI;
    Reception.begin(rehearsal, STATION, person, Choices.allBut()).register();
    try (var visitor = Visitor.with(browser, device)) {
      var clerk = new ClerkScreens(visitor, rehearsal.server(), STATION);
      clerk.signsInAs("医療情報閲覧者");
      clerk.listsConsented();
      clerk.confirmsEligibilityOf(person);
      visitor.presses("ログアウト");
      visitor.sees("ログイン");
      clerk.signsInAs("管理者");
      visitor.open(rehearsal.server().resolve("terminal/consented"));
      visitor.sees("この機能は使えません");
    }
  }
}
