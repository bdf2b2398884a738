package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.cert.CRLReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kyotaku.card.authority.RevokedCertificate;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.samples.CardPeople;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestCard;
import jp.kyotaku.server.TestSurroundings;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 見本の国の全員が受付に来る: each ends as the case for which they were made says. */
@ServerTest
class EveryoneAtTheDoorTest {

  private static final Pattern MARKUP =
      Pattern.compile("<rp>.*?</rp>|<rt>.*?</rt>|<[^>]+>", Pattern.DOTALL);
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");

  /** By hand, from the people's stories; everybody else is registered. */
  private static final Map<String, ErrorCode> REFUSED =
      Map.of(
          SampleNation.SHOZO.linkageKey(), ErrorCode.CARD_EXPIRED,
          SampleNation.YOSHIKO.linkageKey(), ErrorCode.CARD_REVOKED,
          SampleNation.JIRO.linkageKey(), ErrorCode.NO_ELIGIBILITY,
          CardPeople.MAMORU.linkageKey(), ErrorCode.CARD_UNKNOWN_PERSON);

  /** Their cards come to no signature. */
  private static final Map<String, String> NOT_SIGNED =
      Map.of(
          SampleNation.TOME.linkageKey(), "LOCKED",
          CardPeople.MITSUKO.linkageKey(), "FACE_MODE");

  @LocalServerPort int port;
  @Autowired ReceptionAddresses addresses;
  @Autowired BusinessClock clock;
  private Browser browser;

  @BeforeEach
  void opensABrowser() {
    browser = new Browser(port);
  }

  static Stream<String> names() {
    return SampleNation.people().stream().map(person -> person.name().written());
  }

  @BeforeAll
  static void revoke() {
    TestSurroundings.cardApp()
        .revoke(
            SampleNation.people().stream()
                .flatMap(person -> person.cards().stream())
                .flatMap(
                    card ->
                        card.revokedOn().stream()
                            .map(
                                day ->
                                    new RevokedCertificate(
                                        card.serial(), day, CRLReason.SUPERSEDED)))
                .toList());
  }

  @AfterAll
  static void nobodyIsRevoked() {
    TestSurroundings.cardApp().revoke(List.of());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void 見本の人はそれぞれの終わりに着く(String name) {
    var person = named(name);
    var cardApp = comesToTheCard();

    var outcome = NOT_SIGNED.get(person.linkageKey());
    if (outcome == null) {
      TestCard.of(person).sign(port, cardApp);
    } else {
      TestCard.of(person).report(port, cardApp, outcome);
    }

    var page = words(browser.get("/reception/done"));
    assertThat(page).doesNotContain(person.name().written(), person.address());
    expected(person)
        .ifPresentOrElse(
            code -> assertThat(page).contains(code.sentence(), code.advice(), code.code()),
            () -> assertThat(page).contains("同意登録が完了しました").satisfies(_ -> age(person, page)));
  }

  @Test
  void R113_期限の近いカードでは更新のお知らせが出る() {
    TestCard.of(CardPeople.NOBORU).sign(port, comesToTheCard());
    assertThat(words(browser.get("/reception/done"))).contains("同意登録が完了しました", "有効期限が近づいています");
  }

  @Test
  void T054_更新された人の新しいカードは通り古いカードは失効で断られる() {
    TestCard.of(CardPeople.REIKO).sign(port, comesToTheCard());
    assertThat(words(browser.get("/reception/done"))).contains("同意登録が完了しました");

    var old = CardPeople.REIKO.cards().getFirst();
    TestCard.with(TestCard.certificate(old)).sign(port, comesToTheCard());
    assertThat(words(browser.get("/reception/done")))
        .contains("登録できませんでした", ErrorCode.CARD_REVOKED.sentence());
  }

  private void age(SamplePerson person, String page) {
    boolean young = clock.today().isBefore(person.birthDate().plusYears(40));
    if (young) {
      assertThat(page).contains("40歳未満の方は、「同意する」を選んでも登録されません。");
    } else {
      assertThat(page).doesNotContain("40歳未満の方は");
    }
  }

  private static Optional<ErrorCode> expected(SamplePerson person) {
    var key = person.linkageKey();
    if ("LOCKED".equals(NOT_SIGNED.get(key))) {
      return Optional.of(ErrorCode.CARD_PIN_LOCKED);
    }
    return NOT_SIGNED.containsKey(key)
        ? Optional.of(ErrorCode.CARD_FACE_MODE)
        : Optional.ofNullable(REFUSED.get(key));
  }

  private URI comesToTheCard() {
    var address = "/r/" + addresses.of(SampleNation.KOMOREBI.code());
    browser.get(address);
    browser.follow(browser.post(address));
    var fields = new ArrayList<String>();
    for (ScreenItem item : ScreenItem.values()) {
      fields.addAll(List.of(item.field(), "grant"));
    }
    browser.post("/reception/choices", fields.toArray(String[]::new));
    var found = SHOWN.matcher(browser.get("/reception/confirmation").body());
    assertThat(found.find()).isTrue();
    return browser.location(browser.post("/reception/card", "shown", found.group(1))).orElseThrow();
  }

  private static SamplePerson named(String name) {
    return SampleNation.people().stream()
        .filter(person -> person.name().written().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String words(HttpResponse<String> page) {
    return MARKUP.matcher(page.body()).replaceAll("").replace("&amp;", "&");
  }
}
