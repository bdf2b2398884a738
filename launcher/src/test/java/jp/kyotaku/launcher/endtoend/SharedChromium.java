package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** 共有のブラウザー: Chromium of the machine; nothing is downloaded. */
final class SharedChromium implements ParameterResolver {

  private static final Namespace OURS = Namespace.create(SharedChromium.class);
  private static final double PATIENCE_MILLIS = 30_000;

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .computeIfAbsent(Browser.class, _ -> Running.start(), Running.class)
        .browser();
  }

  /** Closed by JUnit when the last test has ended. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
      var playwright =
          Playwright.create(
              new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new Running(playwright, playwright.chromium().launch(options()));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }

    private static LaunchOptions options() {
      return new LaunchOptions()
          .setExecutablePath(executable())
          .setArgs(
              List.of(
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                  "--no-first-run"));
    }

    private static Path executable() {
      var told = System.getProperty("kyotaku.chromium", System.getenv("KYOTAKU_CHROMIUM"));
      return Path.of(told == null ? "/usr/bin/chromium" : told);
    }
  }
}
