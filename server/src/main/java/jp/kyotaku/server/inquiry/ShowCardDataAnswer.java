package jp.kyotaku.server.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 保険証・処方箋での照会の答えを見せる (T06): each look leaves its event. */
@Component
public class ShowCardDataAnswer {

  private final CardDataAnswerStore store;
  private final FindEntitlement findEntitlement;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ShowCardDataAnswer(
      CardDataAnswerStore store,
      FindEntitlement findEntitlement,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.findEntitlement = findEntitlement;
    this.events = events;
    this.clock = clock;
  }

  /** Empty when this institution has no such answer. */
  @Transactional
  public Optional<CardDataAnswer> of(Operator operator, UUID id) {
    var institution = new InstitutionCode(operator.institutionCode());
    return store.find(institution, id).map(kept -> shown(operator, institution, kept));
  }

  private CardDataAnswer shown(
      Operator operator, InstitutionCode institution, CardDataAnswerStore.Kept kept) {
    var coverages = coverages(kept);
    var event =
        Event.of(EventKind.ELIGIBILITY_SEEN, clock.instant(), institution)
            .with("day", kept.question().day().toString())
            .with("validity", kept.validity().name())
            .naming("answer", kept.question().id().toString())
            .by(operator.userId());
    events.record(
        coverages.isEmpty()
            ? event
            : event.about(coverages.getFirst().person().id(), kept.versionIds()));
    return new CardDataAnswer(
        kept.question(),
        new ConfirmedEligibility(
            kept.validity(), kept.reason(), coverages, kept.question().day(), kept.at()));
  }

  private List<Coverage> coverages(CardDataAnswerStore.Kept kept) {
    if (kept.versionIds().isEmpty()) {
      return List.of();
    }
    var versions = findEntitlement.versions(kept.versionIds(), kept.question().day());
    var coverages = new ArrayList<Coverage>();
    for (long id : kept.versionIds()) {
      Optional.ofNullable(versions.get(id)).ifPresent(coverages::add);
    }
    return coverages;
  }
}
