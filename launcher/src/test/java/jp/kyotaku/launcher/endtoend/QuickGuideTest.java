package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Test;

/** クイックガイド: the steps of a station's day, played on a phone and on a desktop side by side */
@BrowserTest
class QuickGuideTest {

  private static final SampleInstitution STATION = SampleNation.HIDAMARI;
  private static final SamplePerson ON_THE_PHONE = SampleNation.HARU;
  private static final SamplePerson AT_THE_DESK = SampleNation.KENICHI;

  private final Rehearsal rehearsal;
  private final Browser browser;
  private final Guide guide =
      new Guide(
          "first-visit",
          "初回訪問の手引き",
          """
          訪問看護ステーションの一日を、はじめての訪問にそって順に示します。利用者のことばで説明するときの参考にもしてください。
          画面は稽古用の見本の国のもので、人も機関も架空です。この手引きは、同じ手順を実際に行うテストが書いています。\
          """);

  QuickGuideTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @Test
  void 手引きの手順どおりに初回訪問が終わり_手引きの文と今の画面が合う() throws IOException {
    try (var phone = Visitor.with(browser, Device.PHONE);
        var desktop = Visitor.with(browser, Device.DESKTOP)) {
      beginsTheDay(phone, desktop);
      registersAtHome(phone, desktop);
      confirmsAfterwards(phone, desktop);
      endsTheDay(phone, desktop);
    }
    guide.isWhatTheFolderHolds();
  }

  private void beginsTheDay(Visitor... screens) {
    guide.part("業務を始めるとき（毎日）");
    each(screens, screen -> clerk(screen).signsInAs("一般利用者"));
    guide.step(
        "資格確認端末の電源を入れ、ログインする【職員】",
        "ユーザーIDとパスワードでログインすると、メニューが開きます。お知らせが出ていたら、はじめに目を通します。",
        screens);
  }

  private void registersAtHome(Visitor... screens) {
    guide.part("初回訪問のとき");
    each(screens, screen -> patient(screen).opensReception());
    guide.step(
        "ステーションの受付のアドレスを開く【職員】", "二次元コードを読み取るか、アドレスを開きます。職員の端末でも、利用者ご本人の端末でもかまいません。", screens);
    guide.points("ステーションの名前が合っているかを確かめます。", "カードを保険証として登録していない方には、登録のしかたを案内します。");

    each(screens, screen -> patient(screen).begins());
    guide.step(
        "同意する内容を選んでもらう【利用者、職員が案内】",
        "項目ごとに「同意する」か「同意しない」を選びます。はじめから選ばれている項目はありません。すべて選ぶと次へ進めます。",
        screens);
    guide.points("どちらを選んでも、資格の確認はできます。", "40歳未満の方の特定健診等情報は、同意しないを選びます。");

    each(screens, screen -> patient(screen).chooses(Choices.allBut(Choices.Item.SURGERY)));
    each(screens, screen -> patient(screen).confirms());
    guide.step("選んだ内容を確かめる【利用者】", "直したいときは「選択内容を修正する」で戻ります。選んだ内容は残っています。", screens);

    each(screens, screen -> patient(screen).goesToTheCard());
    each(screens, screen -> patient(screen).takesOut(person(screen)));
    guide.step(
        "暗証番号を入れ、カードをかざす【利用者】",
        "利用者証明用電子証明書の暗証番号（数字4桁）を、ご本人が入れます。カードは職員が預からず、ご本人が持ってかざします。",
        screens);
    guide.points("続けて3回間違えるとカードがロックされます。残りの回数が画面に出ます。");

    for (var screen : screens) {
      patient(screen).holds(person(screen), pinOf(person(screen)));
      patient(screen).isDone();
    }
    guide.step("登録の完了を確かめる【職員】", "完了の画面を職員が確かめ、端末を受け取ります。利用者の情報は端末に残りません。", screens);
  }

  private void confirmsAfterwards(Visitor... screens) {
    guide.part("初回訪問のあと");
    each(
        screens,
        screen -> {
          screen.open(rehearsal.server());
          screen.sees("稽古の入口");
          screen.presses(STATION.name() + "の資格を取り寄せる");
          screen.sees("稽古用のレセプトコンピュータ");
          screen.reads(person(screen).name().written());
        });
    guide.step(
        "レセプトコンピュータで資格を取り寄せる【職員】",
        "要求のファイルを置くと、受付番号のファイルと結果のファイルが順に届きます。ここでは稽古用のレセプトコンピュータが代わりに行っています。",
        screens);

    each(
        screens,
        screen -> {
          screen.open(rehearsal.server().resolve("terminal"));
          screen.sees("メニュー");
          clerk(screen).listsConsented();
        });
    guide.step("資格確認端末で、同意した方を一覧する【職員】", "「同意済資格情報取得」で、同意した日の範囲を指定します。", screens);

    each(screens, screen -> clerk(screen).confirmsEligibilityOf(person(screen)));
    guide.step("資格を確かめる【職員】", "資格が有効かどうか、負担の割合、同意の内容を確かめます。", screens);
  }

  private void endsTheDay(Visitor... screens) {
    guide.part("業務を終えるとき（毎日）");
    each(screens, screen -> screen.presses("ログアウト"));
    each(screens, screen -> screen.sees("ログイン"));
    guide.step(
        "ログアウトし、資格確認端末の電源を切る【職員】", "更新が必要と表示されたときは、再起動が終わってから電源を切ります。画面のない端末は切らずにおきます。", screens);
  }

  private static void each(Visitor[] screens, Consumer<Visitor> does) {
    List.of(screens).forEach(does);
  }

  private static SamplePerson person(Visitor screen) {
    return switch (screen.device()) {
      case PHONE -> ON_THE_PHONE;
      case DESKTOP -> AT_THE_DESK;
    };
  }

  private PatientScreens patient(Visitor screen) {
    return new PatientScreens(screen, rehearsal.server(), STATION);
  }

  private ClerkScreens clerk(Visitor screen) {
    return new ClerkScreens(screen, rehearsal.server(), STATION);
  }

  private String pinOf(SamplePerson person) {
    return new SamplePins(rehearsal.standIn()).of(person);
  }
}
