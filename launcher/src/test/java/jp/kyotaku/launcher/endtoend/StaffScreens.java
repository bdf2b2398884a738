package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Locator;
import java.net.URI;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SamplePerson;

/** 職員の端末の画面の進み: T20 for its code, then M01 to M08 */
record StaffScreens(Visitor visitor, URI start, SampleInstitution station) {

  static final String CODES = "アクティベーションコード管理";
  static final String SET_UP = "端末の初期設定";
  static final String CHECKLIST = "端末のチェックリスト";
  static final String BEGIN = "受付の開始";
  static final String READ = "カードを読み取ります";
  static final String SIGHT = "目視確認";

  /** T20, as the administrator; the code as it is read from the screen. */
  String issuesCode(String device) {
    visitor.open(start.resolve("terminal/activation-codes"));
    visitor.sees(CODES);
    visitor.page().getByLabel("端末の名前").fill(device);
    visitor.page().locator("label[for=kind-PHONE]").click();
    visitor.page().locator("label[for=owner-FACILITY]").click();
    visitor.page().getByLabel("OSと版").fill("Android 14");
    visitor.page().getByLabel("使う人").fill("見本　いずみ");
    visitor.presses("登録してコードを発行する");
    visitor.sees("コードを発行しました");
    return visitor.page().locator(".activation-code").textContent();
  }

  /** M01 */
  void setsUp(String code) {
    visitor.open(start.resolve("app"));
    visitor.sees(SET_UP);
    fillsIn(code);
    visitor.presses("この端末を登録する");
  }

  void fillsIn(String code) {
    visitor.page().getByLabel("医療機関等コード").fill(station.code().value());
    visitor.page().getByLabel("ユーザーID").fill("ippan");
    visitor.page().getByLabel("パスワード").fill("Ippan-2024");
    visitor.page().getByLabel("アクティベーションコード").fill(code);
  }

  /** M02 */
  void ticksEverything() {
    visitor.sees(CHECKLIST);
    for (var label : visitor.page().locator(".tick label").all()) {
      label.click();
    }
  }

  void isReady() {
    visitor.presses("チェックを記録する");
    visitor.sees(BEGIN);
  }

  /** M04, M05 */
  void begins(String way) {
    visitor.presses(way + "で始める");
    visitor.sees(PatientScreens.CHOICES);
  }

  void chooses(Choices choices) {
    new PatientScreens(visitor, start, station).chooses(choices);
  }

  void confirms() {
    visitor.presses("同意内容を確認する");
    visitor.sees(PatientScreens.CONFIRMATION);
  }

  /** To the stand-in, with this person's card; nothing is read yet. */
  void takesOut(SamplePerson person) {
    visitor.presses("同意内容を登録する");
    visitor.sees(PatientScreens.CARD);
    new PatientScreens(visitor, start, station).card(person).click();
    visitor.sees(READ);
  }

  /** M07, with the drawn face. */
  void reads() {
    visitor.presses("カードを読み取る");
    visitor.sees(SIGHT);
    face().waitFor();
  }

  Locator face() {
    return visitor.page().locator("img.face");
  }

  void states() {
    visitor.page().locator("label[for=stated]").click();
  }

  /** From M04 to M07. */
  void comesToTheFace(SamplePerson person, Choices choices) {
    begins("目視確認");
    chooses(choices);
    confirms();
    takesOut(person);
    reads();
  }
}
