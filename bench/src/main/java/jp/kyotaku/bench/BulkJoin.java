package jp.kyotaku.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import jp.kyotaku.samples.GeneratedPeople;
import org.postgresql.PGConnection;

/**
 * 限界: all lines by one join with coverages and papers, answered as one number; nothing is recorded.
 */
final class BulkJoin {

  private static final String JOIN =
      """
      SELECT count(DISTINCT a.line), sum(length(c.name)), count(k.id)
      FROM asked a
      JOIN insured.coverage c
        ON c.insurer_number = a.insurer AND c.number = a.number AND c.symbol = a.symbol
        AND c.branch = a.branch AND c.birth_date = a.born AND c.closed_at IS NULL
      JOIN insured.insurer i ON i.number = c.insurer_number
      LEFT JOIN insured.certificate k
        ON k.entitlement_id = c.entitlement_id AND k.closed_at IS NULL
        AND k.valid_from <= DATE '2024-06-03' AND (k.valid_to IS NULL OR k.valid_to >= DATE '2024-06-03')
      """;

  private final Connection connection;
  private final BulkFile file;

  BulkJoin(Connection connection, GeneratedPeople people, int lines) {
    this.connection = connection;
    this.file = new BulkFile(people, lines);
  }

  Duration run() throws SQLException {
    MeasuredSystem.execute(
        connection,
        """
        CREATE TEMPORARY TABLE asked
          (line integer, insurer text, symbol text, number text, branch text, born date)
        """);
    copy();
    MeasuredSystem.execute(connection, "ANALYZE asked");
    once();
    return once();
  }

  private Duration once() throws SQLException {
    long start = System.nanoTime();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(JOIN)) {
      row.next();
      if (row.getInt(1) != file.lines()) {
        throw new WrongAnswer("the join finds " + row.getInt(1) + " of " + file.lines());
      }
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private void copy() throws SQLException {
    var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY asked FROM STDIN");
    for (int line = 0; line < file.lines(); line++) {
      byte[] row = row(line).getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(row, 0, row.length);
    }
    copy.endCopy();
  }

  private String row(int line) {
    var person = file.at(line);
    var series = person.series();
    return String.join(
            "\t",
            Integer.toString(line),
            series.insurer().value(),
            series.symbol(),
            Integer.toString(person.number()),
            series.branch(),
            person.birthDate().toString())
        + "\n";
  }
}
