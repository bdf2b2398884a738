package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleInsurers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 二回目からの訪問の画面 (T05, T06, T09, T14, T27), in the browser, with people of its own */
@BrowserTest
class NextVisitScreensTest {

  private static final SampleInstitution STATION = SampleInstitutions.HIDAMARI;
  private static final String LONG_NAME = "見本　寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末食う寝る処に住む処";
  private static final String ASK = "再照会する";

  private final Rehearsal rehearsal;
  private final Browser browser;
  private final Insurers insurers;

  NextVisitScreensTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
    this.insurers = new Insurers(rehearsal);
  }

  @ParameterizedTest
  @EnumSource
  void T_034_再照会すると_保険が変わった人の変わったところが分かり_番号を登録し直せる(Device device) throws Exception {
    var before = person(device, 1, LONG_NAME);
    insurers.adds(before, "2020-04-01");
    before.wasVisited(rehearsal, STATION, "2024-04-20");
    try (var visitor = clerk(device, STATION)) {
      visitor.follows("再照会（カードなしで確認）");
      visitor.sees("再照会");
      visitor.presses(ASK);
      visitor.reads("入力を確かめてください", "保険者番号：");
      visitor.sees("再照会");

      asks(visitor, before);
      visitor.sees("資格確認結果");
      visitor.reads(LONG_NAME, "再照会できる期間", "令和6年7月31日（2024年7月31日）まで", "この機関への前の答えはありません");
      registers(visitor, "初診-" + device);

      insurers.moves(
          before,
          before.at(SampleInsurers.OTHER_NHI, "78" + device.width(), "手本都手本市新町二丁目2番2号"),
          "2024-06-01");
      visitor.open(rehearsal.server().resolve("terminal/re-inquiry"));
      visitor.page().getByLabel("照会番号").fill("初診-" + device);
      visitor.presses(ASK);
      visitor.sees("資格確認結果");
      visitor.reads("照会に使った資格は、いまの資格ではありません。", "見本市　→　手本市");
      assertThat(visitor.fact("住所")).contains("→", "手本都手本市新町");
      assertThat(visitor.fact("資格取得日")).contains("令和2年4月1日", "→", "令和6年6月1日");
      seesTheHistory(visitor);
    }
  }

  @ParameterizedTest
  @EnumSource
  void 再照会できない人は_帯でも_断る画面でも_わけと次にすることが分かる(Device device) throws Exception {
    var quiet = person(device, 2, "見本　静");
    var gap = person(device, 3, "見本　間");
    var ends = person(device, 4, "見本　終");
    var stranger = person(device, 5, "見本　初");
    for (var person : new OwnPerson[] {quiet, gap, ends, stranger}) {
      insurers.adds(person, "2020-04-01");
    }
    quiet.wasVisited(rehearsal, STATION, "2023-11-10");
    gap.wasVisited(rehearsal, STATION, "2023-11-10");
    insurers.review(STATION, gap, "2023-11", "2023-12", "2024-02");
    ends.wasVisited(rehearsal, STATION, "2024-03-05");
    insurers.review(STATION, ends, "2024-03");
    try (var visitor = clerk(device, STATION)) {
      seesTheBars(visitor, ends);
      isRefused(visitor, quiet, ErrorCode.REINQUIRY_WINDOW_ENDED);
      isRefused(visitor, gap, ErrorCode.REINQUIRY_CONTINUITY_NOT_CONFIRMED);
      visitor.reads("令和6年（2024年）1月分の請求が届いていません。");
      isRefused(visitor, ends, ErrorCode.REINQUIRY_CONSENT_REVOKED);
      isRefused(visitor, stranger, ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION);
      asks(visitor, stranger, "ONLINE_CARE");
      refused(visitor, ErrorCode.REINQUIRY_CATEGORY_NOT_COVERED);
      visitor.open(rehearsal.server().resolve("terminal/history?ground=RE_INQUIRY&result=REFUSED"));
      visitor.sees("資格確認履歴照会");
      visitor.reads("再照会", "再照会できない");
    }
    try (var visitor = clerk(device, SampleInstitutions.SUMIRE)) {
      isRefused(visitor, stranger, ErrorCode.FUNCTION_OFF);
    }
  }

  private void seesTheBars(Visitor visitor, OwnPerson ends) {
    visitor.open(rehearsal.server().resolve("terminal/relationships?show=UNCONFIRMED"));
    visitor.sees("継続的な関係");
    visitor.reads("見本　静", "見本　間", "再照会できた最後の日");
    visitor.follows("続いている方");
    visitor.sees("継続的な関係");
    visitor.reads(ends.name(), "令和6年6月30日（2024年6月30日）", "審査済み");
    visitor.follows("いまの資格を確かめる（%s）".formatted(ends.name()));
    visitor.sees("資格確認結果");
    visitor.reads(ends.name(), "確かめた根拠");
    visitor.page().goBack();
    visitor.sees("継続的な関係");
    visitor.follows("訪問診療等の終了を登録する（%s）".formatted(ends.name()));
    visitor.sees("この方の訪問診療等を終了しますか");
    visitor.presses("終了を登録する");
    visitor.sees("この方の訪問診療等は終了しています");
  }

  private void seesTheHistory(Visitor visitor) {
    visitor.open(rehearsal.server().resolve("terminal/history"));
    visitor.sees("資格確認履歴照会");
    visitor.presses("履歴を見る");
    visitor.reads(LONG_NAME, "履歴をファイルに保存する（CSV）");
    visitor.page().getByText("人や経路、根拠、結果で絞る").click();
    visitor.page().locator("#number").fill("0");
    visitor.presses("履歴を見る");
    visitor.reads("保険者番号：入力がありません。");
    visitor.sees("資格確認履歴照会");
    visitor.page().locator("#insurer").fill(SampleInsurers.NHI.number().value());
    visitor.presses("履歴を見る");
    visitor.reads("この条件に当てはまる資格確認はありません。");
    visitor.sees("資格確認履歴照会");
  }

  /** In the result itself, where the number is wanted. */
  private static void registers(Visitor visitor, String number) {
    visitor.page().getByLabel("見本市の照会番号").fill(number);
    visitor.presses("照会番号を登録する");
    visitor.sees("照会番号登録");
    visitor.reads("照会番号を登録しました。");
  }

  private void isRefused(Visitor visitor, OwnPerson person, ErrorCode code) {
    asks(visitor, person);
    refused(visitor, code);
  }

  private static void refused(Visitor visitor, ErrorCode code) {
    visitor.sees("再照会できません");
    visitor.reads(code.code(), code.advice(), "ほかの確かめ方");
  }

  private void asks(Visitor visitor, OwnPerson person) {
    asks(visitor, person, "HOME_VISIT_CARE");
  }

  private void asks(Visitor visitor, OwnPerson person, String category) {
    visitor.open(rehearsal.server().resolve("terminal/re-inquiry"));
    var page = visitor.page();
    page.locator("label[for=category-%s]".formatted(category)).click();
    page.locator("#insurer").fill(person.insurer());
    page.locator("#symbol").fill("再");
    page.locator("#number").fill(person.number());
    page.locator("#birthDate").fill("昭和16年9月9日");
    visitor.presses(ASK);
  }

  private Visitor clerk(Device device, SampleInstitution station) {
    var visitor = Visitor.with(browser, device);
    new ClerkScreens(visitor, rehearsal.server(), station).signsInAs("一般利用者");
    return visitor;
  }

  private static OwnPerson person(Device device, int place, String name) {
    return new OwnPerson(
        "next-visit-%s-%d".formatted(device, place),
        SampleInsurers.NHI,
        "77%d%d".formatted(device.width(), place),
        name,
        "ﾐﾎﾝ ｻｲｼﾖｳｶｲ%d%d".formatted(device.width(), place),
        "見本都見本市本町1番");
  }
}
