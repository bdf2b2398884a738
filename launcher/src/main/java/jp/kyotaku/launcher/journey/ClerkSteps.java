package jp.kyotaku.launcher.journey;

import java.net.URI;
import jp.kyotaku.samples.SampleNation;
import org.jspecify.annotations.Nullable;

/** 事務の段: sign-in, T22, T06 */
final class ClerkSteps {

  private static final String NAME = SampleNation.HARU.name().written();
  private static final String ROLE = "一般利用者";

  private final Browser browser;
  private final URI start;
  private @Nullable Page menu;
  private @Nullable Page list;

  ClerkSteps(Browser browser, URI start) {
    this.browser = browser;
    this.start = start;
  }

  void play(Journey journey) {
    journey.step("資格確認端末にログインする", this::signIn);
    journey.step("T22 同意した方の一覧を見る", this::seeList);
    journey.step("T06 資格の確認結果を見る", this::seeResult);
  }

  private String signIn() {
    var accounts = browser.open(start);
    menu =
        accounts
            .follow(SampleNation.HIDAMARI.name() + "の端末を開く")
            .formWith("ログインする")
            .fill("医療機関等コード", SampleNation.HIDAMARI.code().value())
            .fill("ユーザーID", accounts.cell(ROLE, 0))
            .fill("パスワード", accounts.cell(ROLE, 1))
            .submit();
    menu.mustSay("同意済資格情報取得");
    return ROLE + "の見本のアカウントで " + menu;
  }

  private String seeList() {
    list = done(menu).follow("同意済資格情報取得").press("一覧を見る");
    list.mustSay("同意した方", "1人", NAME);
    return list + " に同意した方が1人";
  }

  private String seeResult() {
    var result = done(list).follow("資格を確認する");
    result.mustSay("資格有効性：有効", SampleNation.HARU.coverage().insurer().value());
    return result + " に有効な資格と保険者番号";
  }

  private static Page done(@Nullable Page page) {
    if (page == null) {
      throw new StepFailed("前の段が済んでいません。");
    }
    return page;
  }
}
