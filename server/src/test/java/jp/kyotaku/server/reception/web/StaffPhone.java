package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.TestCard;

/** 職員の端末の画面の進み: M04 to M08, as a phone without JavaScript goes through them. */
record StaffPhone(Browser browser, int port) {

  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");
  private static final Pattern READING = Pattern.compile("name=\"reading\" value=\"([^\"]*)\"");
  private static final Pattern RUBY = Pattern.compile("<rp>.*?</rp>|<rt>.*?</rt>|</?ruby>");

  /** M04 to M06 or M07: to the card app. */
  URI comesToTheCard(String way, String answer) {
    begins(way);
    chooses(answer);
    return goesToTheCard();
  }

  void begins(String way) {
    browser.get("/app");
    var begun = browser.post("/app", "way", way, "category", "HOME_VISIT_CARE");
    assertThat(place(begun)).isEqualTo("/app/reception/choices");
    browser.follow(begun);
  }

  HttpResponse<String> chooses(String answer) {
    var fields = new ArrayList<String>();
    for (ScreenItem item : ScreenItem.values()) {
      fields.addAll(List.of(item.field(), answer));
    }
    var chosen = browser.post("/app/reception/choices", fields.toArray(String[]::new));
    assertThat(place(chosen)).isEqualTo("/app/reception/confirmation");
    return browser.follow(chosen);
  }

  URI goesToTheCard() {
    var confirmation = browser.get("/app/reception/confirmation");
    var answer = browser.post("/app/reception/card", "shown", found(SHOWN, confirmation));
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser.location(answer).orElseThrow();
  }

  /** M07 with the card of this person. */
  HttpResponse<String> sees(TestCard card, String answer) {
    var cardApp = comesToTheCard("SIGHT", answer);
    assertThat(card.read(port, cardApp).body()).contains("NOTED");
    return browser.follow(browser.get("/app/reception/done"));
  }

  HttpResponse<String> says(HttpResponse<String> sight, String... fields) {
    var all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("reading", found(READING, sight)));
    return browser.post("/app/reception/sight", all.toArray(String[]::new));
  }

  HttpResponse<String> saysMatch(HttpResponse<String> sight) {
    return browser.follow(says(sight, "result", "match", "stated", "yes"));
  }

  String place(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser.location(answer).orElseThrow().getPath();
  }

  static String words(HttpResponse<String> page) {
    return RUBY.matcher(page.body()).replaceAll("").replaceAll("<[^>]*>", "");
  }

  static String found(Pattern pattern, HttpResponse<String> page) {
    var found = pattern.matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return found.group(1);
  }
}
