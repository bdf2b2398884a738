package jp.kyotaku.launcher.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.launcher.endtoend.Choices.Item;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Test;

/** 使う人と端末のいろいろ: without scripts, by keyboard, on a wide screen */
@BrowserTest
class WaysToUseTest {

  private static final SampleInstitution STATION = SampleNation.HIDAMARI;
  private static final Choices CHOICES = Choices.allBut(Item.LIMIT_AMOUNT);

  /** More stops than any page has. */
  private static final int STOPS = 60;

  private final Rehearsal rehearsal;
  private final Browser browser;

  WaysToUseTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @Test
  void スクリプトが動かなくても選び忘れを教わり最後まで進める() throws Exception {
    var person = SampleNation.KENICHI;
    long before = registrationsOf(person);
    try (var phone = Visitor.withoutScripts(browser, Device.PHONE)) {
      var screens = screens(phone);
      screens.opensReception();
      screens.begins();
      phone.page().locator("label[for=surgery-grant]").click();
      phone.presses("同意内容を確認する");
      phone.reads(ErrorCode.CHOICES_INCOMPLETE.sentence());
      assertThat(phone.page().locator("#surgery-grant")).isChecked();

      phone.presses("すべての項目に同意する");
      screens.stillHasChosen(Choices.allBut());
      screens.chooses(CHOICES);
      screens.confirms();
      screens.goesToTheCard();
      screens.holds(person, pinOf(person));
      screens.isDone();
    }
    assertThat(registrationsOf(person)).isEqualTo(before + 1);
  }

  @Test
  void キーボードだけで最後まで進める() throws Exception {
    var person = SampleNation.SAKURA;
    long before = registrationsOf(person);
    try (var desktop = Visitor.with(browser, Device.DESKTOP)) {
      screens(desktop).opensReception();
      pressesByKey(desktop, "同意登録をする");
      desktop.sees(PatientScreens.CHOICES);
      for (var item : Item.values()) {
        choosesByKey(desktop.page(), item, CHOICES.grants(item));
      }
      pressesByKey(desktop, "同意内容を確認する");
      desktop.sees(PatientScreens.CONFIRMATION);
      assertThat(desktop.fact("限度額情報の提供")).startsWith("同意しない");
      assertThat(desktop.fact("手術情報の提供")).startsWith("同意する");
      pressesByKey(desktop, "同意内容を登録する");
      desktop.sees(PatientScreens.CARD);
      holdsByKey(desktop, person);
      screens(desktop).isDone();
    }
    assertThat(registrationsOf(person)).isEqualTo(before + 1);
  }

  @Test
  void はじめのタブで本文へ進むが現れ本文へ移れる() {
    try (var desktop = Visitor.with(browser, Device.DESKTOP)) {
      desktop.open(rehearsal.server());
      desktop.sees("稽古の入口");
      desktop.page().keyboard().press("Tab");
      assertThat(desktop.page().locator("a.skip")).isFocused();
      assertThat(desktop.page().locator("a.skip")).isInViewport();
      desktop.page().keyboard().press("Enter");
      assertThat(desktop.page()).hasURL(rehearsal.server() + "#main");
    }
  }

  @Test
  void パソコンの幅でも同じ手順で進める() throws Exception {
    var person = SampleNation.KAZUO;
    long before = registrationsOf(person);
    try (var desktop = Visitor.with(browser, Device.DESKTOP)) {
      var screens = screens(desktop);
      screens.opensReception();
      screens.begins();
      desktop.presses("すべての項目に同意しない");
      screens.stillHasChosen(Choices.allBut(Item.values()));
      screens.chooses(CHOICES);
      screens.confirms();
      screens.goesToTheCard();
      screens.holds(person, pinOf(person));
      screens.isDone();
    }
    assertThat(registrationsOf(person)).isEqualTo(before + 1);
  }

  private void holdsByKey(Visitor visitor, SamplePerson person) {
    var keyboard = visitor.page().keyboard();
    tabTo(visitor.page(), "a[href$='card=" + person.card().serial() + "']");
    keyboard.press("Enter");
    visitor.page().locator("#pin").waitFor();
    tabTo(visitor.page(), "#pin");
    keyboard.type(pinOf(person));
    keyboard.press("Enter");
  }

  /** Tab comes to the first of an unanswered pair; the arrow goes on to the second. */
  private static void choosesByKey(Page page, Item item, boolean granted) {
    tabTo(page, "#" + item.id(true));
    page.keyboard().press(granted ? "Space" : "ArrowDown");
    assertThat(page.locator("#" + item.id(granted))).isChecked();
  }

  private static void pressesByKey(Visitor visitor, String words) {
    visitor.button(words).evaluate("button => button.setAttribute('data-wanted', '')");
    tabTo(visitor.page(), "[data-wanted]");
    visitor.page().keyboard().press("Enter");
  }

  private static void tabTo(Page page, String selector) {
    for (int stop = 0; stop < STOPS; stop++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("wanted => document.activeElement.matches(wanted)", selector))) {
        return;
      }
    }
    throw new AssertionError("タブキーで届きません: " + selector);
  }

  private long registrationsOf(SamplePerson person) throws SQLException {
    return Database.of(rehearsal).registrations(person, STATION);
  }

  private String pinOf(SamplePerson person) {
    return new SamplePins(rehearsal.standIn()).of(person);
  }

  private PatientScreens screens(Visitor visitor) {
    return new PatientScreens(visitor, rehearsal.server(), STATION);
  }
}
