package jp.kyotaku.server.claims;

import java.util.List;
import jp.kyotaku.fees.EditionText;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** マスターを取り込む: an edition that was read and checked is kept for all nodes, once. */
@Component
public class TakeFeeMasters {

  private final FeeMasterStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  TakeFeeMasters(
      FeeMasterStore store,
      TransactionEvents events,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.store = store;
    this.events = events;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Keeps it whole or not at all.
   *
   * @return false where the same tables were taken before
   * @throws jp.kyotaku.fees.MastersUnreadable where a table is damaged: nothing is kept
   */
  public boolean take(EditionText edition) {
    // Read once: a damaged edition would stop every later check.
    FeeSchedules.builtIn().with(List.of(edition));
    return Boolean.TRUE.equals(transaction.execute(_ -> kept(edition)));
  }

  private boolean kept(EditionText edition) {
    boolean added = store.add(edition, clock.instant());
    if (added) {
      events.record(
          Event.ofNoInstitution(EventKind.FEE_MASTER_TAKEN, clock.instant())
              .with("validFrom", edition.from().toString()));
    }
    return added;
  }
}
