package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.launcher.endtoend.Choices.Item;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Test;

/** 戻る、二度押す、二つ開く: nothing is registered twice, and the page says how things are */
@BrowserTest
class HarmlessRepetitionTest {

  private static final SampleInstitution STATION = SampleNation.KOMOREBI;

  private final Rehearsal rehearsal;
  private final Browser browser;

  HarmlessRepetitionTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @Test
  void 登録のボタンを二度押しても登録は一度で完了の画面に着く() throws Exception {
    var person = SampleNation.HARU;
    long before = registrationsOf(person);
    try (var desktop = Visitor.with(browser, Device.DESKTOP)) {
      var screens = screens(desktop);
      screens.opensReception();
      screens.begins();
      screens.chooses(Choices.allBut());
      screens.confirms();
      desktop.button("同意内容を登録する").dblclick();
      desktop.sees(PatientScreens.CARD);
      screens.fillsIn(person, pinOf(person));
      screens.hold().dblclick();
      screens.isDone();
    }
    assertThat(registrationsOf(person)).isEqualTo(before + 1);
  }

  @Test
  void 完了のあとで戻っても登録は変わらず済んでいると示す() throws Exception {
    var person = SampleNation.KENICHI;
    long before = registrationsOf(person);
    try (var phone = Visitor.with(browser, Device.PHONE)) {
      var screens = screens(phone);
      screens.comesToTheCard(Choices.allBut());
      screens.holds(person, pinOf(person));
      screens.isDone();
      for (int times = 0; times < 3; times++) {
        phone.page().goBack();
        phone.sees(PatientScreens.REGISTERED_BEFORE);
        phone.reads("登録は済んでいます。もう一度行う必要はありません。");
      }
    }
    assertThat(registrationsOf(person)).isEqualTo(before + 1);
  }

  @Test
  void 二つのタブで選び直すと古いタブは新しい内容を見せてから進む() throws Exception {
    var person = SampleNation.SAKURA;
    var corrected = Choices.allBut(Item.SURGERY);
    long before = registrationsOf(person);
    try (var first = Visitor.with(browser, Device.PHONE)) {
      var screens = screens(first);
      screens.opensReception();
      screens.begins();
      screens.chooses(Choices.allBut());
      screens.confirms();
      var second = first.anotherTab();
      second.open(rehearsal.server().resolve("reception/choices"));
      second.sees(PatientScreens.CHOICES);
      screens(second).chooses(corrected);
      screens(second).confirms();

      first.presses("同意内容を登録する");
      first.sees(PatientScreens.CONFIRMATION);
      assertThat(first.fact("手術情報の提供")).startsWith("同意しない");
      registersInBoth(person, first, second);
    }
    assertThat(registrationsOf(person)).isEqualTo(before + 1);
  }

  @Test
  void 時間が過ぎた受付は終わったことと始め直し方を示す() throws Exception {
    try (var phone = Visitor.with(browser, Device.PHONE)) {
      var screens = screens(phone);
      screens.opensReception();
      screens.begins();
      screens.chooses(Choices.allBut());
      Database.of(rehearsal)
          .change(
              "UPDATE reception.session SET last_active_at = last_active_at - interval '16 minutes'"
                  + " WHERE state = 'OPENED'");
      phone.presses("同意内容を確認する");
      phone.sees(PatientScreens.ENDED);
      phone.reads(ErrorCode.SESSION_ENDED.sentence(), ErrorCode.SESSION_ENDED.advice());
      assertThat(phone.page().context().cookies())
          .extracting(cookie -> cookie.name)
          .doesNotContain("reception");
    }
  }

  private void registersInBoth(SamplePerson person, Visitor first, Visitor second) {
    screens(first).goesToTheCard();
    screens(second).goesToTheCard();
    screens(first).holds(person, pinOf(person));
    screens(first).isDone();
    screens(second).holds(person, pinOf(person));
    second.sees(PatientScreens.REGISTERED_BEFORE);
    second.reads("登録は済んでいます。もう一度行う必要はありません。");
  }

  private long registrationsOf(SamplePerson person) throws Exception {
    return Database.of(rehearsal).registrations(person, STATION);
  }

  private String pinOf(SamplePerson person) {
    return new SamplePins(rehearsal.standIn()).of(person);
  }

  private PatientScreens screens(Visitor visitor) {
    return new PatientScreens(visitor, rehearsal.server(), STATION);
  }
}
