package jp.kyotaku.launcher.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * 画面の前の人: a window with cookies of its own. Each page that is seen is checked for accessibility,
 * for its width, and for complaints of the browser.
 */
final class Visitor implements AutoCloseable {

  private static final String NOT_LOADED = "Failed to load resource";
  private static final Set<String> PARTS = Set.of("stylesheet", "script", "image", "font");

  private final Device device;
  private final BrowserContext context;
  private final Page page;
  private final boolean scripts;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Visitor(Browser browser, Device device, boolean scripts) {
    this.device = device;
    this.scripts = scripts;
    this.context = browser.newContext(device.options().setJavaScriptEnabled(scripts));
    this.page = newTab();
  }

  private Visitor(Visitor sibling) {
    this.device = sibling.device;
    this.scripts = sibling.scripts;
    this.context = sibling.context;
    this.page = newTab();
  }

  static Visitor with(Browser browser, Device device) {
    return new Visitor(browser, device, true);
  }

  static Visitor withoutScripts(Browser browser, Device device) {
    return new Visitor(browser, device, false);
  }

  /** Another tab of the same browser: the cookies are the same. */
  Visitor anotherTab() {
    return new Visitor(this);
  }

  /** For who wants to read what is said on the line. */
  Visitor withPlainAnswers() {
    context.setExtraHTTPHeaders(Map.of("Accept-Encoding", "identity"));
    return this;
  }

  Device device() {
    return device;
  }

  Page page() {
    return page;
  }

  void open(URI address) {
    page.navigate(address.toString());
  }

  /** Waits for the page with this heading. */
  void sees(String heading) {
    assertThat(page.locator("h1")).hasText(Words.exactly(heading));
    if (scripts) {
      examine();
    }
    assertThat(complaints).as("complaints of the browser").isEmpty();
  }

  /** Whatever page this is: one heading, and nothing that makes it hard to use. */
  void looksAround() {
    assertThat(page.locator("h1")).hasCount(1);
    examine();
    assertThat(complaints).as("complaints of the browser").isEmpty();
  }

  /** On a slow line the heading is there before the rest, and before what hides a part of it. */
  private void examine() {
    page.waitForLoadState(LoadState.LOAD);
    Accessibility.check(page, device);
  }

  /** A link may stand below a summary that is still closed. */
  void opensWhatHides(String link) {
    var hiding =
        page.locator("details")
            .filter(new Locator.FilterOptions().setHas(page.locator("a").filter(said(link))));
    if (hiding.count() > 0) {
      hiding.locator("summary").first().click();
    }
  }

  /** Waits until the page says all this; readings above characters are left out. */
  void reads(String... words) {
    for (var part : words) {
      assertThat(page.locator("body")).containsText(Words.anywhere(part));
    }
  }

  void follows(String words) {
    page.getByRole(AriaRole.LINK).filter(said(words)).first().click();
  }

  void presses(String words) {
    button(words).click();
  }

  Locator button(String words) {
    return page.getByRole(AriaRole.BUTTON).filter(said(words)).first();
  }

  /** What is written, without the readings. */
  Document words() {
    var document = Jsoup.parse(page.content());
    document.select("rt, rp").remove();
    return document;
  }

  /**
   * What stands beside the term with these words; beside the first that contains them otherwise.
   */
  String fact(String words) {
    var terms = words().select("dt");
    return terms.stream()
        .filter(term -> term.text().equals(words))
        .findFirst()
        .or(() -> terms.stream().filter(term -> term.text().contains(words)).findFirst())
        .map(term -> term.nextElementSibling())
        .map(found -> found.text())
        .orElseThrow(() -> new AssertionError("「" + words + "」がありません: " + page.title()));
  }

  @Override
  public void close() {
    context.close();
  }

  private static Locator.FilterOptions said(String words) {
    return new Locator.FilterOptions().setHasText(Words.anywhere(words));
  }

  private Page newTab() {
    var tab = context.newPage();
    tab.onConsoleMessage(
        message -> {
          // The browser notes each answer of 4xx and 5xx: such pages are looked at by the tests.
          if (message.type().equals("error") && !message.text().startsWith(NOT_LOADED)) {
            complaints.add(message.text());
          }
        });
    tab.onResponse(
        answer -> {
          if (answer.status() >= 400 && PARTS.contains(answer.request().resourceType())) {
            complaints.add(answer.status() + " " + answer.url());
          }
        });
    tab.onPageError(complaints::add);
    return tab;
  }
}
