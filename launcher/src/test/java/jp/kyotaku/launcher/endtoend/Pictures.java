package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 画面の絵: of every page that a test examines, whole, for people who look through them; into the
 * folder that the environment's KYOTAKU_PICTURES names, otherwise none.
 */
final class Pictures {

  private static final Optional<Path> FOLDER =
      Optional.ofNullable(System.getenv("KYOTAKU_PICTURES")).map(Path::of);
  private static final AtomicInteger TAKEN = new AtomicInteger();

  private Pictures() {}

  static void take(Page page, Device device) {
    FOLDER.ifPresent(
        folder ->
            page.screenshot(
                new ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(folder.resolve(name(page.title(), device)))));
  }

  private static String name(String title, Device device) {
    return String.format(
        Locale.ROOT,
        "%04d-%s-%s.png",
        TAKEN.incrementAndGet(),
        device.inFileNames(),
        title.replaceAll("[^\\p{L}\\p{N}]+", "_"));
  }
}
