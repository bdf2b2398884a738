package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.CardPeople;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Test;

/** 目視確認の手引き: from the code to the result, and the end of a lost phone (T-042) */
@BrowserTest
class VisualCheckGuideTest {

  private static final SampleInstitution STATION = SampleNation.HIDAMARI;

  private final Rehearsal rehearsal;
  private final Browser browser;
  private final Guide guide =
      new Guide(
          "visual-check",
          "目視確認の手引き",
          """
          暗証番号を忘れた方、カードがロックされた方、顔認証マイナンバーカードの方は、職員の端末のアプリで、顔とカードの写真を見比べて受付できます。
          画面は稽古用の見本の国のもので、人も機関も架空です。この手引きは、同じ手順を実際に行うテストが書いています。\
          """);

  VisualCheckGuideTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @Test
  void T042_手引きの手順どおりにロックされたカードの方も目視確認で登録できる() throws IOException {
    try (var phone = Visitor.with(browser, Device.PHONE);
        var desktop = Visitor.with(browser, Device.DESKTOP)) {
      preparesTheDevice(phone, desktop);
      registersAtHome(phone, desktop);
      losesTheDevice(phone, desktop);
    }
    guide.isWhatTheFolderHolds();
  }

  private void preparesTheDevice(Visitor... screens) {
    guide.part("端末を用意する（端末ごとに一度）");
    each(screens, screen -> clerk(screen).signsInAs("管理者"));
    var codes = List.of(screens).stream().map(this::code).toList();
    guide.step(
        "端末を台帳に載せ、コードを発行する【管理者】",
        "資格確認端末の「アクティベーションコード管理」で、端末の名前・種類・持ち主・OS・使う人を入れます。コードが出るのは、この画面だけです。",
        screens);
    guide.points("私物の端末（BYOD）にも、機関の端末と同じ対策が要ります。", "コードは一度だけ使え、期限があります。取り消すこともできます。");

    for (int i = 0; i < screens.length; i++) {
      screens[i].open(rehearsal.server().resolve("app"));
      screens[i].sees(StaffScreens.SET_UP);
      staff(screens[i]).fillsIn(codes.get(i));
    }
    guide.step("端末の初期設定をする【職員】", "訪問で使う端末のブラウザーで開き、医療機関等コード、ユーザーID、パスワード、コードの四つを入れます。", screens);

    each(screens, screen -> screen.presses("この端末を登録する"));
    each(screens, screen -> staff(screen).ticksEverything());
    guide.step(
        "チェックリストの五つを確かめる【職員・責任者】",
        "できているものにチェックを入れ、責任者の氏名とともに記録します。五つそろわないと、受付を始められません。90日に一度、同じ画面が出ます。",
        screens);
    each(screens, screen -> staff(screen).isReady());
  }

  private void registersAtHome(Visitor... screens) {
    guide.part("訪問先で");
    guide.step("「目視確認で始める」を押す【職員】", "診療の区分が二つ以上ある機関では、先に区分を選びます。", screens);

    each(screens, screen -> staff(screen).begins("目視確認"));
    guide.step("同意する内容を選んでもらう【利用者、職員が案内】", "端末をご本人に見せて、または渡して、項目ごとに選んでもらいます。", screens);

    each(screens, screen -> staff(screen).chooses(Choices.allBut(Choices.Item.SURGERY)));
    each(screens, screen -> staff(screen).confirms());
    each(screens, screen -> staff(screen).takesOut(person(screen)));
    guide.step("カードを読み取る【利用者】", "選んだ内容を確かめたあと、カードをかざします。暗証番号は使いません。カードはご本人が持ったままです。", screens);

    each(screens, screen -> staff(screen).reads());
    guide.step(
        "顔とカードの写真を見比べる【職員】",
        "目の前の方の顔と、いま読み取ったカードの写真を見比べ、確認の欄にチェックを入れて「一致」を押します。違うときは「不一致」を押すと、何も登録せずに受付を終えます。",
        screens);
    guide.points("だれが、いつ、どの端末で見比べたかが記録に残ります。", "目視確認は、登録した職員の端末だけで使えます。在宅受付Webでは使えません。");

    each(screens, screen -> staff(screen).states());
    each(screens, screen -> screen.presses("一致"));
    each(screens, screen -> screen.sees(PatientScreens.COMPLETED));
    each(screens, screen -> screen.reads(person(screen).name().written(), "本人確認"));
    guide.step("結果を確かめる【職員】", "資格の要点と、登録された同意が出ます。薬や健診の情報は、端末には出ません。画面を離れると、端末に何も残りません。", screens);
  }

  private void losesTheDevice(Visitor... screens) {
    guide.part("端末をなくしたとき");
    each(
        screens,
        screen -> {
          screen.open(rehearsal.server().resolve("terminal/devices"));
          screen.sees("端末台帳");
          screen.follows(nameOf(screen));
          screen.sees(nameOf(screen));
          screen.follows("使えないようにする");
          screen.sees("この端末を使えないようにしますか");
        });
    guide.step("すぐに使えないようにする【管理者】", "資格確認端末の「端末台帳」で、なくした端末を選びます。押すとすぐに、その端末では何も開かなくなります。", screens);

    each(screens, screen -> screen.presses("いますぐ使えないようにする"));
    each(screens, screen -> screen.reads("この端末を使えないようにしました。"));
    each(screens, screen -> screen.sees(nameOf(screen)));
    each(
        screens,
        screen -> {
          screen.open(rehearsal.server().resolve("app"));
          screen.sees(StaffScreens.SET_UP);
          screen.reads(ErrorCode.DEVICE_IS_CUT_OFF.sentence());
        });
    guide.step("なくした端末では", "受付の途中でも、次の操作から何も開きません。見つかったときは、新しい端末として登録し直します。", screens);
  }

  private String code(Visitor screen) {
    return staff(screen).issuesCode(nameOf(screen));
  }

  private static String nameOf(Visitor screen) {
    return "訪問用" + screen.device().label();
  }

  private static void each(Visitor[] screens, Consumer<Visitor> does) {
    List.of(screens).forEach(does);
  }

  private static SamplePerson person(Visitor screen) {
    return switch (screen.device()) {
      case PHONE -> SampleNation.TOME;
      case DESKTOP -> CardPeople.MITSUKO;
    };
  }

  private StaffScreens staff(Visitor screen) {
    return new StaffScreens(screen, rehearsal.server(), STATION);
  }

  private ClerkScreens clerk(Visitor screen) {
    return new ClerkScreens(screen, rehearsal.server(), STATION);
  }
}
