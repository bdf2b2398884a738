package jp.kyotaku.server.reception;

import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 使われない受付を終える: by the real clock; each leaves its event. */
@Component
class EndIdleReceptions {

  private final ReceptionStore store;
  private final ReceptionSettings settings;
  private final TransactionEvents events;
  private final BusinessClock clock;

  EndIdleReceptions(
      ReceptionStore store,
      ReceptionSettings settings,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** Returns how many it has ended. */
  @Transactional
  public int end() {
    var ended = store.giveUpIdleSince(clock.realInstant().minus(settings.inactivity()));
    events.recordAll(ended.stream().map(this::timedOut).toList());
    return ended.size();
  }

  @Transactional
  public void removeOld() {
    store.removeInactiveSince(clock.realInstant().minus(settings.kept()));
  }

  private Event timedOut(ReceptionStore.Ended ended) {
    return Event.of(EventKind.RECEPTION_ABANDONED, clock.instant(), ended.institution())
        .with("session", ended.id().toString())
        .with("reason", "timeout");
  }
}
