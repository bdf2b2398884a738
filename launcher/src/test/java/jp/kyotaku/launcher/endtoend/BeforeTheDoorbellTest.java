package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 呼び鈴の前に: 訪問予定から確認まで, and what to do when the card cannot be read, in the browser */
@BrowserTest
class BeforeTheDoorbellTest {

  private static final SampleInstitution STATION = SampleNation.KOMOREBI;
  private static final String LONG_NAME = "見本　ロクジュウモジノナマエヲモツヒトノテビカエ".repeat(2);

  private final Rehearsal rehearsal;
  private final Browser browser;

  BeforeTheDoorbellTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @ParameterizedTest
  @EnumSource
  void 予定を打ち_ファイルからも取り込み_全員を確かめて困る人から読む(Device device) throws IOException {
    Reception.begin(rehearsal, STATION, SampleNation.HARU, Choices.allBut()).register();
    try (var visitor = Visitor.with(browser, device)) {
      new ClerkScreens(visitor, rehearsal.server(), STATION).signsInAs("一般利用者");
      visitor.follows("訪問予定");
      visitor.sees("訪問予定");
      visitor.follows("予定を加える");
      visitor.sees("予定を加える");
      visitor.presses("予定を加える");
      visitor.reads("だれの予定か分かりません。");
      visitor.sees("予定を加える");
      visitor.page().getByLabel("時刻").fill(device == Device.PHONE ? "9:05" : "9:06");
      visitor.page().getByText("照会番号がないとき").click();
      visitor.page().getByLabel("保険者番号").fill("39138094");
      visitor.page().locator("#number").fill("09000011");
      visitor.page().getByLabel("生年月日").fill("S9.2.11");
      visitor.presses("予定を加える");
      visitor.reads("予定を加えました。");
      visitor.sees("訪問予定");
      takesAFile(visitor, device);
      visitor.presses("全員の資格をまとめて確かめる");
      visitor.reads("資格を確かめられない訪問", "見本　ハル", "時刻の順の一覧");
      visitor.looksAround();
    }
  }

  private static void takesAFile(Visitor visitor, Device device) {
    visitor.follows("ファイルから取り込む");
    visitor.sees("訪問予定をファイルから取り込む");
    String file =
        """
        訪問日,時刻,診療の区分,照会番号,氏名（手控え）
        2024-06-04,25:00,往診,%1$s-1,
        2024-06-04,16:00,往診,%1$s-2,%2$s
        """
            .formatted(device, LONG_NAME);
    visitor
        .page()
        .getByLabel("ファイル")
        .setInputFiles(
            new FilePayload("visits.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    visitor.presses("取り込む");
    visitor.reads("取り込めなかった行があります", "2行目：時刻：時刻として読めません。");
    visitor.sees("訪問予定をファイルから取り込む");
    visitor.follows("訪問予定に戻る");
    visitor.sees("訪問予定");
  }

  @ParameterizedTest
  @EnumSource
  void カードが使えないときは_どの方法の画面も使いにくさがない(Device device) {
    try (var visitor = Visitor.with(browser, device)) {
      new ClerkScreens(visitor, rehearsal.server(), STATION).signsInAs("一般利用者");
      for (String ground :
          List.of("マイナポータルの資格情報の画面", "資格情報のお知らせ", "口頭での照合", "確認の省略", "被保険者資格申立書")) {
        visitor.open(rehearsal.server().resolve("terminal/fallback"));
        visitor.sees("カードが使えないときの確認");
        visitor.follows(ground);
        visitor.sees("カードが使えないときの確認");
      }
      visitor.presses("記録する");
      visitor.reads("入力を確かめてください", "住所：入力がありません。");
      visitor.sees("カードが使えないときの確認");
      declares(visitor);
      visitor.reads("窓口で求める割合：3割", "77777777", "不詳　カナ氏名：ミホン　フショウ");
      visitor.sees("カードが使えないときの記録");
      visitor.follows("記録の一覧に戻る");
      visitor.sees("カードが使えないときの記録");
      visitor.follows("カードが使えないときの確認に戻る");
      visitor.open(rehearsal.server().resolve("terminal/history?way=FALLBACK"));
      visitor.reads("ミホン　フショウ", "記録だけ（照会していない）");
      visitor.sees("資格確認履歴照会");
    }
  }

  private static void declares(Visitor visitor) {
    var page = visitor.page();
    page.getByText("「資格情報なし」と表示された").click();
    page.getByLabel("カナ氏名").fill("みほん　ふしょう");
    page.getByLabel("生年月日").fill("S55.4.5");
    page.getByText("国民健康保険", new Page.GetByTextOptions().setExact(true)).click();
    page.getByLabel("住所").fill("見本都見本市本町一丁目1番1号");
    page.getByLabel("連絡先").fill("03-0000-0000");
    visitor.presses("記録する");
  }
}
