package jp.kyotaku.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * 一件あたりの文の数, from pg_stat_statements
 *
 * @param plans how often the SELECT was planned; near 0 when its plan is kept
 */
record StatementCounts(double selects, double inserts, double others, double plans) {

  private static final String COUNT =
      """
      SELECT coalesce(sum(calls) FILTER (WHERE query LIKE '{select}%'), 0),
             coalesce(sum(calls) FILTER (WHERE query LIKE 'INSERT INTO audit.event%'), 0),
             coalesce(sum(calls) FILTER (WHERE query NOT LIKE '{select}%'
                                           AND query NOT LIKE 'INSERT INTO audit.event%'), 0),
             coalesce(sum(plans) FILTER (WHERE query LIKE '{select}%'), 0)
      FROM pg_stat_statements WHERE query NOT LIKE '%pg_stat_statements%'
      """;
  private static final String SELECTS =
      """
      SELECT count(DISTINCT regexp_replace(
               regexp_replace(query, '\\s+', ' ', 'g'), '\\$[0-9]+|''''', '?', 'g')),
             %d * sum(calls) = sum(rows), string_agg(DISTINCT query, E'\\n---\\n')
      FROM pg_stat_statements WHERE query LIKE '{select}%%'
      """
          .formatted(LoadPeople.PAPERS_EACH);

  double total() {
    return selects + inserts + others;
  }

  static void begin(Connection connection) throws SQLException {
    track(connection, "'top'", "on");
    try (var statement = connection.createStatement()) {
      statement.execute("SELECT pg_stat_statements_reset()");
    }
  }

  static void end(Connection connection) throws SQLException {
    track(connection, "'none'", "off");
  }

  static StatementCounts per(BenchMessage message, long checks, Connection connection)
      throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(of(message, COUNT))) {
      row.next();
      return new StatementCounts(
          row.getDouble(1) / checks,
          row.getDouble(2) / checks,
          row.getDouble(3) / checks,
          row.getDouble(4) / checks);
    }
  }

  /**
   * Both sides ran; their SELECT must be one and the same text and must always have found the
   * person, one row for each of their papers, or the comparison is void.
   */
  static void requireSameSelect(BenchMessage message, Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(of(message, SELECTS))) {
      row.next();
      if (row.getLong(1) != 1) {
        throw new WrongAnswer(
            "the server's SELECT and the one in %s differ: make them the same\n%s"
                .formatted(message.script(), row.getString(3)));
      }
      if (!row.getBoolean(2)) {
        throw new WrongAnswer("a SELECT did not find exactly one person with all papers");
      }
    }
  }

  private static String of(BenchMessage message, String question) {
    return question.replace("{select}", message.select());
  }

  private static void track(Connection connection, String which, String planning)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("ALTER SYSTEM SET pg_stat_statements.track = " + which);
      statement.execute("ALTER SYSTEM SET pg_stat_statements.track_planning = " + planning);
      statement.execute("SELECT pg_reload_conf()");
    }
  }
}
