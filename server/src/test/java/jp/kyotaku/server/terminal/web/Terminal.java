package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.server.Browser;

/** 端末にログインした人 */
final class Terminal {

  private Terminal() {}

  static Browser signedIn(int port, SampleInstitution institution, String user) {
    return signedIn(port, institution.code(), user);
  }

  /** The password follows from the user's name, as in the sample nation. */
  static Browser signedIn(int port, InstitutionCode institution, String user) {
    var browser = new Browser(port);
    browser.get("/terminal/sign-in");
    String password = Character.toUpperCase(user.charAt(0)) + user.substring(1) + "-2024";
    var answer =
        browser.post(
            "/terminal/sign-in",
            "institution",
            institution.value(),
            "user",
            user,
            "password",
            password);
    assertThat(browser.location(answer).orElseThrow().getPath()).isEqualTo("/terminal");
    return browser;
  }

  /** What a form sends: the fields given replace the usual ones. */
  static String[] fields(Map<String, String> usual, String... changed) {
    var fields = new LinkedHashMap<>(usual);
    var names = Arrays.asList(changed);
    for (int i = 0; i < names.size(); i += 2) {
      fields.put(names.get(i), names.get(i + 1));
    }
    var pairs = new ArrayList<String>();
    fields.forEach(
        (name, value) -> {
          pairs.add(name);
          pairs.add(value);
        });
    return pairs.toArray(String[]::new);
  }
}
