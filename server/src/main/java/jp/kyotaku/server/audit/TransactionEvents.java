package jp.kyotaku.server.audit;

import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 進行中のトランザクションの中で書く: the event commits together with what it tells of. */
@Component
public class TransactionEvents implements EventLog {

  private final JdbcTemplate jdbc;
  private final EventStore store;

  TransactionEvents(JdbcTemplate jdbc, EventStore store) {
    this.jdbc = jdbc;
    this.store = store;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Event event) {
    recordAll(List.of(event));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void recordAll(List<Event> events) {
    var rows = events.stream().map(EventRow::of).toList();
    jdbc.execute(
        (ConnectionCallback<Boolean>)
            connection -> {
              store.insert(connection, rows);
              return true;
            });
  }
}
