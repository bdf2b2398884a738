package jp.kyotaku.server.reception;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.identity.IssueChallenge;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 受付を続ける: find it, choose, hand over to the card app, or give up (W04, W06). */
@Component
public class ContinueReception {

  /** a session ends after this time without activity. */
  static final Duration INACTIVITY = Duration.ofMinutes(15);

  private final ReceptionStore store;
  private final IssueChallenge issueChallenge;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ContinueReception(
      ReceptionStore store,
      IssueChallenge issueChallenge,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.issueChallenge = issueChallenge;
    this.events = events;
    this.clock = clock;
  }

  /** The reception of this browser; empty when it has ended by inactivity. */
  @Transactional
  public Optional<Reception> find(ReceptionKey key) {
    var now = clock.realInstant();
    return store.touch(key, now.minus(INACTIVITY), now);
  }

  /** Keeps the choices; once registered nothing changes any more. */
  @Transactional
  public void choose(Reception reception, ConsentChoices choices) {
    store.choose(reception.id(), choices);
  }

  /**
   * Hands over to the card app: where the browser goes next. Empty when there is nothing to
   * confirm.
   */
  @Transactional
  public Optional<URI> confirm(UUID receptionId) {
    return store
        .lock(receptionId)
        .filter(reception -> reception.state().open())
        .flatMap(this::challenge);
  }

  private Optional<URI> challenge(Reception reception) {
    return reception
        .choices()
        .map(
            choices -> {
              store.move(reception.id(), Reception.State.CONFIRMED);
              return issueChallenge.issue(
                  reception.institution(), reception.id(), reception.category(), choices);
            });
  }

  /**
   * Gives up, unless the card has answered in the meantime: then false, and what is registered
   * stays.
   */
  @Transactional
  public boolean abandon(UUID receptionId) {
    var open = store.lock(receptionId).filter(reception -> reception.state().open());
    open.ifPresent(
        reception -> {
          store.move(receptionId, Reception.State.ABANDONED);
          events.record(
              Event.of(EventKind.RECEPTION_ABANDONED, clock.instant(), reception.institution())
                  .with("session", receptionId.toString()));
        });
    return open.isPresent();
  }
}
