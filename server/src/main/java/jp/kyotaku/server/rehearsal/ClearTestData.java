package jp.kyotaku.server.rehearsal;

import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** テスト用データを消す (T17): of one institution, all or nothing; settings, accounts and trail stay. */
@Component
@InRehearsal
public class ClearTestData {

  private final TestDataStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ClearTestData(TestDataStore store, TransactionEvents events, BusinessClock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  public TestData count(InstitutionCode code) {
    return store.count(code);
  }

  @Transactional
  public void clear(InstitutionCode code, String userId) {
    var there = store.count(code);
    store.clear(code);
    store.keepCleared(code, clock.instant(), userId);
    events.record(
        Event.of(EventKind.TEST_DATA_CLEARED, clock.instant(), code)
            .with("consents", Long.toString(there.consents()))
            .by(userId));
  }
}
