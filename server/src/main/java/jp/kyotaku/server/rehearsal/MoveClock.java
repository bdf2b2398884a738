package jp.kyotaku.server.rehearsal;

import java.time.LocalDateTime;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 業務時計を進める. Never backwards; every move leaves its audit row. */
@Component
@InRehearsal
public class MoveClock {

  private final BusinessClock clock;
  private final TransactionEvents events;

  MoveClock(BusinessClock clock, TransactionEvents events) {
    this.clock = clock;
    this.events = events;
  }

  @Transactional
  public BusinessClock.Moved by(ClockStep step) {
    return to(step.after(clock.today()));
  }

  @Transactional
  public BusinessClock.Moved to(LocalDateTime moment) {
    LocalDateTime before = clock.now();
    var moved = clock.moveTo(moment);
    if (moved == BusinessClock.Moved.FORWARD) {
      events.record(
          Event.ofNoInstitution(EventKind.CLOCK_MOVED, clock.instant())
              .with("from", before.toString())
              .with("to", moment.toString()));
    }
    return moved;
  }
}
