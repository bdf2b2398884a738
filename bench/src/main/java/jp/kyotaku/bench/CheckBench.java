package jp.kyotaku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import jp.kyotaku.samples.GeneratedPeople;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 一件の資格確認の測定 `bench/check`. Exit code 0 good, 1 too slow or wrong, 2 usage, 3 cannot start. */
@Command(
    name = "bench/check",
    sortOptions = false,
    description = {
      "Measures single checks (POST /oqs/siquc01) or re-inquiries (/oqs/sihvq01) over HTTP beside"
          + " pgbench, in turn, on this machine.",
      "Ends with 1 below 80 %% of pgbench, or when p99 at 64 clients is not under 20 ms."
    })
final class CheckBench extends BenchCommand {

  @Option(
      names = "--message",
      defaultValue = "siquc01",
      description = "siquc01 or sihvq (default: ${DEFAULT-VALUE})")
  private String message = "";

  @Option(
      names = "--clients",
      split = ",",
      defaultValue = "16,64",
      description = "numbers of clients at a time (default: ${DEFAULT-VALUE})")
  private List<Integer> clients = List.of();

  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "rounds of each side (default: ${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = "--seconds",
      defaultValue = "15",
      description = "length of a round (default: ${DEFAULT-VALUE})")
  private int seconds;

  @Option(
      names = "--warm-up",
      defaultValue = "40",
      description = "seconds before the first round (default: ${DEFAULT-VALUE})")
  private int warmUp;

  public static void main(String[] arguments) {
    runAndExit(new CheckBench(), arguments);
  }

  @Override
  public Integer call() throws IOException, SQLException, InterruptedException {
    if (PgbenchProgram.find().isEmpty()) {
      out.println("pgbench is missing: please install it (Debian: apt install postgresql).");
      return CANNOT_START;
    }
    return super.call();
  }

  @Override
  boolean measured(GeneratedPeople people, Path folder) throws IOException, SQLException {
    var options =
        new BenchOptions(
            BenchMessage.named(message),
            people,
            clients,
            rounds,
            Duration.ofSeconds(seconds),
            Duration.ofSeconds(warmUp),
            folder);
    return measured(options, PgbenchProgram.find().orElseThrow());
  }

  private boolean measured(BenchOptions options, Path pgbench) throws IOException, SQLException {
    try (var system = MeasuredSystem.start(options.folder())) {
      system.fill(options.message(), options.people());
      List<Comparison> comparisons;
      AuditTrail.Sum written;
      try (var connection = system.connect()) {
        Surroundings.requireDurable(connection);
        Surroundings.print(out, connection, options.people());
        out.println("server's JVM options: " + system.serverMachineOptions());
        comparisons = CheckMeasurement.prepare(options, system, connection, pgbench, out).run();
        written = new AuditTrail(connection).since(0);
      }
      var report = new CheckReport(out, comparisons);
      report.print();
      requireDurableRows(system, written);
      return report.printVerdict();
    }
  }

  /** What was answered is on the disk: the database is killed without warning and counted again. */
  private void requireDurableRows(MeasuredSystem system, AuditTrail.Sum written)
      throws SQLException {
    system.killDatabase();
    try (var connection = system.connect()) {
      if (!new AuditTrail(connection).since(0).equals(written)) {
        throw new WrongAnswer("audit rows were lost when the database was killed");
      }
    }
    out.printf(
        "%nEvery answer: validity 1 for the asked person, and exactly one audit row about that"
            + " person.%nAll %,d audit rows are still there after kill -9 of the database.%n",
        written.rows());
  }
}
