package jp.kyotaku.server.inquiry;

import java.util.Map;
import java.util.function.Function;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Retention;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 保存期間の過ぎた記録を消す: plans of visits and their checks, checks without a card. Their events stay. */
@Component
class ForgetOldRecords {

  private final OldRecordStore store;
  private final RecordSettings settings;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ForgetOldRecords(
      OldRecordStore store,
      RecordSettings settings,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void forget() {
    forget("VISIT_PLANS", settings.ofVisitPlans(), store::removePlans);
    forget("VISIT_CHECKS", settings.ofVisitPlans(), store::removeChecks);
    forget("FALLBACKS", settings.ofFallbacks(), store::removeFallbacks);
  }

  private void forget(
      String what,
      Retention retention,
      Function<Retention.Over, Map<InstitutionCode, Integer>> remove) {
    for (var over : retention.over(clock.today())) {
      remove.apply(over).forEach((institution, count) -> record(what, institution, count));
    }
  }

  private void record(String what, InstitutionCode institution, int count) {
    events.record(
        Event.of(EventKind.RECORDS_REMOVED, clock.instant(), institution)
            .with("what", what)
            .with("count", Integer.toString(count)));
  }
}
