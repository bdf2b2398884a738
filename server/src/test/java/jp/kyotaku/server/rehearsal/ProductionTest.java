package jp.kyotaku.server.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.TestDatabase;
import jp.kyotaku.server.institutions.Institutions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductionTest {

  private static final String PRODUCTION = "--kyotaku.mode=production";

  @Test
  void 本番は_見本のものが残っていれば_わけを一つずつ述べて起動しない(@TempDir Path folder) throws Exception {
    var server = new OwnServer(TestDatabase.freshUrl(), AuthorityFiles.ofTheRehearsal(folder));
    server.start().close();
    assertThatThrownBy(() -> server.start(PRODUCTION, "--server.address=0.0.0.0"))
        .isInstanceOf(NotForProduction.class)
        .message()
        .contains(ReasonToRefuse.SAMPLE_AUTHORITY.sentence())
        .contains(ReasonToRefuse.SAMPLE_PASSWORDS.sentence())
        .contains(ReasonToRefuse.REHEARSAL_CLOCK.sentence())
        .contains(ReasonToRefuse.PLAIN_HTTP.sentence());
  }

  @Test
  void 本番は_新しいデータベースでも_見本の認証局なら起動しない(@TempDir Path folder) throws Exception {
    var server = new OwnServer(TestDatabase.freshUrl(), AuthorityFiles.ofTheRehearsal(folder));
    assertThatThrownBy(() -> server.start(PRODUCTION))
        .isInstanceOf(NotForProduction.class)
        .message()
        .contains(ReasonToRefuse.SAMPLE_AUTHORITY.sentence())
        .doesNotContain(ReasonToRefuse.SAMPLE_PASSWORDS.sentence())
        .doesNotContain(ReasonToRefuse.REHEARSAL_CLOCK.sentence())
        .doesNotContain(ReasonToRefuse.PLAIN_HTTP.sentence());
  }

  @Test
  void 本番には_稽古の入口も見本の国もない(@TempDir Path folder) throws Exception {
    var server = new OwnServer(TestDatabase.freshUrl(), AuthorityFiles.withoutTheMark(folder));
    try (var production = server.start(PRODUCTION)) {
      int port =
          production.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      var browser = new Browser(port);
      assertThat(browser.get("/").statusCode()).isEqualTo(404);
      var signIn = browser.get("/terminal/sign-in");
      assertThat(signIn.body()).contains("ログイン").doesNotContain("見本", "稽古");
      assertThat(browser.post("/rehearsal/clock", "step", "NEXT_DAY").statusCode()).isEqualTo(404);
      assertThat(production.getBean(Institutions.class).all()).isEmpty();
    }
  }
}
