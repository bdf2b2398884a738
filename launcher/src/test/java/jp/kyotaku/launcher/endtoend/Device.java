package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Browser.NewContextOptions;

/** 端末 */
enum Device {
  PHONE(360, 800),
  DESKTOP(1280, 900);

  private final int width;
  private final int height;

  Device(int width, int height) {
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

  int width() {
    return width;
  }
}
