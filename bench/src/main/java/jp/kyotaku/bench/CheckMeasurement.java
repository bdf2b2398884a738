package jp.kyotaku.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.samples.SampleNation;

/** 一件の資格確認を測る: our rounds and pgbench's in turn, so that a change of the machine meets both. */
final class CheckMeasurement {

  private static final Duration WARM_UP_OF_PGBENCH = Duration.ofSeconds(5);

  private final BenchOptions options;
  private final MeasuredSystem system;
  private final Connection connection;
  private final AuditTrail trail;
  private final HttpLoad load;
  private final Pgbench pgbench;
  private final PrintWriter out;

  private CheckMeasurement(
      BenchOptions options,
      MeasuredSystem system,
      Connection connection,
      HttpLoad load,
      Pgbench pgbench,
      PrintWriter out) {
    this.options = options;
    this.system = system;
    this.connection = connection;
    this.trail = new AuditTrail(connection);
    this.load = load;
    this.pgbench = pgbench;
    this.out = out;
  }

  /** Warms the server up; pgbench then inserts rows like the ones the server wrote. */
  static CheckMeasurement prepare(
      BenchOptions options,
      MeasuredSystem system,
      Connection connection,
      Path pgbenchProgram,
      PrintWriter out)
      throws IOException, SQLException {
    var load = new HttpLoad(system.server(), system.request(options.message()), options.people());
    var warm = load.run(options.clients().getLast(), options.warmUp());
    out.printf("warm-up: %,d checks, every answer right%n", warm.checks());
    var variables =
        new PgbenchVariables(
            SampleNation.REHEARSAL_START.toLocalDate(), new AuditTrail(connection).lastWritten());
    var pgbench =
        new Pgbench(
            pgbenchProgram,
            options.folder().resolve("pgbench"),
            options.message(),
            variables,
            options.people());
    pgbench.run(system.database(), options.clients().getLast(), WARM_UP_OF_PGBENCH);
    return new CheckMeasurement(options, system, connection, load, pgbench, out);
  }

  List<Comparison> run() throws IOException, SQLException {
    var comparisons = new ArrayList<Comparison>();
    for (int clients : options.clients()) {
      comparisons.add(compare(clients));
    }
    return comparisons;
  }

  private Comparison compare(int clients) throws IOException, SQLException {
    var ours = new ArrayList<Round>();
    var theirs = new ArrayList<Round>();
    var cpu = CpuTimes.NONE;
    for (int round = 1; round <= options.rounds(); round++) {
      var before = system.cpuTimes();
      ours.add(ours(clients, options.round()));
      var used = system.cpuTimes().since(before);
      cpu = cpu.plus(used);
      theirs.add(pgbench(clients, options.round()));
      out.printf(
          "%2d clients, round %d: ours %,8.0f/s   pgbench %,8.0f/s   busy with others %2.0f %%%n",
          clients,
          round,
          ours.getLast().perSecond(),
          theirs.getLast().perSecond(),
          used.shareOfOthers() * 100);
    }
    return new Comparison(clients, ours, theirs, cpu, countStatements(clients));
  }

  /** Both begin with an empty log of changes: none pays for the other's rows. */
  private Round ours(int clients, Duration duration) throws IOException, SQLException {
    MeasuredSystem.execute(connection, "CHECKPOINT");
    long lastIdBefore = trail.lastId();
    var round = load.run(clients, duration);
    trail.requireOneEach(round, lastIdBefore);
    return round;
  }

  private Round pgbench(int clients, Duration duration) throws IOException, SQLException {
    MeasuredSystem.execute(connection, "CHECKPOINT");
    return pgbench.run(system.database(), clients, duration);
  }

  /** In rounds of their own: counting costs a little, and pgbench has more statements to count. */
  private StatementCounts countStatements(int clients) throws IOException, SQLException {
    StatementCounts.begin(connection);
    var round = load.run(clients, options.round().dividedBy(2));
    var counts = StatementCounts.per(options.message(), round.checks(), connection);
    pgbench.run(system.database(), clients, Duration.ofSeconds(1));
    StatementCounts.requireSameSelect(options.message(), connection);
    StatementCounts.end(connection);
    return counts;
  }
}
