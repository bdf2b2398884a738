package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsuredId;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.CardData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 記録を、登録されている資格と比べる: for the day of care, once the real data may have come. */
@Component
public class CompareFallback {

  private final FallbackStore store;
  private final FallbackComparisonStore comparisons;
  private final ConfirmEligibility confirmEligibility;
  private final TransactionEvents events;
  private final BusinessClock clock;

  CompareFallback(
      FallbackStore store,
      FallbackComparisonStore comparisons,
      ConfirmEligibility confirmEligibility,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.comparisons = comparisons;
    this.confirmEligibility = confirmEligibility;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks by what the person has said since.
   *
   * @param comparison given with the form, so that the same form sent twice asks once
   */
  @Transactional
  public void compare(
      Operator operator, UUID id, UUID comparison, InsurerNumber insurer, InsuredId insuredId) {
    var institution = new InstitutionCode(operator.institutionCode());
    store
        .find(institution, id)
        .filter(_ -> !comparisons.exists(comparison))
        .ifPresent(
            kept -> {
              var birthDate = kept.fallback().birthDate();
              var asked = new CardData(insurer, insuredId, birthDate);
              compare(operator, kept.fallback(), comparison, asked);
            });
  }

  private void compare(Operator operator, Fallback fallback, UUID comparison, CardData asked) {
    var asker = Asker.operator(operator);
    var day = fallback.careDay();
    var entitlement = confirmEligibility.byCardData(asker, asked, day, events);
    var confirmed = ConfirmedEligibility.of(entitlement, day, clock.instant());
    var kept =
        new FallbackComparisonStore.Kept(
            fallback.id(),
            asked,
            operator.userId(),
            confirmed.at(),
            confirmed.validity(),
            confirmed.reason(),
            confirmed.coverages().isEmpty() ? List.of() : entitlement.versionIds());
    comparisons.insert(comparison, kept);
    events.record(
        Event.of(EventKind.FALLBACK_COMPARED, clock.instant(), asker.institution())
            .with("day", day.toString())
            .with("validity", confirmed.validity().name())
            .naming("fallback", fallback.id().toString())
            .by(operator.userId()));
  }
}
