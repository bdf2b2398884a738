package jp.kyotaku.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jp.kyotaku.samples.GeneratedPeople;

/** 測定の環境: a figure without it means nothing. */
final class Surroundings {

  private static final String SETTINGS =
      """
      SELECT 'PostgreSQL ' || current_setting('server_version')
          || ', fsync ' || current_setting('fsync')
          || ', synchronous_commit ' || current_setting('synchronous_commit')
          || ', full_page_writes ' || current_setting('full_page_writes')
          || ', shared_buffers ' || current_setting('shared_buffers')
      """;

  private Surroundings() {}

  static void print(PrintWriter out, Connection connection, GeneratedPeople people)
      throws SQLException {
    var machine = ManagementFactory.getOperatingSystemMXBean();
    out.printf(
        "%s: %d cores (load before: %.2f), Java %s%n",
        LocalDate.now(ZoneOffset.UTC),
        machine.getAvailableProcessors(),
        machine.getSystemLoadAverage(),
        Runtime.version());
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(SETTINGS)) {
      row.next();
      out.println(row.getString(1));
    }
    out.printf("%,d generated people, seed %d%n", people.count(), people.seed());
  }

  /** Nothing is confirmed before it is on the disk, or the figures are worthless. */
  static void requireDurable(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                SELECT current_setting('fsync') = 'on'
                   AND current_setting('synchronous_commit') = 'on'
                """)) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new WrongAnswer("fsync or synchronous_commit is not on");
      }
    }
  }
}
