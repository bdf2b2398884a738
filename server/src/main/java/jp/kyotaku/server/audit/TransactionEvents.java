package jp.kyotaku.server.audit;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 進行中のトランザクションの中で書く: the event commits together with what it tells of. */
@Component
public class TransactionEvents implements EventLog {

  private final EventStore store;

  TransactionEvents(EventStore store) {
    this.store = store;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Event event) {
    recordAll(List.of(event));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void recordAll(List<Event> events) {
    store.insert(events.stream().map(EventRow::of).toList());
  }
}
