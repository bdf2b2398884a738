package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 請求ファイルの点検の画面: the file chosen in a browser, its findings seen at both widths, also without
 * scripts
 */
@BrowserTest
class ClaimCheckScreensTest {

  /** Sex and amount are wrong, records are missing. */
  private static final String CLAIM =
      """
      HM,1,13,6,0090011,見本訪問看護ステーションひだまり,202407,042-000-0011
      RE,1,6112,202406,見本　太郎,ミホンタロウ,3,19700405,,,,,,A0001,
      HO,01130012,11010203,123,1,5550,,,,,,
      JS,移動に一部介助が必要。とてもとても長い心身の状態の文がここに続いて、行がたいへん長くなることもある。,03,,,
      KA,20240602,1,510000110,,,03,01,01
      GO
      """;

  private final Rehearsal rehearsal;
  private final Browser browser;

  ClaimCheckScreensTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @ParameterizedTest
  @EnumSource
  void 選んだファイルの指摘が_行と項目のそばに見える(Device device) {
    try (var visitor = Visitor.with(browser, device)) {
      checks(visitor);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "PHONE")
  void スクリプトがなくても点検できる(Device device) {
    try (var visitor = Visitor.withoutScripts(browser, device)) {
      checks(visitor);
    }
  }

  private void checks(Visitor visitor) {
    new ClerkScreens(visitor, rehearsal.server(), SampleNation.KOMOREBI).signsInAs("一般利用者");
    visitor.open(rehearsal.server().resolve("claims/check"));
    visitor.sees("請求ファイルの点検");
    visitor
        .page()
        .locator("#file")
        .setInputFiles(new FilePayload("RECEIPTH.UKE", "application/octet-stream", content()));
    visitor.presses("点検する");
    visitor.reads("点検の結果：RECEIPTH.UKE", "直してから請求してください", "5行目", "KA 項番6 金額", "2行目", "男女区分");
    visitor.sees("請求ファイルの点検");
  }

  private static byte[] content() {
    return (CLAIM.replace("\n", "\r\n") + "\u001a").getBytes(Charset.forName("windows-31j"));
  }
}
