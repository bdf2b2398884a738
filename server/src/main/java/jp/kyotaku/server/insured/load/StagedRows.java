package jp.kyotaku.server.insured.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.ErrorCode;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 行の待ち場所: temporary tables of one transaction, gone with it. */
@Component
class StagedRows {

  static final String NO_ENTITLEMENT =
      """
      SELECT s.line FROM staged s LEFT JOIN existing e USING (line)
      WHERE NOT s.bad AND e.line IS NULL
      """;

  private static final String EXISTS_OTHERWISE =
      """
      SELECT s.line FROM staged s JOIN existing e USING (line)
      WHERE NOT s.bad AND s.change = 'ADD' AND e.current_id IS NOT NULL AND NOT e.same
      """;

  private static final String UNKNOWN =
      """
      SELECT s.line FROM staged s LEFT JOIN existing e USING (line)
      WHERE NOT s.bad AND s.change <> 'ADD' AND e.current_id IS NULL
      """;

  private static final int FETCH = 1_000;

  private final JdbcTemplate jdbc;

  StagedRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Large files sort and join in memory as far as this goes, and on disk beyond. */
  void prepare(Layout layout) {
    jdbc.execute("SET LOCAL work_mem = '64MB'");
    jdbc.execute("DROP TABLE IF EXISTS pg_temp.staged, pg_temp.found, pg_temp.existing");
    jdbc.execute(
        "CREATE TEMPORARY TABLE staged (line bigint, change text, bad boolean NOT NULL DEFAULT"
            + " false, "
            + layout.columns().stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(", "))
            + ") ON COMMIT DROP");
    jdbc.execute(
        "CREATE TEMPORARY TABLE found"
            + " (line bigint, item text, code text, warning boolean) ON COMMIT DROP");
  }

  void cardsAreOf(String issuer) {
    jdbc.queryForObject("SELECT set_config('kyotaku.card_issuer', ?, true)", String.class, issuer);
  }

  StagingWriter writer(Layout layout) {
    return jdbc.execute(
        (ConnectionCallback<StagingWriter>)
            connection ->
                new StagingWriter(connection.unwrap(PGConnection.class).getCopyAPI(), layout));
  }

  /** Marks every row that breaks a rule on the set of rows, and says so. */
  void check(LoadStatements statements) {
    // However few lines the planner expects to be wrong, marking them reads each once.
    jdbc.execute("CREATE UNIQUE INDEX ON pg_temp.staged (line)");
    jdbc.execute("ANALYZE staged");
    mark(new SetCheck(FileKind.CHANGE, ErrorCode.ROW_TWICE, twice(statements.key())));
    jdbc.execute(statements.existing());
    jdbc.execute("ANALYZE existing");
    statements.checks().forEach(this::mark);
    mark(new SetCheck(FileKind.CHANGE, ErrorCode.ROW_EXISTS, EXISTS_OTHERWISE));
    mark(new SetCheck(FileKind.CHANGE, ErrorCode.ROW_UNKNOWN, UNKNOWN));
    statements.overlap().ifPresent(this::markUntilNothingIsFound);
  }

  long bad() {
    return count("SELECT count(*) FROM staged WHERE bad");
  }

  LoadCounts counts(long rows, long unreadable) {
    return jdbc.queryForObject(
        """
        SELECT count(*) FILTER (WHERE NOT s.bad AND s.change = 'ADD' AND e.current_id IS NULL) AS added,
               count(*) FILTER (WHERE NOT s.bad AND s.change = 'CHANGE' AND NOT e.same) AS changed,
               count(*) FILTER (WHERE NOT s.bad AND s.change = 'END' AND NOT e.same) AS ended,
               count(*) FILTER (WHERE NOT s.bad AND e.same) AS unchanged,
               count(*) FILTER (WHERE s.bad) AS bad
        FROM staged s LEFT JOIN existing e USING (line)
        """,
        (row, _) ->
            new LoadCounts(
                rows,
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("ended"),
                row.getLong("unchanged"),
                row.getLong("bad") + unreadable,
                0));
  }

  void write(LoadStatements statements, long loadId) {
    for (String write : statements.writes()) {
      if (write.contains("?")) {
        jdbc.update(write, loadId);
      } else {
        jdbc.update(write);
      }
    }
  }

  /** How many rows are taken, but with a word of warning. */
  long warn(SetCheck check) {
    return jdbc.update(
        "INSERT INTO found SELECT line, ?, ?, true FROM (" + check.lines() + ") warned",
        check.item(),
        check.code().name());
  }

  void keepFindings(long loadId) {
    jdbc.update(
        """
        INSERT INTO insured.load_finding (load_id, line, item, code, warning)
        SELECT ?, line, item, code, warning FROM found
        """,
        loadId);
  }

  /** In the order of the lines, however many there are. */
  void findings(Consumer<RowFinding> reader) {
    read("SELECT line, item, code, warning FROM found ORDER BY line, warning, item", reader);
  }

  void keptFindings(long loadId, Consumer<RowFinding> reader) {
    read(
        "SELECT line, item, code, warning FROM insured.load_finding WHERE load_id = "
            + loadId
            + " ORDER BY line, warning, item",
        reader);
  }

  private void read(String query, Consumer<RowFinding> reader) {
    jdbc.query(
        connection -> {
          var statement = connection.prepareStatement(query);
          statement.setFetchSize(FETCH);
          return statement;
        },
        row -> {
          reader.accept(finding(row));
        });
  }

  private static RowFinding finding(ResultSet row) throws SQLException {
    return new RowFinding(
        row.getLong("line"),
        row.getString("item"),
        ErrorCode.valueOf(row.getString("code")),
        row.getBoolean("warning"));
  }

  private void markUntilNothingIsFound(SetCheck check) {
    while (mark(check) > 0) {
      // a row that is left out may lay bare another
    }
  }

  private long mark(SetCheck check) {
    return count(
        """
        WITH wrong AS (%s),
        said AS (INSERT INTO found SELECT line, '%s', '%s', false FROM wrong),
        marked AS (UPDATE staged SET bad = true WHERE line IN (SELECT line FROM wrong))
        SELECT count(*) FROM wrong
        """
            .formatted(check.lines(), check.item(), check.code().name()));
  }

  private static String twice(List<String> key) {
    String columns = String.join(", ", key);
    return """
    SELECT line FROM staged WHERE (%1$s) IN
      (SELECT %1$s FROM staged GROUP BY %1$s HAVING count(*) > 1)
    """
        .formatted(columns);
  }

  private long count(String query) {
    Long number = jdbc.queryForObject(query, Long.class);
    return number == null ? 0 : number;
  }
}
