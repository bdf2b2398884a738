package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.inquiry.CardDataAnswer;
import jp.kyotaku.server.inquiry.ConfirmedEligibility;
import jp.kyotaku.server.inquiry.ConsentedEligibility;
import jp.kyotaku.server.inquiry.EndOfCareSign;
import jp.kyotaku.server.inquiry.Validity;
import jp.kyotaku.server.institutions.CharacterCode;

/**
 * 資格確認結果の見せ方 (T06)
 *
 * @param validity in words; the colour repeats it only
 * @param advice what it means and what to do
 * @param facts about the confirmation itself
 * @param back where it was asked from, and what that is called
 * @param print the address of the sheet
 */
record EligibilityView(
    Validity validity,
    List<String> advice,
    List<String> warnings,
    List<Item> facts,
    List<ItemGroup> groups,
    Item back,
    String print,
    Optional<WithdrawalHint> hint) {

  /** 取消しを促す */
  record WithdrawalHint(String sentence, String path) {}

  static EligibilityView of(ConsentedEligibility consented, CharacterCode characterCode) {
    var confirmed = consented.confirmed();
    var registration = consented.registration();
    var consent = ShownConsent.of(registration.consent());
    var facts = new ArrayList<>(facts(confirmed));
    facts.add(new Item("確かめた根拠", consented.ground().label()));
    facts.add(
        new Item(
            periodLabel(registration.category()), Japan.dateInWords(consented.windowEnd()) + "まで"));
    var groups = new ArrayList<>(EntitlementGroups.of(confirmed, consent));
    groups.add(new ItemGroup("同意の内容", ConsentItems.of(registration)));
    return new EligibilityView(
        confirmed.validity(),
        Advice.of(confirmed),
        Warnings.of(consented, consent, characterCode),
        facts,
        groups,
        new Item("一覧に戻る", ConsentedQuery.dayOf(registration)),
        "/terminal/consented/" + registration.id() + "/print",
        EndOfCareSign.of(confirmed)
            .map(sign -> new WithdrawalHint(sign.sentence(), WithdrawalPage.of(registration))));
  }

  static EligibilityView of(CardDataAnswer answer, CharacterCode characterCode) {
    var confirmed = answer.confirmed();
    var question = answer.question();
    var consent = ShownConsent.byCardData(question.limitConsented());
    var facts = new ArrayList<>(facts(confirmed));
    facts.add(new Item("確かめた根拠", question.ground().label()));
    var groups = new ArrayList<>(EntitlementGroups.of(confirmed, consent));
    groups.add(new ItemGroup("照会した内容", AskedItems.of(question)));
    return new EligibilityView(
        confirmed.validity(),
        Advice.of(confirmed),
        Warnings.of(confirmed, consent, characterCode),
        facts,
        groups,
        new Item("続けて別の人を確認する", "/terminal/card-data"),
        "/terminal/card-data/answers/" + question.id() + "/print",
        Optional.empty());
  }

  /** Only a home visit's consent is asked again month by month. */
  static String periodLabel(CareCategory category) {
    return switch (category) {
      case HOME_VISIT_CARE -> "再照会できる期間";
      case ONLINE_CARE, HOUSE_CALL, OUTPATIENT_ALTERNATIVE -> "同意を使える期間";
    };
  }

  static List<Item> facts(ConfirmedEligibility confirmed) {
    return List.of(
        new Item("資格確認日", Japan.dateInWords(confirmed.day())),
        new Item("確認した日時", InWords.moment(confirmed.at())));
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "EligibilityView[" + validity + "]";
  }
}
