package jp.kyotaku.server.reception;

import java.util.UUID;
import jp.kyotaku.server.consent.WithdrawConsent;
import jp.kyotaku.server.consent.Withdrawal;
import jp.kyotaku.server.continuity.NoteTransition;
import jp.kyotaku.server.identity.Purpose;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * すべての同意を取り消す (W11, R-069): the visit is the act, so that pressing twice, going back and a second
 * window do it once.
 */
@Component
public class WithdrawOwnConsents {

  private static final String OPERATOR = "本人（マイナ在宅受付Web）";

  private final OwnVisitStore store;
  private final ReceptionStore sessions;
  private final WithdrawConsent withdrawConsent;
  private final NoteTransition noteTransition;
  private final BusinessClock clock;

  WithdrawOwnConsents(
      OwnVisitStore store,
      ReceptionStore sessions,
      WithdrawConsent withdrawConsent,
      NoteTransition noteTransition,
      BusinessClock clock) {
    this.store = store;
    this.sessions = sessions;
    this.withdrawConsent = withdrawConsent;
    this.noteTransition = noteTransition;
    this.clock = clock;
  }

  @Transactional
  public void withdraw(UUID visitId) {
    store
        .lock(visitId)
        .filter(visit -> visit.purpose() == Purpose.WITHDRAW && visit.identified())
        .ifPresent(this::withdraw);
  }

  private void withdraw(OwnVisit visit) {
    var owner = visit.owner().orElseThrow();
    var withdrawal = Withdrawal.byPatient(visit.id(), clock.instant(), owner.verification());
    noteTransition.around(
        visit.institution(),
        owner.personId(),
        () -> withdrawConsent.all(owner.personId(), visit.institution(), withdrawal, OPERATOR));
    sessions.withdrawn(visit.id());
  }
}
