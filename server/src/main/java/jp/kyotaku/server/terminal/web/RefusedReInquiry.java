package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.continuity.RefusalReason;
import jp.kyotaku.server.inquiry.ReInquiryShown;

/**
 * 断られた再照会の見せ方
 *
 * @param sentence why, with its dates
 * @param next what the clerk does now
 */
record RefusedReInquiry(
    String code, String sentence, String next, List<Item> facts, List<Item> steps) {

  static RefusedReInquiry of(ReInquiryShown shown, ReInquiryShown.Refused refused) {
    var request = shown.request();
    var facts = new ArrayList<Item>();
    facts.add(new Item("診療区分", request.category().label()));
    facts.add(new Item("資格確認日", Japan.dateInWords(request.day())));
    facts.add(new Item("照会した日時", InWords.moment(shown.at())));
    facts.addAll(ReInquiryView.asked(request));
    var code = refused.reason().code();
    return new RefusedReInquiry(
        code.code(), refused.inWords(), code.advice(), facts, steps(refused.reason()));
  }

  /** Where the next step begins on this terminal. */
  private static List<Item> steps(RefusalReason reason) {
    return switch (reason) {
      case NO_PRIOR_VERIFICATION,
          WINDOW_ENDED,
          CONTINUITY_NOT_CONFIRMED,
          CATEGORY_NOT_COVERED,
          CONSENT_REVOKED ->
          List.of(
              new Item("保険証/処方箋で確認", "/terminal/card-data"),
              new Item("カードが使えないときの確認", "/terminal/fallback"));
      case FUNCTION_OFF -> List.of(new Item("保険証/処方箋で確認", "/terminal/card-data"));
    };
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "RefusedReInquiry[" + code + "]";
  }
}
