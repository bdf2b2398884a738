package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Files;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 連携アプリの様子: on its own page at the station, and at the terminal */
@BrowserTest
class LinkPagesTest {

  private static final SampleInstitution STATION = SampleInstitutions.HIDAMARI;
  private static final String AGAIN = "もう一度送る";

  private final Rehearsal rehearsal;
  private final Browser browser;
  private final StationFiles files;

  LinkPagesTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
    this.files = new StationFiles(rehearsal, STATION);
  }

  @ParameterizedTest
  @EnumSource
  void 別置きのファイルは連携アプリの画面で分かり_直せばボタンで送られる(Device device) throws Exception {
    var name = "OQSsiquc01req_patient%s.xml".formatted(device);
    setAside(name);
    try (var visitor = Visitor.with(browser, device)) {
      visitor.open(rehearsal.linkPage());
      visitor.sees("連携アプリの様子");
      visitor.reads(STATION.name(), ErrorCode.XML_UNREADABLE.sentence(), "サーバーとつながっています。");
      assertThat(visitor.words().text()).doesNotContain("patient");

      Files.write(files.aside().resolve(name), files.request("naoshita" + device));
      visitor.presses("すべて" + AGAIN);
      visitor.reads("もう一度送ります。");
      visitor.looksAround();
    }
    answerComes(name);
  }

  @ParameterizedTest
  @EnumSource
  void 端末でも同じ様子が分かり_頼めば連携アプリが送る(Device device) throws Exception {
    var name = "OQSsiquc01req_terminal%s.xml".formatted(device);
    setAside(name);
    try (var visitor = Visitor.with(browser, device)) {
      new ClerkScreens(visitor, rehearsal.server(), STATION).signsInAs("一般利用者");
      Until.met(
          "端末に届く",
          StationFiles.PATIENCE,
          () -> {
            visitor.open(rehearsal.server().resolve("/terminal/link"));
            return visitor.words().text().contains(ErrorCode.XML_UNREADABLE.sentence());
          });
      visitor.sees("連携アプリの状態");
      assertThat(visitor.words().text()).doesNotContain(name);

      Files.write(files.aside().resolve(name), files.request("tanmatsu" + device));
      visitor.presses(AGAIN);
      visitor.reads("もう一度送るように頼みました。");
      visitor.looksAround();
    }
    answerComes(name);
  }

  private void setAside(String name) throws Exception {
    Files.writeString(files.requests().resolve(name), "<XmlMsg><MessageHeader></XmlMsg>");
    Until.met("aside に移る", StationFiles.PATIENCE, () -> Files.exists(files.aside().resolve(name)));
  }

  private void answerComes(String request) throws Exception {
    var answer = files.answers().resolve(request.replace("req_", "res_"));
    Until.met("答えが届く", StationFiles.PATIENCE, () -> Files.exists(answer));
    assertThat(files.aside().resolve(request)).doesNotExist();
  }
}
