package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.TestCard;

/**
 * 利用者のすること: the first visit, and looking up or withdrawing what is registered
 *
 * @param address of the institution's reception
 */
record PatientSteps(int port, String address) {

  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");

  /** W01 to W09, with one answer to everything. */
  void register(SamplePerson person, String all) {
    var browser = new Browser(port);
    browser.get(address);
    browser.follow(browser.post(address));
    browser.follow(answerAll(browser, all));
    assertThat(TestCard.of(person).sign(port, toTheCard(browser)).body()).contains("REGISTERED");
  }

  /** W10 to its end: what is registered is refused as a whole. */
  void change(SamplePerson person, String category) {
    var browser = lookUp(person);
    browser.follow(browser.post("/reception/own/change", "category", category));
    browser.follow(refuseAll(browser));
    assertThat(TestCard.of(person).sign(port, toTheCard(browser)).body()).contains("REGISTERED");
  }

  /** W11 to its end. */
  void withdrawAll(SamplePerson person) {
    var browser = new Browser(port);
    comesBack(person, browser, begin(browser, "/withdrawal"));
    browser.follow(browser.post("/reception/own/withdraw"));
  }

  Browser lookUp(SamplePerson person) {
    var browser = new Browser(port);
    comesBack(person, browser, begin(browser, "/consents"));
    return browser;
  }

  /** The card is held, and this browser goes where the card app sends it. */
  HttpResponse<String> comesBack(SamplePerson person, Browser browser, URI cardApp) {
    var answer = TestCard.of(person).sign(port, cardApp);
    return browser.follow(browser.get(TestCard.wayBack(answer)));
  }

  URI begin(Browser browser, String what) {
    browser.get(address + what);
    return browser.location(browser.post(address + what)).orElseThrow();
  }

  static HttpResponse<String> refuseAll(Browser browser) {
    return answerAll(browser, "refuse");
  }

  static URI toTheCard(Browser browser) {
    var confirmation = browser.get("/reception/confirmation").body();
    var shown = SHOWN.matcher(confirmation);
    assertThat(shown.find()).as(confirmation).isTrue();
    return browser.location(browser.post("/reception/card", "shown", shown.group(1))).orElseThrow();
  }

  private static HttpResponse<String> answerAll(Browser browser, String all) {
    return browser.post(
        "/reception/choices",
        "surgery",
        all,
        "treatment-and-medication",
        all,
        "specific-checkup",
        all,
        "limit-amount",
        all,
        "specific-disease",
        all);
  }
}
