package jp.kyotaku.launcher.endtoend;

import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.util.List;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 誤りの画面: each says what happened and leads on, at the door and at the terminal */
@BrowserTest
class ErrorPagesTest {

  private static final SampleInstitution STATION = SampleInstitutions.TAMPOPO;
  private static final String MENU = "資格確認端末のメニューに戻る";

  /** Nothing can be marked as read while it stands. */
  private static final String BREAK =
      """
      CREATE FUNCTION institutions.trouble() RETURNS trigger LANGUAGE plpgsql
        AS 'BEGIN RAISE EXCEPTION ''trouble''; END';
      CREATE TRIGGER trouble BEFORE INSERT ON institutions.notice_read
        FOR EACH ROW EXECUTE FUNCTION institutions.trouble();
      """;

  private static final String MEND =
      """
      DROP TRIGGER trouble ON institutions.notice_read;
      DROP FUNCTION institutions.trouble();
      """;

  private final Rehearsal rehearsal;
  private final Browser browser;

  ErrorPagesTest(Rehearsal rehearsal, Browser browser) {
    this.rehearsal = rehearsal;
    this.browser = browser;
  }

  @ParameterizedTest
  @EnumSource
  void 利用者の誤りの画面は_何も登録されていないと言い_次にすることを示す(Device device) {
    try (var visitor = Visitor.with(browser, device)) {
      opens(visitor, "nanimonai");
      visitor.sees("ページが見つかりません");
      sends(visitor, "/reception/choices", 1);
      visitor.sees("この操作は受け付けられませんでした");
      visitor.reads("何も登録されていません。", "二次元コードかURL");
      opens(visitor, "");
      sends(visitor, "/reception/choices", 100_000);
      visitor.sees("送られた内容が大きすぎます");
      opens(visitor, "r/%00");
      visitor.looksAround();
    }
  }

  @ParameterizedTest
  @EnumSource
  void 端末の誤りの画面からは_メニューに戻れる(Device device) throws SQLException {
    try (var visitor = Visitor.with(browser, device)) {
      new ClerkScreens(visitor, rehearsal.server(), STATION).signsInAs("一般利用者");
      opens(visitor, "terminal/re-inquiry/answers/nanika");
      visitor.sees("受け付けられない内容でした");
      visitor.follows(MENU);
      visitor.sees("メニュー");
      sends(visitor, "/terminal/re-inquiry", 100_000);
      visitor.sees("送られた内容が大きすぎます");
      visitor.reads(MENU);
      opens(visitor, "terminal");
      sends(visitor, "/terminal/re-inquiry", 1);
      visitor.sees("この操作は受け付けられませんでした");
      visitor.reads(MENU);
      breaksDown(visitor);
    }
  }

  private void breaksDown(Visitor visitor) throws SQLException {
    var database = Database.of(rehearsal);
    database.change(BREAK);
    try {
      opens(visitor, "terminal/notices/1");
      visitor.sees("処理を続けられませんでした");
      visitor.reads(ErrorCode.SYSTEM_FAULT.code(), "時刻", MENU);
    } finally {
      database.change(MEND);
    }
    opens(visitor, "terminal/notices/1");
    visitor.sees("訪問診療等機能を使い始めるには");
  }

  private void opens(Visitor visitor, String path) {
    visitor.open(rehearsal.server().resolve("/" + path));
  }

  /** A form without the token of its page, with so many letters in it. */
  private static void sends(Visitor visitor, String path, int letters) {
    visitor
        .page()
        .evaluate(
            """
            ([path, letters]) => {
              const form = document.createElement('form');
              form.method = 'post';
              form.action = path;
              const field = document.createElement('input');
              field.name = 'note';
              field.value = 'a'.repeat(letters);
              form.append(field);
              document.body.append(form);
              form.submit();
            }\
            """,
            List.of(path, letters));
  }
}
