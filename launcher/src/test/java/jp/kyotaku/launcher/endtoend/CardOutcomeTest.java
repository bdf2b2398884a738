package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.ProcessName;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 登録に至らないカード: each ends on its page with what is wrong and what to do (W12) */
@BrowserTest
class CardOutcomeTest {

  private static final SampleInstitution STATION = SampleNation.KOMOREBI;

  private final Rehearsal rehearsal;
  private final Browser browser;

  CardOutcomeTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "見本　昭三, CARD_EXPIRED",
    "見本　良子, CARD_REVOKED",
  })
  void 断られたカードはわけと対処が両方の画面に出て同意は残らない(String name, ErrorCode code) throws Exception {
    var person = named(name);
    try (var phone = Visitor.with(browser, Device.PHONE)) {
      holdsTheCardOf(person, phone);
      phone.sees("登録できませんでした");
      phone.reads(code.sentence(), code.advice(), code.code());

      phone.follows("受付の画面に戻る");
      phone.sees("登録できませんでした");
      phone.reads(STATION.name(), code.sentence(), code.advice(), code.code(), "同意は登録されていません。");

      phone.follows("同意内容の確認に戻る");
      phone.sees(PatientScreens.CONFIRMATION);
    }
    assertThat(Database.of(rehearsal).registrations(person, STATION)).isZero();
  }

  @Test
  void 資格のない人は受付が終わりわけと問い合わせ先が両方の画面に出る() throws Exception {
    var person = named("見本　次郎");
    var code = ErrorCode.NO_ELIGIBILITY;
    try (var phone = Visitor.with(browser, Device.PHONE)) {
      holdsTheCardOf(person, phone);
      phone.sees("登録できませんでした");
      phone.reads(code.sentence(), code.advice(), code.code());

      phone.follows("受付の画面に戻る");
      phone.sees("受付を続けられません");
      phone.reads(code.sentence(), code.advice(), code.code(), "端末を職員にお返しください。");
    }
    assertThat(Database.of(rehearsal).registrations(person, STATION)).isZero();
  }

  @Test
  void ロックされたカードは受付を終え窓口を案内する() throws Exception {
    var code = ErrorCode.CARD_PIN_LOCKED;
    try (var phone = Visitor.with(browser, Device.PHONE)) {
      holdsTheCardOf(SampleNation.TOME, phone);
      phone.sees("カードがロックされました");
      phone.reads(code.sentence(), code.advice(), code.code());

      phone.follows("受付の画面に戻る");
      phone.sees("受付を続けられません");
      phone.reads(code.sentence(), code.advice(), code.code(), "端末を職員にお返しください。");
    }
    assertThat(Database.of(rehearsal).registrations(SampleNation.TOME, STATION)).isZero();
  }

  @Test
  void 代役でやめると確認の画面に戻りわけを示す() {
    try (var phone = Visitor.with(browser, Device.PHONE)) {
      screens(phone).comesToTheCard(Choices.allBut());
      phone.presses("やめる");
      phone.sees(PatientScreens.CONFIRMATION);
      phone.reads(ErrorCode.CARD_CANCELLED.sentence(), ErrorCode.CARD_CANCELLED.advice());
    }
  }

  @Test
  void サーバーにつながらないときは何も登録されず_つながれば続けられる() throws Exception {
    var person = SampleNation.KAZUO;
    long before = Database.of(rehearsal).registrations(person, STATION);
    try (var phone = Visitor.with(browser, Device.PHONE)) {
      screens(phone).comesToTheCard(Choices.allBut());
      screens(phone).takesOut(person);
      rehearsal.stop(ProcessName.SERVER);
      try {
        screens(phone).holds(person, pinOf(person));
        phone.sees("受付のサーバーにつながりません");
        phone.reads("まだ何も登録されていません。");
      } finally {
        rehearsal.restart(ProcessName.SERVER);
      }
      phone.follows("もう一度試す");
      phone.sees(PatientScreens.CARD);
      screens(phone).holds(person, pinOf(person));
      screens(phone).isDone();
    }
    assertThat(Database.of(rehearsal).registrations(person, STATION)).isEqualTo(before + 1);
  }

  private void holdsTheCardOf(SamplePerson person, Visitor phone) {
    var screens = screens(phone);
    screens.comesToTheCard(Choices.allBut());
    screens.holds(person, pinOf(person));
  }

  private String pinOf(SamplePerson person) {
    return new SamplePins(rehearsal.standIn()).of(person);
  }

  private PatientScreens screens(Visitor phone) {
    return new PatientScreens(phone, rehearsal.server(), STATION);
  }

  private static SamplePerson named(String name) {
    return SampleNation.people().stream()
        .filter(person -> person.name().written().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
