package jp.kyotaku.server.rehearsal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestSurroundings;
import jp.kyotaku.server.consent.RecordConsent;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.identity.Authorities;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A server of its own, where nobody has consented yet. */
@ServerTest
@TestPropertySource(properties = "kyotaku.clock=2024-07-09T10:00")
class ClaimsComputerPageTest {

  private static final SampleInstitution STATION = SampleNation.KOMOREBI;

  @LocalServerPort int port;
  @Autowired RecordConsent recordConsent;
  @Autowired People people;
  @Autowired Authorities authorities;
  @Autowired BusinessClock clock;
  @Autowired TransactionTemplate transaction;

  @Test
  void 四つのファイルで取り寄せ_だれもいなければ0人_同意した人は名前と資格が届く() throws Exception {
    var browser = new Browser(port);
    try (var _ = new TestLink(port, STATION.code())) {
      assertThat(ask(browser)).contains("資格が届きました", "<span>0</span>人", "同意した方はまだいません。");

      consent();
      var page = ask(browser);
      assertThat(page)
          .contains("<span>1</span>人", "見本　ハル", "ミホン ハル", "有効", "見本都後期高齢者医療広域連合")
          .containsPattern(inOrder("一括取得の要求を置いた", "受付番号が届いた", "結果の要求を置いた", "結果が届いた"))
          .containsPattern("受付番号</dt><dd><code>\\w+");
      assertThat(Files.readString(answerFile(page))).contains("見本　ハル");
    }
  }

  private String ask(Browser browser) {
    browser.get("/");
    return browser
        .follow(browser.post("/rehearsal/claims-computer", "station", STATION.code().value()))
        .body();
  }

  private void consent() {
    var haru = SampleNation.HARU;
    String issuer = authorities.issuerNames().iterator().next();
    long person = people.byCertificate(issuer, haru.card().serial()).orElseThrow();
    var settled = SettledConsent.of(ConsentChoices.all(), haru.birthDate(), clock.today(), true);
    transaction.executeWithoutResult(
        _ ->
            recordConsent.record(
                person,
                STATION.code(),
                CareCategory.HOME_VISIT_CARE,
                settled,
                UUID.randomUUID(),
                clock.instant()));
  }

  /** The page names the place as seen from the data folder. */
  private static Path answerFile(String page) {
    var place = Pattern.compile("id=\"answer-file\">([^<]+)<").matcher(page);
    assertThat(place.find()).isTrue();
    assertThat(place.group(1)).startsWith("stations/" + STATION.code() + "/res/OQSmuhvq02res_");
    return TestSurroundings.stations().resolve("..").resolve(place.group(1));
  }

  private static Pattern inOrder(String... texts) {
    return Pattern.compile(
        String.join(".*", List.of(texts).stream().map(Pattern::quote).toList()), Pattern.DOTALL);
  }
}
