package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/**
 * 案内の画像: taken on the round itself, so that they cannot go stale; only when asked for by
 * -Dkyotaku.write-docs=true.
 */
final class Screenshots {

  private static final Path FOLDER =
      Path.of(System.getProperty("kyotaku.root", "..")).resolve("docs").resolve("images");

  private Screenshots() {}

  /** What a person sees first, without scrolling. */
  static void take(Visitor visitor, String name) {
    take(visitor, name, "body");
  }

  /** What a person sees who has scrolled to here. */
  static void take(Visitor visitor, String name, String fromHere) {
    take(visitor, FOLDER.resolve(name + ".png"), fromHere);
  }

  static void take(Visitor visitor, Path file, String fromHere) {
    if (Boolean.getBoolean("kyotaku.write-docs")) {
      var page = visitor.page();
      page.mouse().move(0, 0);
      page.evaluate(
          "here => { document.activeElement.blur(); document.querySelector(here).scrollIntoView();"
              + " }",
          fromHere);
      page.screenshot(
          new ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    }
  }
}
