package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.insured.BesidePerson;
import org.springframework.stereotype.Component;

/**
 * 再照会できるかを決める. It writes no event: who asks on its ground writes the decision into
 * the event of the inquiry.
 */
@Component
public class DecideReInquiry {

  private final RelationshipHistories histories;
  private final Institutions institutions;
  private final RelationshipPolicies policies;
  private final BusinessClock clock;

  DecideReInquiry(
      RelationshipHistories histories,
      Institutions institutions,
      ContinuitySettings settings,
      BusinessClock clock) {
    this.histories = histories;
    this.institutions = institutions;
    this.policies = settings.dated();
    this.clock = clock;
  }

  /**
   * For one person.
   *
   * @param day 資格確認日: today, an earlier day, or the day of a visit ahead
   */
  public ReInquiryDecision decide(
      long personId, InstitutionCode institution, CareCategory category, LocalDate day) {
    return decideAll(List.of(personId), institution, category, day)
        .getOrDefault(
            personId, ReInquiryDecision.Refused.because(RefusalReason.NO_PRIOR_VERIFICATION));
  }

  /** For many people at once, with as many statements as for one; all of them are answered. */
  public Map<Long, ReInquiryDecision> decideAll(
      Collection<Long> personIds,
      InstitutionCode institution,
      CareCategory category,
      LocalDate day) {
    var decisions = new HashMap<Long, ReInquiryDecision>();
    var known = histories.of(institution, personIds);
    for (Long person : personIds) {
      var history = known.getOrDefault(person, RelationshipHistory.NONE);
      decisions.put(person, decide(institution, category, history, day));
    }
    return decisions;
  }

  /** Beside the coverages of a person, in their statement: the same as {@link #decide}. */
  public BesidePerson<ReInquiryDecision> beside(
      InstitutionCode institution, CareCategory category, LocalDate day) {
    return histories
        .beside(institution)
        .map(history -> decide(institution, category, history, day));
  }

  private ReInquiryDecision decide(
      InstitutionCode institution,
      CareCategory category,
      RelationshipHistory history,
      LocalDate day) {
    return switch (category) {
      case HOME_VISIT_CARE, HOUSE_CALL ->
          usesHomeVisits(institution)
              ? ReInquiryRule.decide(category, history, day, clock.today(), policies)
              : ReInquiryDecision.Refused.because(RefusalReason.FUNCTION_OFF);
      case ONLINE_CARE, OUTPATIENT_ALTERNATIVE ->
          ReInquiryDecision.Refused.because(RefusalReason.CATEGORY_NOT_COVERED);
    };
  }

  private boolean usesHomeVisits(InstitutionCode institution) {
    return institutions
        .remembered(institution)
        .map(it -> it.settings().homeVisitOn())
        .orElse(false);
  }
}
