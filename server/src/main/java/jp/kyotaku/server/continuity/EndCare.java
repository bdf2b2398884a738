package jp.kyotaku.server.continuity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.WithdrawConsent;
import jp.kyotaku.server.consent.Withdrawal;
import jp.kyotaku.server.consent.WithdrawalReason;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 継続的な訪問診療等を終える: re-inquiry ends at once, and the consent to home visits with it. */
@Component
public class EndCare {

  /** 終えた結果 */
  public enum Outcome {
    ENDED,
    /** It was over already: nothing is done twice. */
    OVER_ALREADY,
    /** This institution has no relationship with the person. */
    UNKNOWN
  }

  private final EvidenceStore store;
  private final Relationships relationships;
  private final WithdrawConsent withdrawConsent;
  private final NoteTransition noteTransition;
  private final TransactionEvents events;
  private final BusinessClock clock;

  EndCare(
      EvidenceStore store,
      Relationships relationships,
      WithdrawConsent withdrawConsent,
      NoteTransition noteTransition,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.relationships = relationships;
    this.withdrawConsent = withdrawConsent;
    this.noteTransition = noteTransition;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Outcome end(Operator operator, long personId) {
    var institution = new InstitutionCode(operator.institutionCode());
    store.lock(personId, institution);
    var before =
        Optional.ofNullable(
            relationships.of(institution, List.of(personId), clock.today()).get(personId));
    if (before.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    if (before.get().state() == RelationshipState.ENDED) {
      return Outcome.OVER_ALREADY;
    }
    return noteTransition.around(
        institution,
        personId,
        () -> {
          end(operator, institution, personId);
          return Outcome.ENDED;
        });
  }

  private void end(Operator operator, InstitutionCode institution, long person) {
    var at = clock.instant();
    store.endCare(person, institution, at);
    events.record(
        Event.of(EventKind.CARE_ENDED, at, institution)
            .about(person, List.of())
            .by(operator.userId()));
    withdrawConsent.of(
        EnumSet.of(CareCategory.HOME_VISIT_CARE),
        person,
        institution,
        Withdrawal.byInstitution(UUID.randomUUID(), at, WithdrawalReason.CARE_ENDED),
        operator.userId());
  }
}
