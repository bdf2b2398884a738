package jp.kyotaku.launcher.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SamplePerson;

/** 利用者の画面の進み: W01, W04, W06, the stand-in, W09 */
record PatientScreens(Visitor visitor, URI start, SampleInstitution station) {

  static final String PREPARATION = "同意登録の準備と開始";
  static final String CHOICES = "同意登録";
  static final String CONFIRMATION = "同意登録内容の確認";
  static final String CARD = "カードで本人の確認をします";
  static final String COMPLETED = "同意登録が完了しました";
  static final String ENDED = "受付は終わっています";
  static final String REGISTERED_BEFORE = "同意登録は完了しています";

  void opensReception() {
    visitor.open(start);
    visitor.sees("稽古の入口");
    visitor.opensWhatHides(station.name() + "の受付を開く");
    visitor.follows(station.name() + "の受付を開く");
    visitor.sees(PREPARATION);
    visitor.reads(station.name());
  }

  void begins() {
    visitor.presses("同意登録をする");
    visitor.sees(CHOICES);
  }

  void chooses(Choices choices) {
    choices
        .answers()
        .forEach((item, granted) -> visitor.page().locator(label(item, granted)).click());
  }

  void confirms() {
    visitor.presses("同意内容を確認する");
    visitor.sees(CONFIRMATION);
  }

  void goesToTheCard() {
    visitor.presses("同意内容を登録する");
    visitor.sees(CARD);
    visitor.reads(station.name());
  }

  /** From the entrance to the stand-in's page. */
  void comesToTheCard(Choices choices) {
    opensReception();
    begins();
    chooses(choices);
    confirms();
    goesToTheCard();
  }

  void holds(SamplePerson person, String pin) {
    fillsIn(person, pin);
    hold().click();
  }

  /** Of all the sample cards. */
  void takesOut(SamplePerson person) {
    card(person).click();
    visitor.page().locator("#pin").waitFor();
  }

  void fillsIn(SamplePerson person, String pin) {
    if (visitor.page().locator("#pin").count() == 0) {
      takesOut(person);
    }
    visitor.page().locator("#pin").fill(pin);
  }

  Locator hold() {
    return visitor.button("カードをかざして登録する");
  }

  /** In the list of cards, and above the PIN once it is chosen. The newest card comes first. */
  Locator card(SamplePerson person) {
    return visitor
        .page()
        .locator(".card")
        .filter(new Locator.FilterOptions().setHasText(person.name().written()))
        .first();
  }

  void isDone() {
    visitor.sees(COMPLETED);
  }

  void stillHasChosen(Choices choices) {
    choices
        .answers()
        .forEach(
            (item, granted) ->
                assertThat(visitor.page().locator("#" + item.id(granted))).isChecked());
  }

  private static String label(Choices.Item item, boolean granted) {
    return "label[for=" + item.id(granted) + "]";
  }
}
