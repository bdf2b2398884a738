package jp.kyotaku.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** 監査の行を数える. */
final class AuditTrail {

  /**
   * 行の数と、対象者の番号の合計
   *
   * @param personIds tells whether the rows are about those who were asked for
   */
  record Sum(long rows, long personIds) {}

  private static final String SUM =
      """
      SELECT count(*), coalesce(sum(person_id), 0)::bigint FROM audit.event
      WHERE id > ? AND kind = 'ELIGIBILITY_INQUIRED'
      """;
  private static final String LAST =
      """
      SELECT occurred_at::text, kind, institution_code, fact, restricted FROM audit.event
      WHERE kind = 'ELIGIBILITY_INQUIRED' ORDER BY id DESC LIMIT 1
      """;

  private final Connection connection;

  AuditTrail(Connection connection) {
    this.connection = connection;
  }

  long lastId() throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT coalesce(max(id), 0) FROM audit.event")) {
      row.next();
      return row.getLong(1);
    }
  }

  Sum since(long id) throws SQLException {
    try (var statement = connection.prepareStatement(SUM)) {
      statement.setLong(1, id);
      try (var row = statement.executeQuery()) {
        row.next();
        return new Sum(row.getLong(1), row.getLong(2));
      }
    }
  }

  /** Exactly one row for each answered check, about the person who was asked for. */
  void requireOneEach(Round round, long lastIdBefore) throws SQLException {
    var found = since(lastIdBefore);
    if (found.rows() != round.checks()) {
      throw new WrongAnswer(
          "%d answered checks, but %d audit rows".formatted(round.checks(), found.rows()));
    }
    if (found.personIds() != round.personIds()) {
      throw new WrongAnswer("the audit rows are about other people than the checks");
    }
  }

  WrittenEvent lastWritten() throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(LAST)) {
      if (!row.next()) {
        throw new WrongAnswer("the server wrote no audit row");
      }
      return new WrittenEvent(
          row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }
  }
}
