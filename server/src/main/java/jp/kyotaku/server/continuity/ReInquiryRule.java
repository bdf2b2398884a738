package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jp.kyotaku.kernel.CareCategory;

/** 再照会の決まり: the category, then the relationship. */
final class ReInquiryRule {

  private ReInquiryRule() {}

  /**
   * Asking is an act of today, by what is known today; the window must reach the visit as well,
   * where that lies ahead.
   *
   * @param day 資格確認日
   */
  static ReInquiryDecision decide(
      CareCategory category,
      RelationshipHistory history,
      LocalDate day,
      LocalDate today,
      RelationshipPolicies policies) {
    return switch (category) {
      case ONLINE_CARE, OUTPATIENT_ALTERNATIVE ->
          ReInquiryDecision.Refused.because(RefusalReason.CATEGORY_NOT_COVERED);
      case HOME_VISIT_CARE, HOUSE_CALL -> {
        var known = history.knownOn(today);
        var asked = day.isAfter(today) ? day : today;
        yield known.verifiedBy(day)
            ? decision(category, new RelationshipRule(known, policies).on(asked), asked)
            : ReInquiryDecision.Refused.because(RefusalReason.NO_PRIOR_VERIFICATION);
      }
    };
  }

  private static ReInquiryDecision decision(
      CareCategory category, Relationship relationship, LocalDate asked) {
    return switch (relationship) {
      case Relationship.Live(var reach) -> allowed(category, reach, asked);
      case Relationship.Lapsed lapsed -> lapsed(lapsed);
      case Relationship.Over over -> over(over);
      case Relationship.None _ ->
          ReInquiryDecision.Refused.because(RefusalReason.NO_PRIOR_VERIFICATION);
    };
  }

  private static ReInquiryDecision allowed(CareCategory category, Reach reach, LocalDate asked) {
    var ordinary = asked.isAfter(reach.firstEnd()) ? Basis.EXTENSION : Basis.WINDOW;
    var basis = category == CareCategory.HOUSE_CALL ? Basis.HOUSE_CALL_EXCEPTION : ordinary;
    return new ReInquiryDecision.Allowed(
        basis,
        reach.firstVisit(),
        reach.until(),
        reach.run(),
        reach.neededFor(YearMonth.from(reach.until()).plusMonths(1)),
        Explanation.of(basis, reach));
  }

  private static ReInquiryDecision lapsed(Relationship.Lapsed lapsed) {
    var missing = lapsed.reach().missing();
    return new ReInquiryDecision.Refused(
        missing.isPresent() ? RefusalReason.CONTINUITY_NOT_CONFIRMED : RefusalReason.WINDOW_ENDED,
        Optional.of(lapsed.reach().until()),
        missing,
        Optional.empty(),
        Explanation.of(lapsed));
  }

  private static ReInquiryDecision over(Relationship.Over over) {
    return new ReInquiryDecision.Refused(
        RefusalReason.CONSENT_REVOKED,
        Optional.of(over.on()),
        Optional.empty(),
        Optional.of(over.cause()),
        Explanation.of(over));
  }
}
