package jp.kyotaku.launcher.journey;

import java.net.URI;
import jp.kyotaku.samples.SampleNation;
import org.jspecify.annotations.Nullable;

/** 利用者の段: W01, W04, W06, the card in the stand-in, W09 */
final class PatientSteps {

  private static final String NAME = SampleNation.HARU.name().written();
  private static final String STATION = SampleNation.HIDAMARI.name();

  private final Browser browser;
  private final URI start;
  private final URI standIn;
  private @Nullable Page page;

  PatientSteps(Browser browser, URI start, URI standIn) {
    this.browser = browser;
    this.start = start;
    this.standIn = standIn;
  }

  void play(Journey journey) {
    journey.step("はじめのページを開く", this::openStart);
    journey.step("W01 ひだまりの受付を開く", this::openReception);
    journey.step("W04 同意する項目を選ぶ", this::chooseConsents);
    journey.step("W06 選んだ内容を確かめて登録へ進む", this::confirm);
    journey.step("W07・W08 カードと暗証番号で本人を確かめる（代役）", this::showCard);
  }

  private String openStart() {
    page = browser.open(start);
    return page.toString();
  }

  private String openReception() {
    page = page().follow(STATION + "の受付を開く");
    page().mustSay(STATION, "マイナンバーカード");
    return page() + " に機関の名前";
  }

  private String chooseConsents() {
    page =
        page()
            .press("同意登録をする")
            .formWith("同意内容を確認する")
            .choose("手術情報", "同意しない")
            .choose("薬剤情報", "同意する")
            .choose("特定健診等情報", "同意する")
            .choose("限度額情報", "同意する")
            .choose("特定疾病療養受療証情報", "同意する")
            .submit();
    return "手術情報は同意しない、ほかは同意する";
  }

  private String confirm() {
    Expect.that(fact("手術情報").contains("同意しない"), "手術情報が「同意しない」になっていません。");
    Expect.that(fact("薬剤情報").startsWith("同意する"), "薬剤情報が「同意する」になっていません。");
    page = page().press("同意内容を登録する");
    Expect.that(isStandIn(), "代役の画面に移りませんでした: " + page());
    return "選んだとおりに表示され、代役の画面に移った";
  }

  /** The PIN is read where a person reads it: on the page who is who. */
  private String showCard() {
    var pin = browser.open(standIn).factOf(NAME, "暗証番号");
    page().mustSay(STATION, "手術情報", "同意しない");
    page = page().follow(NAME).formWith("登録する").fill("暗証番号", pin).submit();
    page().mustSay("同意登録が完了しました", "登録日時");
    Expect.that(fact("手術情報").contains("同意しない"), "完了の画面の手術情報が違います。");
    return "W09 " + page() + " に登録した内容";
  }

  private boolean isStandIn() {
    return page().document().location().startsWith(standIn.toString());
  }

  private String fact(String item) {
    return page().fact(item);
  }

  private Page page() {
    if (page == null) {
      throw new StepFailed("前の段が済んでいません。");
    }
    return page;
  }
}
