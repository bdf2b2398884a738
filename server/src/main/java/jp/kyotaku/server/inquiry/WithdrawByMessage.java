package jp.kyotaku.server.inquiry;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentHistory;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.WithdrawConsent;
import jp.kyotaku.server.consent.Withdrawal;
import jp.kyotaku.server.consent.WithdrawalReason;
import jp.kyotaku.server.continuity.NoteTransition;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.FindEntitlement;
import jp.kyotaku.server.insured.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * レセプトコンピュータから同意を取り消す (sihvd, R-191): of home visits, and of house calls, which use the same
 * function.
 */
@Component
class WithdrawByMessage {

  /** 結果: whether there is such a person at all is not told. */
  enum Outcome {
    WITHDRAWN,
    ALREADY,
    NOTHING
  }

  private static final Set<CareCategory> AT_HOME =
      EnumSet.of(CareCategory.HOME_VISIT_CARE, CareCategory.HOUSE_CALL);

  private final FindEntitlement findEntitlement;
  private final WithdrawConsent withdrawConsent;
  private final NoteTransition noteTransition;
  private final ConsentHistory history;
  private final TransactionEvents events;
  private final BusinessClock clock;

  WithdrawByMessage(
      FindEntitlement findEntitlement,
      WithdrawConsent withdrawConsent,
      NoteTransition noteTransition,
      ConsentHistory history,
      TransactionEvents events,
      BusinessClock clock) {
    this.findEntitlement = findEntitlement;
    this.withdrawConsent = withdrawConsent;
    this.noteTransition = noteTransition;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Outcome withdraw(Asker asker, CardData cardData) {
    return findEntitlement
        .byCardData(cardData, clock.today(), asker.institution())
        .person()
        .map(person -> withdraw(asker, person))
        .orElseGet(() -> nobody(asker));
  }

  private Outcome withdraw(Asker asker, Person person) {
    if (!withdrawn(asker, person).isEmpty()) {
      return Outcome.WITHDRAWN;
    }
    var outcome = wasRegistered(person, asker.institution()) ? Outcome.ALREADY : Outcome.NOTHING;
    events.record(withoutEffect(asker, outcome).about(person.id(), List.of()));
    return outcome;
  }

  private List<ConsentRegistration> withdrawn(Asker asker, Person person) {
    var institution = asker.institution();
    var withdrawal =
        Withdrawal.byInstitution(UUID.randomUUID(), clock.instant(), WithdrawalReason.CARE_ENDED);
    return noteTransition.around(
        institution,
        person.id(),
        () -> withdrawConsent.of(AT_HOME, person.id(), institution, withdrawal, asker.operator()));
  }

  private Outcome nobody(Asker asker) {
    events.record(withoutEffect(asker, Outcome.NOTHING));
    return Outcome.NOTHING;
  }

  /** Numbers are tried here as well: that leaves its trace like every question. */
  private Event withoutEffect(Asker asker, Outcome outcome) {
    return Event.of(EventKind.WITHDRAWAL_WITHOUT_EFFECT, clock.instant(), asker.institution())
        .with("outcome", outcome.name())
        .with("way", asker.way().name())
        .by(asker.operator());
  }

  private boolean wasRegistered(Person person, InstitutionCode institution) {
    return history.of(person.id(), institution).stream()
        .anyMatch(registration -> AT_HOME.contains(registration.category()));
  }
}
