package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.CardPeople;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 職員の端末を手にした人のすること: quick fingers, two tabs, the way back, a phone that gets lost */
@BrowserTest
class StaffDeviceInHandTest {

  private static final SampleInstitution STATION = SampleInstitutions.SHIRAYURI;

  private final Rehearsal rehearsal;
  private final Browser browser;

  StaffDeviceInHandTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "見本　ハル", "見本　トメ", "見本　光子",
  })
  void 見本の人は目視確認で電話の画面の終わりに着く(String name) throws Exception {
    var person = named(name);
    long before = registrationsOf(person);
    try (var phone = ready("訪問用1", true)) {
      staff(phone).comesToTheFace(person, Choices.allBut());
      assertThat(phone.words().text()).doesNotContain(person.name().written());
      staff(phone).states();
      phone.presses("一致");
      phone.sees(PatientScreens.COMPLETED);
      phone.reads(person.name().written());
    }
    assertThat(registrationsOf(person)).isEqualTo(before + 1);
  }

  @Test
  void スクリプトがなくても目視確認で登録できる() throws Exception {
    long before = registrationsOf(SampleNation.KENICHI);
    try (var phone = ready("訪問用2", false)) {
      staff(phone).comesToTheFace(SampleNation.KENICHI, Choices.allBut());
      phone.presses("一致");
      phone.reads(ErrorCode.SIGHT_NOT_STATED.sentence());
      staff(phone).states();
      phone.presses("一致");
      phone.sees(PatientScreens.COMPLETED);
    }
    assertThat(registrationsOf(SampleNation.KENICHI)).isEqualTo(before + 1);
  }

  @Test
  void 一致を二度続けて押しても登録は一つ_戻っても何も変わらない() throws Exception {
    long before = registrationsOf(SampleNation.SAKURA);
    try (var phone = ready("訪問用3", true)) {
      staff(phone).comesToTheFace(SampleNation.SAKURA, Choices.allBut());
      staff(phone).states();
      phone.button("一致").dblclick();
      phone.sees(PatientScreens.COMPLETED);
      phone.page().goBack();
      phone.page().waitForLoadState();
      assertThat(phone.words().text()).doesNotContain("一致することを確かめました。 確認する職員");
    }
    assertThat(registrationsOf(SampleNation.SAKURA)).isEqualTo(before + 1);
  }

  @Test
  void 二つの画面で別のカードを読んだら_あとのカードを見比べ直す() throws Exception {
    long before = registrationsOf(CardPeople.NOBORU) + registrationsOf(CardPeople.REIKO);
    try (var phone = ready("訪問用4", true)) {
      staff(phone).comesToTheFace(CardPeople.NOBORU, Choices.allBut());
      try (var other = phone.anotherTab()) {
        other.open(rehearsal.server().resolve("app/reception/confirmation"));
        other.sees(PatientScreens.CONFIRMATION);
        staff(other).takesOut(CardPeople.REIKO);
        staff(other).reads();

        staff(phone).states();
        phone.presses("一致");
        phone.reads(ErrorCode.SIGHT_READ_AGAIN.sentence());
        phone.sees(StaffScreens.SIGHT);
      }
    }
    assertThat(registrationsOf(CardPeople.NOBORU) + registrationsOf(CardPeople.REIKO))
        .isEqualTo(before);
  }

  @Test
  void 不一致を押すと受付は終わり_次の受付を始められる() throws Exception {
    long before = registrationsOf(SampleNation.KENICHI);
    try (var phone = ready("訪問用5", true)) {
      staff(phone).comesToTheFace(SampleNation.KENICHI, Choices.allBut());
      phone.presses("不一致");
      phone.sees("受付を続けられません");
      phone.reads(ErrorCode.SIGHT_NOT_MATCHED.sentence());
      phone.follows("受付の開始に戻る");
      phone.sees(StaffScreens.BEGIN);
    }
    assertThat(registrationsOf(SampleNation.KENICHI)).isEqualTo(before);
  }

  @Test
  void 受付の途中で端末をなくしたら_次の操作から何も開かない() throws Exception {
    long before = registrationsOf(SampleNation.HARU);
    try (var phone = ready("なくす端末", true);
        var desk = Visitor.with(browser, Device.DESKTOP)) {
      staff(phone).comesToTheFace(SampleNation.HARU, Choices.allBut());

      clerk(desk).signsInAs("管理者");
      desk.follows("端末台帳");
      desk.sees("端末台帳");
      desk.follows("なくす端末");
      desk.follows("使えないようにする");
      desk.presses("いますぐ使えないようにする");
      desk.reads("この端末を使えないようにしました。");

      staff(phone).states();
      phone.presses("一致");
      phone.sees(StaffScreens.SET_UP);
      phone.reads(ErrorCode.DEVICE_IS_CUT_OFF.sentence());
    }
    assertThat(registrationsOf(SampleNation.HARU)).isEqualTo(before);
  }

  @Test
  void 暗証番号でも同じ端末で登録でき_キーボードだけで目視確認まで進める() throws Exception {
    long before = registrationsOf(SampleNation.HARU);
    try (var phone = ready("訪問用6", true)) {
      staff(phone).begins("暗証番号");
      staff(phone).chooses(Choices.allBut());
      staff(phone).confirms();
      phone.presses("同意内容を登録する");
      var patient = new PatientScreens(phone, rehearsal.server(), STATION);
      patient.holds(SampleNation.HARU, new SamplePins(rehearsal.standIn()).of(SampleNation.HARU));
      phone.sees(PatientScreens.COMPLETED);
      phone.reads(SampleNation.HARU.name().written());

      phone.follows("次の受付へ");
      phone.sees(StaffScreens.BEGIN);
      staff(phone).comesToTheFace(SampleNation.HARU, Choices.allBut());
      byKeyboard(phone.page());
      phone.sees(PatientScreens.COMPLETED);
    }
    assertThat(registrationsOf(SampleNation.HARU)).isEqualTo(before + 2);
  }

  @ParameterizedTest
  @EnumSource
  void 管理者の画面は中身があっても誤りがあっても使いにくさがない(Device device) {
    try (var desk = Visitor.with(browser, device);
        var phone = ready("台帳の端末" + device.label(), true)) {
      phone.presses("ロックする");
      phone.sees("ログイン");
      phone.open(rehearsal.server().resolve("app"));
      phone.sees("ログイン");
      phone.page().getByLabel("ユーザーID").fill("ippan");
      phone.page().getByLabel("パスワード").fill("Chigau-2024");
      phone.presses("ログインする");
      phone.reads(ErrorCode.DEVICE_SIGN_IN_WRONG.sentence());
      phone.sees("ログイン");

      clerk(desk).signsInAs("管理者");
      desk.follows("アクティベーションコード管理");
      desk.sees(StaffScreens.CODES);
      desk.reads("台帳の端末" + device.label(), "使用済み");
      desk.presses("登録してコードを発行する");
      desk.reads("端末の種類：どれか一つを選んでください。");
      desk.sees(StaffScreens.CODES);
      staff(desk).issuesCode("コードだけの端末" + device.label());
      desk.follows("アクティベーションコード管理に戻る");
      desk.presses("取り消す");
      desk.reads("コードを取り消しました。");
      desk.follows("端末台帳");
      desk.sees("端末台帳");
      desk.reads("コード待ち", "使える", "次の期限：");
      desk.follows("台帳の端末" + device.label());
      desk.presses("チェックを記録する");
      desk.reads("チェックを記録しました。", "チェックリスト待ち");
      desk.looksAround();
    }
  }

  /** The tick, then the first of the two buttons. */
  private static void byKeyboard(Page page) {
    page.locator("#stated").focus();
    page.keyboard().press("Space");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
  }

  private Visitor ready(String device, boolean scripts) {
    String code;
    try (var desk = Visitor.with(browser, Device.DESKTOP)) {
      clerk(desk).signsInAs("管理者");
      code = staff(desk).issuesCode(device);
    }
    var phone =
        scripts
            ? Visitor.with(browser, Device.PHONE)
            : Visitor.withoutScripts(browser, Device.PHONE);
    staff(phone).setsUp(code);
    staff(phone).ticksEverything();
    staff(phone).isReady();
    return phone;
  }

  private StaffScreens staff(Visitor screen) {
    return new StaffScreens(screen, rehearsal.server(), STATION);
  }

  private ClerkScreens clerk(Visitor screen) {
    return new ClerkScreens(screen, rehearsal.server(), STATION);
  }

  private long registrationsOf(SamplePerson person) throws Exception {
    return Database.of(rehearsal).registrations(person, STATION);
  }

  private static SamplePerson named(String name) {
    return SampleNation.people().stream()
        .filter(person -> person.name().written().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
