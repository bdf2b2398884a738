package jp.kyotaku.server.rehearsal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 稽古の審査支払機関 */
@ServerTest
class ReviewResultsButtonTest {

  @LocalServerPort int port;

  @Test
  void 審査結果を届けると件数を言い_もう一度押しても増えない() {
    var browser = new Browser(port);
    assertThat(browser.get("/").body()).contains("先月分までの審査結果を届ける");
    browser.follow(browser.post("/rehearsal/review-results"));
    var again = browser.follow(browser.post("/rehearsal/review-results"));
    assertThat(again.body()).containsPattern("<span>0</span>件の審査結果を届けました。");
  }
}
