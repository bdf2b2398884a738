package jp.kyotaku.server.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 監査の行を書く唯一の場所 */
@Component
class EventStore {

  private static final String INSERT =
      """
      INSERT INTO audit.event
        (occurred_at, kind, institution_code, fact, person_id, coverage_ids, restricted)
      SELECT occurred_at, kind, institution_code, fact, person_id, coverage_ids::bigint[], restricted
      FROM unnest(?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[])
        AS row(occurred_at, kind, institution_code, fact, person_id, coverage_ids, restricted)
      """;

  private final JdbcTemplate jdbc;

  EventStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** On the connection of the transaction that goes on. */
  void insert(List<EventRow> rows) {
    jdbc.execute(
        (ConnectionCallback<Boolean>)
            connection -> {
              insert(connection, rows);
              return true;
            });
  }

  /** Many rows, one statement: arrays side by side. */
  void insert(Connection connection, List<EventRow> rows) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      bind(insert, connection, 1, "timestamptz", rows, EventRow::occurredAt, Timestamp[]::new);
      bind(insert, connection, 2, "text", rows, EventRow::kind, String[]::new);
      bind(insert, connection, 3, "text", rows, EventRow::institutionCode, String[]::new);
      bind(insert, connection, 4, "text", rows, EventRow::fact, String[]::new);
      bind(insert, connection, 5, "bigint", rows, EventRow::personId, Long[]::new);
      bind(insert, connection, 6, "text", rows, EventRow::coverageIds, String[]::new);
      bind(insert, connection, 7, "text", rows, EventRow::restricted, String[]::new);
      insert.executeUpdate();
    }
  }

  private static <V> void bind(
      PreparedStatement statement,
      Connection connection,
      int place,
      String type,
      List<EventRow> rows,
      Function<EventRow, @Nullable V> column,
      IntFunction<V[]> array)
      throws SQLException {
    V[] values = array.apply(rows.size());
    for (int i = 0; i < values.length; i++) {
      values[i] = column.apply(rows.get(i));
    }
    statement.setArray(place, connection.createArrayOf(type, values));
  }
}
