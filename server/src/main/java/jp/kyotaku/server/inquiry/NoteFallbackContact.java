package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 患者に連絡した日を書き加える */
@Component
public class NoteFallbackContact {

  private final FallbackStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;

  NoteFallbackContact(FallbackStore store, TransactionEvents events, BusinessClock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** The same day twice is noted once; a record of another institution is none. */
  @Transactional
  public void note(Operator operator, UUID id, LocalDate day) {
    var institution = new InstitutionCode(operator.institutionCode());
    boolean added =
        store.find(institution, id).isPresent()
            && store.addContact(id, day, operator.userId(), clock.instant());
    if (added) {
      events.record(
          Event.of(EventKind.FALLBACK_CONTACTED, clock.instant(), institution)
              .naming("fallback", id.toString())
              .naming("contactedOn", day.toString())
              .by(operator.userId()));
    }
  }
}
