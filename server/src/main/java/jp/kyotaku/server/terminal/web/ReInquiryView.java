package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.identity.RenewalNotice;
import jp.kyotaku.server.inquiry.ConfirmedEligibility;
import jp.kyotaku.server.inquiry.EligibilityChange;
import jp.kyotaku.server.inquiry.EndOfCareSign;
import jp.kyotaku.server.inquiry.LegalGround;
import jp.kyotaku.server.inquiry.ReInquiryQuestion;
import jp.kyotaku.server.inquiry.ReInquiryRequest;
import jp.kyotaku.server.inquiry.ReInquiryShown;
import jp.kyotaku.server.institutions.CharacterCode;

/** 再照会の結果の見せ方 (T06): what changed since the last answer stands first. */
final class ReInquiryView {

  private static final Item AGAIN = new Item("続けて別の人を再照会する", "/terminal/re-inquiry");

  private static final String CHANGED =
      "照会に使った資格は、いまの資格ではありません。いまの資格を答えています。レセプトコンピュータの情報を直し、照会番号を登録しているときは登録し直してください。";

  private ReInquiryView() {}

  static EligibilityView of(
      ReInquiryRequest request, ReInquiryShown.Answered answered, CharacterCode code) {
    var confirmed = answered.confirmed();
    var consent =
        answered
            .registration()
            .map(registration -> ShownConsent.of(registration.consent()))
            .orElse(new ShownConsent(false, false));
    return new EligibilityView(
        confirmed.validity(),
        Advice.of(confirmed),
        warnings(answered, consent, code),
        facts(request, answered),
        groups(request, answered, consent),
        AGAIN,
        print(request),
        answered.registration().flatMap(registration -> hint(confirmed, registration)));
  }

  /** Nobody, or several people: nothing is shown but what was asked. */
  static EligibilityView notFound(
      ReInquiryRequest request, ConfirmedEligibility confirmed, CharacterCode code) {
    var nothing = new ShownConsent(false, false);
    var facts = new ArrayList<>(EligibilityView.facts(confirmed));
    facts.add(new Item("診療区分", request.category().label()));
    return new EligibilityView(
        confirmed.validity(),
        Advice.of(confirmed),
        Warnings.of(confirmed, nothing, code),
        facts,
        List.of(new ItemGroup("照会した内容", asked(request))),
        AGAIN,
        print(request),
        Optional.empty());
  }

  private static Optional<EligibilityView.WithdrawalHint> hint(
      ConfirmedEligibility confirmed, ConsentRegistration registration) {
    return EndOfCareSign.of(confirmed)
        .map(
            sign ->
                new EligibilityView.WithdrawalHint(
                    sign.sentence(), WithdrawalPage.of(registration)));
  }

  private static List<String> warnings(
      ReInquiryShown.Answered answered, ShownConsent consent, CharacterCode code) {
    var warnings = new ArrayList<String>();
    if (answered.changed()) {
      warnings.add(CHANGED);
    }
    answered.renewal().map(RenewalNotice::inWords).ifPresent(warnings::add);
    warnings.addAll(Warnings.of(answered.confirmed(), consent, code));
    return warnings;
  }

  private static List<Item> facts(ReInquiryRequest request, ReInquiryShown.Answered answered) {
    var facts = new ArrayList<>(EligibilityView.facts(answered.confirmed()));
    facts.add(new Item("診療区分", request.category().label()));
    facts.add(new Item("確かめた根拠", answered.ground().label()));
    facts.add(new Item(periodLabel(answered.ground()), until(answered)));
    facts.add(new Item("説明", answered.inWords()));
    return facts;
  }

  private static String periodLabel(LegalGround ground) {
    return ground == LegalGround.RE_INQUIRY ? "再照会できる期間" : "同意を使える期間";
  }

  private static String until(ReInquiryShown.Answered answered) {
    return Japan.dateInWords(answered.until()) + "まで";
  }

  private static List<ItemGroup> groups(
      ReInquiryRequest request, ReInquiryShown.Answered answered, ShownConsent consent) {
    var groups = new ArrayList<ItemGroup>();
    groups.add(changes(answered));
    groups.addAll(EntitlementGroups.of(answered.confirmed(), consent));
    answered.registration().map(ReInquiryView::consents).ifPresent(groups::add);
    groups.add(new ItemGroup("照会した内容", asked(request)));
    return groups;
  }

  private static ItemGroup consents(ConsentRegistration registration) {
    return new ItemGroup("同意の内容", ConsentItems.of(registration));
  }

  private static ItemGroup changes(ReInquiryShown.Answered answered) {
    if (answered.lastDay().isEmpty()) {
      return new ItemGroup("前回から変わったところ", List.of(new Item("前回", "この機関への前の答えはありません")));
    }
    var title = "前回（" + InWords.date(answered.lastDay().get()) + "の資格）から変わったところ";
    return new ItemGroup(
        title,
        answered.changes().isEmpty()
            ? List.of(new Item("変わったところ", "ありません"))
            : answered.changes().stream().map(ReInquiryView::change).toList());
  }

  private static Item change(EligibilityChange change) {
    return new Item(change.item(), change.before() + "　→　" + change.after());
  }

  static List<Item> asked(ReInquiryRequest request) {
    return switch (request.question()) {
      case ReInquiryQuestion.ByReferenceNumber(var number) -> List.of(new Item("照会番号", number));
      case ReInquiryQuestion.ByCardData(var asked) ->
          List.of(
              new Item("保険者番号", asked.insurer().value()),
              Item.orNone("記号", asked.insuredId().symbol()),
              new Item("番号", asked.insuredId().number()),
              Item.orNone("枝番", asked.insuredId().branch()),
              new Item("生年月日", InWords.date(asked.birthDate())));
      case ReInquiryQuestion.ByPerson _ -> List.of();
    };
  }

  private static String print(ReInquiryRequest request) {
    return "/terminal/re-inquiry/answers/" + request.id() + "/print";
  }
}
