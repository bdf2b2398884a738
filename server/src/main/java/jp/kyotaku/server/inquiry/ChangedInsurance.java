package jp.kyotaku.server.inquiry;

import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;

/** 資格情報変更確認フラグ (code 032, T-034): whether the asked insurance is no longer the one of now. */
final class ChangedInsurance {

  private ChangedInsurance() {}

  static boolean since(ReInquiryQuestion question, Entitlement entitlement) {
    var now = entitlement.coverages();
    return switch (question) {
      case ReInquiryQuestion.ByCardData(var asked) ->
          now.stream().noneMatch(coverage -> same(asked, coverage));
      case ReInquiryQuestion.ByReferenceNumber(var number) ->
          now.stream()
              .flatMap(coverage -> coverage.referenceNumber().stream())
              .noneMatch(number::equals);
      case ReInquiryQuestion.ByPerson _ -> false;
    };
  }

  private static boolean same(CardData asked, Coverage coverage) {
    var numbers = coverage.insuredId();
    return coverage.insurer().equals(asked.insurer())
        && numbers.number().equals(asked.insuredId().number())
        && fits(asked.insuredId().symbol(), numbers.symbol())
        && (numbers.branch().isEmpty() || fits(asked.insuredId().branch(), numbers.branch()));
  }

  /** What was not asked for is not compared. */
  private static boolean fits(String asked, String known) {
    return asked.isEmpty() || asked.equals(known);
  }
}
