package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import jp.kyotaku.samples.SampleInstitution;

/** 環境設定を変える管理者 (T16): agrees to the terms, as only a person can */
final class SettingsOverHttp {

  private SettingsOverHttp() {}

  /**
   * @param item the form's field
   */
  static void switchOn(URI start, SampleInstitution station, String item) throws IOException {
    try (var window = new HttpWindow()) {
      TerminalSignIn.as("管理者", window, start, station);
      var page = window.open(start.resolve("/terminal/settings"));
      var form = page.expectFirst("#settings-form");
      var terms = form.expectFirst("#agreed").attr("value");
      form.attr("action", "/terminal/settings");
      window.send(page, "#settings-form", Map.of(item, "USE", "agreed", terms));
    }
  }
}
