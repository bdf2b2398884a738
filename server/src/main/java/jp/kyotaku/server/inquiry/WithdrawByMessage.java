package jp.kyotaku.server.inquiry;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.consent.ConsentHistory;
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
  private final BusinessClock clock;

  WithdrawByMessage(
      FindEntitlement findEntitlement,
      WithdrawConsent withdrawConsent,
      NoteTransition noteTransition,
      ConsentHistory history,
      BusinessClock clock) {
    this.findEntitlement = findEntitlement;
    this.withdrawConsent = withdrawConsent;
    this.noteTransition = noteTransition;
    this.history = history;
    this.clock = clock;
  }

  @Transactional
  public Outcome withdraw(Asker asker, CardData cardData) {
    return findEntitlement
        .byCardData(cardData, clock.today(), asker.institution())
        .person()
        .map(person -> withdraw(asker, person))
        .orElse(Outcome.NOTHING);
  }

  private Outcome withdraw(Asker asker, Person person) {
    var withdrawal =
        Withdrawal.byInstitution(UUID.randomUUID(), clock.instant(), WithdrawalReason.CARE_ENDED);
    var withdrawn =
        noteTransition.around(
            asker.institution(),
            person.id(),
            () ->
                withdrawConsent.of(
                    AT_HOME, person.id(), asker.institution(), withdrawal, asker.operator()));
    if (!withdrawn.isEmpty()) {
      return Outcome.WITHDRAWN;
    }
    return wasRegistered(person, asker.institution()) ? Outcome.ALREADY : Outcome.NOTHING;
  }

  private boolean wasRegistered(Person person, InstitutionCode institution) {
    return history.of(person.id(), institution).stream()
        .anyMatch(registration -> AT_HOME.contains(registration.category()));
  }
}
