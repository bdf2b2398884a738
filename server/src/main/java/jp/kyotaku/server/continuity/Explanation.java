package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.kyotaku.kernel.Japan;

/** 答えのわけを言葉で */
final class Explanation {

  private Explanation() {}

  static String of(Basis basis, Reach reach) {
    return switch (basis) {
      case WINDOW, EXTENSION -> possible(reach);
      case HOUSE_CALL_EXCEPTION -> "訪問診療等を続けている間なので、往診でも再照会できます。" + possible(reach);
    };
  }

  private static String possible(Reach reach) {
    var next = YearMonth.from(reach.until()).plusMonths(1);
    return "%sまで再照会できます。%sも続けるには、%sの審査結果が必要です。"
        .formatted(
            Japan.dateInWords(reach.until()),
            MonthsInWords.month(next),
            MonthsInWords.claims(reach.neededFor(next)));
  }

  static String of(Relationship.Lapsed lapsed) {
    var reach = lapsed.reach();
    return ended(reach.until())
        + reach.missing().map(Explanation::why).orElseGet(() -> nothing(reach))
        + (lapsed.forGood() ? "もう一度マイナンバーカードで確認すると、また再照会できるようになります。" : "その審査結果が届けば、また再照会できます。");
  }

  private static String ended(LocalDate until) {
    return "再照会できる期間は、" + Japan.dateInWords(until) + "で終わりました。";
  }

  private static String nothing(Reach reach) {
    return MonthsInWords.claim(reach.firstMonth()) + "からの請求が、まだ一つも届いていません。";
  }

  private static String why(MissingMonth missing) {
    return "診療等が毎月続いていることを確認できません。"
        + MonthsInWords.claim(missing.month())
        + switch (missing.standing()) {
          case MISSING -> "の請求が届いていません。";
          case LATE -> "は、請求は届きましたが、審査の結果がまだ出ていません。";
          case RETURNED -> "の請求が返戻になり、まだ請求し直されていません。";
          case CONFIRMED -> "は確認できています。";
        };
  }

  static String of(Relationship.Over over) {
    return Japan.dateInWords(over.on())
        + switch (over.cause()) {
          case WITHDRAWN_BY_PATIENT -> "に、ご本人が同意を取り消しました。";
          case WITHDRAWN_BY_INSTITUTION -> "に、この機関が同意を取り消しました。";
          case CARE_ENDED -> "に、継続的な訪問診療等の終了を登録しました。";
          case DIED -> "に、亡くなったことが登録されています。";
        }
        + "再照会はできません。";
  }
}
