package jp.kyotaku.launcher.journey;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** 画面. Everything is found by what a person reads. */
record Page(Browser browser, Document document) {

  /** Opens the first link with these words. */
  Page follow(String words) {
    var link =
        document.select("a[href]").stream()
            .filter(found -> says(found, words))
            .findFirst()
            .orElseThrow(() -> missing("リンク", words));
    return browser.open(URI.create(link.absUrl("href")));
  }

  /** The form to which the button with these words belongs. */
  Form formWith(String words) {
    var button =
        document.select("button").stream()
            .filter(found -> says(found, words))
            .findFirst()
            .orElseThrow(() -> missing("ボタン", words));
    var form =
        button.hasAttr("form")
            ? document.getElementById(button.attr("form"))
            : button.closest("form");
    if (form instanceof FormElement element) {
      return new Form(browser, element, button);
    }
    throw missing("フォーム", words);
  }

  Page press(String words) {
    return formWith(words).submit();
  }

  /** What stands beside these words in a list of terms, in the list's entry on this subject. */
  String factOf(String subject, String term) {
    return document.select("li").stream()
        .filter(part -> part.text().contains(subject))
        .flatMap(part -> part.select("dt").stream())
        .filter(name -> name.text().equals(term))
        .findFirst()
        .map(Element::nextElementSibling)
        .map(Element::text)
        .orElseThrow(() -> missing("項目", subject + " の " + term));
  }

  /** What stands beside the first term that has these words. */
  String fact(String words) {
    return document.select("dt").stream()
        .filter(name -> name.text().contains(words))
        .findFirst()
        .map(Element::nextElementSibling)
        .map(Element::text)
        .orElseThrow(() -> missing("項目", words));
  }

  /** The n-th cell of the row whose heading has these words. */
  String cell(String heading, int column) {
    return document.select("tr").stream()
        .filter(row -> row.select("th").text().contains(heading))
        .map(row -> row.select("td").get(column).text())
        .findFirst()
        .orElseThrow(() -> missing("行", heading));
  }

  void mustSay(String... words) {
    for (var part : words) {
      if (!document.text().contains(part)) {
        throw missing("文言", part);
      }
    }
  }

  String title() {
    return document.select("h1").text();
  }

  /** Where it was and what was written large; no personal data. */
  @Override
  public String toString() {
    return "画面「%s」（%s）".formatted(title(), document.location().replaceFirst("[?].*$", ""));
  }

  private StepFailed missing(String kind, String words) {
    return new StepFailed("%s に%s「%s」がありません。".formatted(this, kind, words));
  }

  private static boolean says(Element element, String words) {
    return element.text().replace(" ", "").contains(words.replace(" ", ""));
  }
}
