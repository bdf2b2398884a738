package jp.kyotaku.server.reception;

import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.continuity.ConsentLives;
import jp.kyotaku.server.identity.Purpose;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 自分の同意を変え始める (W10, R-187): the visit ends, and a reception begins that knows what was chosen
 * before. It needs a card of its own, and of the same person.
 */
@Component
public class ChangeOwnConsents {

  private final OwnVisitStore store;
  private final ReceptionStore sessions;
  private final OpenReception openReception;
  private final ConsentLives consentLives;
  private final BusinessClock clock;

  ChangeOwnConsents(
      OwnVisitStore store,
      ReceptionStore sessions,
      OpenReception openReception,
      ConsentLives consentLives,
      BusinessClock clock) {
    this.store = store;
    this.sessions = sessions;
    this.openReception = openReception;
    this.consentLives = consentLives;
    this.clock = clock;
  }

  /** Empty where the visit is over, or the institution does not offer this kind of care now. */
  @Transactional
  public Optional<ReceptionKey> begin(UUID visitId, CareCategory category) {
    return store
        .lock(visitId)
        .filter(visit -> visit.purpose() == Purpose.LOOK_UP && visit.identified())
        .flatMap(visit -> begin(visit, category));
  }

  private Optional<ReceptionKey> begin(OwnVisit visit, CareCategory category) {
    long personId = visit.owner().orElseThrow().personId();
    var life =
        consentLives.of(personId, visit.institution(), clock.today()).stream()
            .filter(one -> one.registration().category() == category)
            .findFirst();
    var earlier =
        life.map(one -> EarlierChoices.of(personId, one, clock.instant()))
            .orElseGet(() -> EarlierChoices.none(personId));
    var key = openReception.again(visit.institution(), category, earlier, booking(life));
    key.ifPresent(_ -> sessions.leave(visit.id()));
    return key;
  }

  /** The booked day stays as it is; one that is over is not booked any more. */
  private Optional<Booking> booking(Optional<ConsentLife> life) {
    return life.filter(one -> one.goesOn(clock.instant()))
        .flatMap(one -> one.registration().bookedFor())
        .map(day -> new Booking(day, Optional.empty()));
  }
}
