package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.URI;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.NamePeople;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 同意照会・更新、すべての同意の取消し、同意取消照会 (W10, W11, T21), seen on phone and desktop */
@BrowserTest
class OwnConsentsScreensTest {

  private static final SampleInstitution HOSPITAL = SampleInstitutions.CHUO;

  private final Rehearsal rehearsal;
  private final Browser browser;

  OwnConsentsScreensTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @ParameterizedTest
  @EnumSource
  void 利用者は自分の同意を見て変えて取り消せる(Device device) throws IOException {
    var person = SampleNation.KENICHI;
    Reception.begin(rehearsal, HOSPITAL, person, Choices.allBut()).register();
    try (var visitor = Visitor.with(browser, device)) {
      var screens = new PatientScreens(visitor, rehearsal.server(), HOSPITAL);
      screens.opensReception();
      opensMenu(visitor, "同意照会・更新");
      visitor.sees("同意照会・更新");
      visitor.presses("本人の確認に進む");
      visitor.sees(PatientScreens.CARD);
      visitor.reads("登録した同意の照会");
      screens.fillsIn(person, new SamplePins(rehearsal.standIn()).of(person));
      visitor.presses("カードをかざして照会する");
      visitor.sees("同意照会・更新");
      visitor.reads("あなたの同意です", "使える期間", "登録：");
      visitor.presses("同意の内容を変更する");
      visitor.sees(PatientScreens.CHOICES);
      visitor.reads("いま登録されている内容を選んであります。");
      visitor.page().locator("label[for='surgery-refuse']").click();
      screens.confirms();
      screens.goesToTheCard();
      screens.holds(person, new SamplePins(rehearsal.standIn()).of(person));
      visitor.sees("同意内容の変更が完了しました");
      visitor.reads("変更前：同意する", "控えの番号");

      screens.opensReception();
      opensMenu(visitor, "すべての同意を取消す");
      visitor.sees("すべての同意を取消す");
      visitor.presses("本人の確認に進む");
      visitor.sees(PatientScreens.CARD);
      screens.fillsIn(person, new SamplePins(rehearsal.standIn()).of(person));
      visitor.presses("カードをかざして進む");
      visitor.sees("すべての同意を取消す");
      visitor.reads("次の同意を、すべて取り消します。");
      visitor.presses("すべての同意を取消す");
      visitor.sees("すべての同意を取り消しました");
      visitor.reads("取消しの控え", "ご本人");
    }
  }

  @ParameterizedTest
  @EnumSource
  void 照会を始めた人に別の人がカードを使わせても_どちらのブラウザーにも同意は出ない(Device device) throws IOException {
    var person = SampleNation.SAKURA;
    Reception.begin(rehearsal, HOSPITAL, person, Choices.allBut()).register();
    try (var asking = Visitor.with(browser, device);
        var holding = Visitor.with(browser, device)) {
      new PatientScreens(asking, rehearsal.server(), HOSPITAL).opensReception();
      opensMenu(asking, "同意照会・更新");
      asking.sees("同意照会・更新");
      asking.presses("本人の確認に進む");
      asking.sees(PatientScreens.CARD);

      var screens = new PatientScreens(holding, rehearsal.server(), HOSPITAL);
      holding.open(URI.create(asking.page().url()));
      holding.sees(PatientScreens.CARD);
      screens.fillsIn(person, new SamplePins(rehearsal.standIn()).of(person));
      holding.presses("カードをかざして照会する");
      holding.sees(PatientScreens.ENDED);

      asking.page().reload();
      asking.sees("本人の確認ができませんでした");
      asking.reads("KYT-3402");
    }
  }

  @ParameterizedTest
  @EnumSource
  void 登録のない人は_照会しても取り消そうとしても_ないと分かる(Device device) {
    try (var visitor = Visitor.with(browser, device)) {
      comesWithTheCard(visitor, "すべての同意を取消す", "カードをかざして進む");
      visitor.sees("すべての同意を取消す");
      visitor.reads("取り消す同意はありません。");
      visitor.presses("終わる");
      visitor.sees("終わりました");
      comesWithTheCard(visitor, "同意照会・更新", "カードをかざして照会する");
      visitor.sees("同意照会・更新");
      visitor.reads("当機関への同意は、まだ登録されていません。");
      visitor.presses("新しく登録する：訪問診療等");
      visitor.sees(PatientScreens.CHOICES);
    }
  }

  private void comesWithTheCard(Visitor visitor, String entry, String hold) {
    var person = NamePeople.CONSTANTIN;
    var screens = new PatientScreens(visitor, rehearsal.server(), HOSPITAL);
    screens.opensReception();
    opensMenu(visitor, entry);
    visitor.sees(entry);
    visitor.presses("本人の確認に進む");
    visitor.sees(PatientScreens.CARD);
    screens.fillsIn(person, new SamplePins(rehearsal.standIn()).of(person));
    visitor.presses(hold);
  }

  @ParameterizedTest
  @EnumSource
  void 職員は同意取消照会で確かめてから取り消す(Device device) throws IOException {
    var person = SampleNation.HARU;
    Reception.begin(rehearsal, HOSPITAL, person, Choices.allBut()).register();
    try (var visitor = Visitor.with(browser, device)) {
      new ClerkScreens(visitor, rehearsal.server(), HOSPITAL).signsInAs("一般利用者");
      visitor.open(rehearsal.server().resolve("terminal/withdrawal"));
      visitor.sees("同意取消照会");
      var coverage = person.coverages().getFirst();
      visitor.page().locator("#insurer").fill(coverage.insurer().value());
      visitor.page().locator("#number").fill(coverage.insuredId().number());
      visitor.page().locator("#birthDate").fill(person.birthDate().toString());
      visitor.presses("同意の登録を探す");
      visitor.sees("同意取消照会の結果");
      visitor.reads(person.name().written(), "訪問診療等");
      visitor.presses("同意を取消す");
      visitor.sees("この方の同意を取り消しますか");
      visitor.presses("同意を取消す");
      visitor.sees("同意を取り消しました");
      visitor.reads("控えの番号", "控えを印刷する");
    }
  }

  private static void opensMenu(Visitor visitor, String entry) {
    visitor.page().locator(".patient-menu summary").click();
    visitor.follows(entry);
  }
}
