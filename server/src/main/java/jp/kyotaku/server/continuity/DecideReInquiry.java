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
    var today = clock.today();
    var decisions = new HashMap<Long, ReInquiryDecision>();
    if (!usesHomeVisits(institution)) {
      var off = ReInquiryDecision.Refused.because(RefusalReason.FUNCTION_OFF);
      personIds.forEach(person -> decisions.put(person, off));
      return decisions;
    }
    var known = histories.of(institution, personIds);
    for (Long person : personIds) {
      var history = known.getOrDefault(person, RelationshipHistory.NONE);
      decisions.put(person, ReInquiryRule.decide(category, history, day, today, policies));
    }
    return decisions;
  }

  /** Beside the coverages of a person, in their statement: the same as {@link #decide}. */
  public BesidePerson<ReInquiryDecision> beside(
      InstitutionCode institution, CareCategory category, LocalDate day) {
    var today = clock.today();
    boolean used = usesHomeVisits(institution);
    return histories
        .beside(institution)
        .map(
            history ->
                used
                    ? ReInquiryRule.decide(category, history, day, today, policies)
                    : ReInquiryDecision.Refused.because(RefusalReason.FUNCTION_OFF));
  }

  private boolean usesHomeVisits(InstitutionCode institution) {
    return institutions
        .remembered(institution)
        .map(it -> it.settings().homeVisitOn())
        .orElse(false);
  }
}
