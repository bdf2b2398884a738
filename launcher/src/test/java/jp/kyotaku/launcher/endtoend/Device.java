package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Locale;

/** 端末 */
enum Device {
  PHONE("スマートフォン", 360, 800),
  DESKTOP("パソコン", 1280, 900);

  private final String label;
  private final int width;
  private final int height;

  Device(String label, int width, int height) {
    this.label = label;
    this.width = width;
    this.height = height;
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, height)
        .setHasTouch(this == PHONE)
        .setIsMobile(this == PHONE)
        .setLocale("ja-JP")
        .setTimezoneId("Asia/Tokyo");
  }

  String label() {
    return label;
  }

  String inFileNames() {
    return name().toLowerCase(Locale.ROOT);
  }

  int width() {
    return width;
  }
}
