package jp.kyotaku.server.reception;

import java.util.List;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentHistory;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.continuity.ConsentLives;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.Institutions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 自分の同意を見せる (W10, R-068): each look leaves its event. */
@Component
public class ShowOwnConsents {

  private final ConsentLives consentLives;
  private final ConsentHistory history;
  private final Institutions institutions;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ShowOwnConsents(
      ConsentLives consentLives,
      ConsentHistory history,
      Institutions institutions,
      TransactionEvents events,
      BusinessClock clock) {
    this.consentLives = consentLives;
    this.history = history;
    this.institutions = institutions;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public OwnConsents show(OwnVisit visit) {
    long personId = visit.owner().orElseThrow().personId();
    var lives = consentLives.of(personId, visit.institution(), clock.today());
    events.record(
        visit
            .event(EventKind.CONSENTS_SEEN, clock.instant())
            .with("count", Integer.toString(lives.size()))
            .about(personId, List.of()));
    return new OwnConsents(lives, newestFirst(personId, visit), offered(visit));
  }

  /** The receipt of what this visit has withdrawn. */
  @Transactional(readOnly = true)
  public List<ConsentRegistration> withdrawn(OwnVisit visit) {
    return history.withdrawnBy(visit.institution(), visit.id());
  }

  private List<ConsentRegistration> newestFirst(long personId, OwnVisit visit) {
    return history.of(personId, visit.institution()).reversed();
  }

  private List<CareCategory> offered(OwnVisit visit) {
    return institutions
        .find(visit.institution())
        .map(Institution::categoriesOffered)
        .orElse(List.of());
  }
}
