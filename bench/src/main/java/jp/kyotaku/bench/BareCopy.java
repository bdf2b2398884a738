package jp.kyotaku.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import jp.kyotaku.samples.GeneratedPeople;

/** 限界: the same rows by plain COPY into bare tables with the same indexes; nothing is checked. */
final class BareCopy {

  private static final String TABLES =
      """
      CREATE SCHEMA bare;
      CREATE TABLE bare.person (LIKE insured.person INCLUDING ALL);
      CREATE TABLE bare.coverage (LIKE insured.coverage INCLUDING ALL)
      """;

  private final Connection connection;
  private final GeneratedPeople people;

  BareCopy(Connection connection, GeneratedPeople people) {
    this.connection = connection;
    this.people = people;
  }

  Duration run() throws SQLException {
    MeasuredSystem.execute(connection, TABLES);
    long start = System.nanoTime();
    connection.setAutoCommit(false);
    new LoadPeople(connection, people).copyInto("bare");
    connection.commit();
    connection.setAutoCommit(true);
    var took = Duration.ofNanos(System.nanoTime() - start);
    MeasuredSystem.execute(connection, "DROP SCHEMA bare CASCADE");
    return took;
  }
}
