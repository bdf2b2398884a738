package jp.kyotaku.launcher.endtoend;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import jp.kyotaku.samples.SampleInstitution;

/** 資格確認端末へのログイン, with an account that the entrance shows */
final class TerminalSignIn {

  private TerminalSignIn() {}

  static void as(String role, HttpWindow window, URI start, SampleInstitution station)
      throws IOException {
    var account =
        window.open(start).select("tr").stream()
            .filter(row -> row.select("th[scope=row]").text().equals(role))
            .findFirst()
            .orElseThrow();
    window.send(
        window.open(start.resolve("/terminal/sign-in")),
        "form[action=/terminal/sign-in]",
        Map.of(
            "institution",
            station.code().value(),
            "user",
            account.child(1).text(),
            "password",
            account.child(2).text()));
  }
}
