package jp.kyotaku.server.institutions.device;

import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;

/** 端末についての監査の行 (7.D) */
@Component
class DeviceEvents {

  private final TransactionEvents events;
  private final BusinessClock clock;

  DeviceEvents(TransactionEvents events, BusinessClock clock) {
    this.events = events;
    this.clock = clock;
  }

  void record(EventKind kind, InstitutionCode institution, UUID device, String by) {
    record(event(kind, institution, device, by));
  }

  void record(Event event) {
    events.record(event);
  }

  Event event(EventKind kind, InstitutionCode institution, UUID device, String by) {
    return Event.of(kind, clock.instant(), institution).with("device", device.toString()).by(by);
  }
}
