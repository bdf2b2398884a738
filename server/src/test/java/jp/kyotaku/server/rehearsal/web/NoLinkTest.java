package jp.kyotaku.server.rehearsal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@ServerTest
@TestPropertySource(
    properties = {"kyotaku.clock=2024-07-11T10:00", "kyotaku.claims-computer-patience=300ms"})
class NoLinkTest {

  @LocalServerPort int port;

  @Test
  void 連携アプリが止まっていれば_待っているファイルと_することを示す() {
    var browser = new Browser(port);
    browser.get("/");
    var page =
        browser
            .follow(
                browser.post(
                    "/rehearsal/claims-computer", "station", SampleNation.HIDAMARI.code().value()))
            .body();
    assertThat(page)
        .contains("資格を受け取れませんでした", "もう一度取り寄せる")
        .containsPattern("結果ファイル OQSmuhvq01res_20240711\\d{4}\\.xml が届いていません。")
        .containsPattern(
            "要求ファイル stations/1360090011/req/OQSmuhvq01req_20240711\\d{4}\\.xml が、まだ取りに来られていません。");
  }
}
