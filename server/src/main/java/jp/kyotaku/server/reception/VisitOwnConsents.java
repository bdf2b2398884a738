package jp.kyotaku.server.reception;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.identity.IssueChallenge;
import jp.kyotaku.server.identity.Purpose;
import jp.kyotaku.server.institutions.AddressReading;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 自分の同意を見に行く (W10, W11): open, hand over to the card, and leave. */
@Component
public class VisitOwnConsents {

  /** 開いた結果 */
  public sealed interface Opened {

    /** The browser goes on at the card app. */
    record Begun(ReceptionKey key, URI cardApp) implements Opened {}

    record Closed(AddressReading reading) implements Opened {}
  }

  private final OpenReception openReception;
  private final OwnVisitStore store;
  private final ReceptionStore sessions;
  private final IssueChallenge issueChallenge;
  private final ReceptionSettings settings;
  private final TransactionEvents events;
  private final BusinessClock clock;

  VisitOwnConsents(
      OpenReception openReception,
      OwnVisitStore store,
      ReceptionStore sessions,
      IssueChallenge issueChallenge,
      ReceptionSettings settings,
      TransactionEvents events,
      BusinessClock clock) {
    this.openReception = openReception;
    this.store = store;
    this.sessions = sessions;
    this.issueChallenge = issueChallenge;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Opened open(String address, Purpose purpose) {
    return switch (openReception.look(address)) {
      case OpenReception.Look.Offered(var offer) -> begin(offer.institution(), purpose);
      case OpenReception.Look.Closed(var reading) -> new Opened.Closed(reading);
    };
  }

  private Opened begin(InstitutionCode institution, Purpose purpose) {
    var key = ReceptionKey.fresh();
    var id = UUID.randomUUID();
    store.open(id, key, institution, purpose, clock.realInstant());
    events.record(
        Event.of(EventKind.RECEPTION_OPENED, clock.instant(), institution)
            .with("session", id.toString())
            .with("purpose", purpose.name()));
    return new Opened.Begun(key, issueChallenge.issue(institution, id, purpose));
  }

  /** The visit of this browser; empty when it has ended by inactivity, or is a reception. */
  @Transactional
  public Optional<OwnVisit> find(ReceptionKey key) {
    var now = clock.realInstant();
    return store.touch(key, now.minus(settings.inactivity()), now);
  }

  /**
   * The browser comes back from the card app. Who opened the visit and let somebody else hold the
   * card does not have what the card's answer was given, and sees nothing.
   */
  @Transactional
  public void comeBack(ReceptionKey key, String comeBack) {
    store.comeBack(key, new ReceptionKey(comeBack));
  }

  /** Once more to the card app; empty when the visit is over or the card was quicker. */
  @Transactional
  public Optional<URI> toTheCard(UUID id) {
    return store
        .lock(id)
        .filter(visit -> Step.CONFIRM.possibleIn(visit.state()))
        .map(
            visit -> {
              sessions.confirm(id);
              return issueChallenge.issue(visit.institution(), id, visit.purpose());
            });
  }

  /** 終わる: what was shown is not shown again. */
  @Transactional
  public void leave(UUID id) {
    store
        .lock(id)
        .ifPresent(
            visit -> {
              if (Step.LEAVE.possibleIn(visit.state())) {
                sessions.leave(id);
              } else if (visit.state().open()) {
                sessions.giveUp(id);
                events.record(
                    visit
                        .event(EventKind.RECEPTION_ABANDONED, clock.instant())
                        .with("reason", "cancelled"));
              }
            });
  }
}
