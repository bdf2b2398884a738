package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** 使いやすさの検査: axe-core finds nothing, and nothing runs out of the screen's width. */
final class Accessibility {

  /** Pages that were found good; the same page is not examined twice. */
  private static final Set<String> GOOD = ConcurrentHashMap.newKeySet();

  private Accessibility() {}

  static void check(Page page, Device device) {
    var key = device + page.content().replaceAll("(value|action|href)=\"[^\"]*\"", "");
    if (GOOD.contains(key)) {
      return;
    }
    Pictures.take(page, device);
    var violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations.stream().map(Accessibility::inWords)).as(page.title()).isEmpty();
    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
        .as("width of " + page.title())
        .isLessThanOrEqualTo(device.width());
    GOOD.add(key);
  }

  private static String inWords(Rule rule) {
    return rule.getId()
        + " "
        + rule.getHelp()
        + rule.getNodes().stream()
            .map(node -> "\n  " + node.getHtml())
            .collect(Collectors.joining());
  }
}
