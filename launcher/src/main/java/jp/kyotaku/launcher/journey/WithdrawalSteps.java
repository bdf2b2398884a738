package jp.kyotaku.launcher.journey;

import java.net.URI;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;

/** 同意取消の段 (T21): the clerk finds the registration by the old numbers and withdraws it. */
record WithdrawalSteps(Browser browser, URI start) {

  private static final SamplePerson HARU = SampleNation.HARU;
  private static final String ROLE = "一般利用者";

  String withdraw() {
    var found =
        signIn()
            .follow("同意取消照会")
            .formWith("同意の登録を探す")
            .fill("保険者番号", HARU.coverage().insurer().value())
            .fill("番号", HARU.coverage().insuredId().number())
            .fill("生年月日", HARU.birthDate().toString())
            .submit();
    found.mustSay(HARU.name().written());
    var done = found.formWith("同意を取消す").choose("取り消す理由", "本人の希望").submit().press("同意を取消す");
    done.mustSay("同意を取り消しました", "控え");
    return done + " に控え";
  }

  private Page signIn() {
    var accounts = browser.open(start);
    return accounts
        .follow(SampleNation.HIDAMARI.name() + "の端末を開く")
        .formWith("ログインする")
        .fill("医療機関等コード", SampleNation.HIDAMARI.code().value())
        .fill("ユーザーID", accounts.cell(ROLE, 0))
        .fill("パスワード", accounts.cell(ROLE, 1))
        .submit();
  }
}
