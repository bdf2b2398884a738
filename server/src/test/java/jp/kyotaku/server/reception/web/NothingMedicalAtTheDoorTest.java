package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestCard;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 訪問先の端末には同意の受付だけがあり、薬・傷病・健診・手術の情報への口はない (T-048) */
@ServerTest
class NothingMedicalAtTheDoorTest {

  private static final Pattern WAY_ON =
      Pattern.compile("<(?:a|form|area|iframe)\\s[^>]*(?:href|action)=\"([^\"]*)\"");
  private static final Pattern OFFER =
      Pattern.compile(
          "<(a|button)[\\s>].*?</\\1>|<input[^>]*type=\"submit\"[^>]*>", Pattern.DOTALL);
  private static final Pattern MARKUP =
      Pattern.compile("<rp>.*?</rp>|<rt>.*?</rt>|</?ruby>", Pattern.DOTALL);
  private static final Pattern MEDICAL = Pattern.compile("薬|傷病|病名|健診|手術|診療情報|閲覧");
  private static final Pattern RECEPTION = Pattern.compile("name=\"reception\" value=\"([^\"]*)\"");
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");

  @LocalServerPort int port;
  @Autowired ReceptionAddresses addresses;

  @Test
  void T048_受付のどの画面にも薬や健診の情報への口がない() {
    var pages = firstVisit();
    assertThat(pages.stream().flatMap(page -> offers(page).stream()))
        .anyMatch(offer -> offer.contains("同意内容を登録する"));
    for (HttpResponse<String> page : pages) {
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(found(WAY_ON, page).stream().filter(way -> !way.startsWith("#")))
          .allMatch(way -> way.matches("/|/(r|reception)/.*"), page.uri().getPath());
      assertThat(offers(page)).noneMatch(offer -> MEDICAL.matcher(offer).find());
    }
  }

  private List<HttpResponse<String>> firstVisit() {
    var browser = new Browser(port);
    var address = "/r/" + addresses.of(SampleNation.HIDAMARI.code());
    var pages = new ArrayList<HttpResponse<String>>();
    pages.add(browser.get(address));
    pages.add(browser.get(address + "/guide"));
    pages.add(browser.get(address + "/registration"));
    pages.add(browser.follow(browser.post(address)));
    var reception = found(RECEPTION, pages.getLast()).getFirst();
    pages.add(browser.follow(browser.post("/reception/choices", everything(reception))));
    signs(browser, reception, pages.getLast());
    pages.add(browser.get("/reception/done"));
    return pages;
  }

  private void signs(Browser browser, String reception, HttpResponse<String> confirmation) {
    var shown = found(SHOWN, confirmation).getFirst();
    var toTheCard = browser.post("/reception/card", "reception", reception, "shown", shown);
    URI cardApp = browser.location(toTheCard).orElseThrow();
    assertThat(TestCard.of(SampleNation.HARU).sign(port, cardApp).body()).contains("REGISTERED");
  }

  private static String[] everything(String reception) {
    var fields = new ArrayList<>(List.of("reception", reception));
    for (ScreenItem item : ScreenItem.values()) {
      fields.addAll(List.of(item.field(), "grant"));
    }
    return fields.toArray(String[]::new);
  }

  private static List<String> offers(HttpResponse<String> page) {
    return OFFER
        .matcher(page.body())
        .results()
        .map(offer -> MARKUP.matcher(offer.group()).replaceAll(""))
        .toList();
  }

  private static List<String> found(Pattern pattern, HttpResponse<String> page) {
    return pattern.matcher(page.body()).results().map(found -> found.group(1)).toList();
  }
}
