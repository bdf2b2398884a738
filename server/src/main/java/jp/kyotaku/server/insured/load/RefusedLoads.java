package jp.kyotaku.server.insured.load;

import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 読まずに断ったファイルの監査: who sent it, and why; one that was read leaves its event where it is judged. */
@Component
class RefusedLoads {

  private final TransactionEvents events;
  private final TransactionTemplate transaction;
  private final BusinessClock clock;

  RefusedLoads(TransactionEvents events, TransactionTemplate transaction, BusinessClock clock) {
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Joins a transaction that goes on; after one that was undone it is one of its own. */
  void record(LoadRequest request, ErrorCode code) {
    transaction.executeWithoutResult(
        _ ->
            events.record(
                Event.ofNoInstitution(EventKind.INSURED_FILE_REFUSED, clock.instant())
                    .with("sender", request.sender().name())
                    .with("code", code.code())
                    .naming("fileName", request.fileName())));
  }
}
