package jp.kyotaku.server.reception;

import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 保存期間の過ぎた、引き継いだ予約を消す. What was registered for them stays. */
@Component
class ForgetBookings {

  private final BookingStore store;
  private final BookingSettings settings;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ForgetBookings(
      BookingStore store, BookingSettings settings, TransactionEvents events, BusinessClock clock) {
    this.store = store;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void forget() {
    for (var over : settings.retention().over(clock.today())) {
      store
          .remove(over)
          .forEach(
              (institution, count) ->
                  events.record(
                      Event.of(EventKind.RECORDS_REMOVED, clock.instant(), institution)
                          .with("what", "BOOKINGS")
                          .with("count", Integer.toString(count))));
    }
  }
}
