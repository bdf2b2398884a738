package jp.kyotaku.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import jp.kyotaku.launcher.CannotStart;
import jp.kyotaku.samples.GeneratedPeople;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 一件の資格確認の測定 `bench/check`. Exit code 0 good, 1 too slow or wrong, 2 usage, 3 cannot start. */
@Command(
    name = "bench/check",
    sortOptions = false,
    description = {
      "Measures single checks (POST /oqs/siquc01) over HTTP beside pgbench, in turn, on this"
          + " machine.",
      "Ends with 1 below 80 %% of pgbench, or when p99 at 64 clients is not under 20 ms."
    })
final class CheckBench implements Callable<Integer> {

  private static final int TOO_SLOW = 1;
  private static final int CANNOT_START = 3;

  @Option(
      names = "--people",
      defaultValue = "1000000",
      description = "how many people to generate, a multiple of 10 (default: ${DEFAULT-VALUE})")
  private int people;

  @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
  private int seed;

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

  @Option(
      names = "--data",
      defaultValue = "${sys:kyotaku.root:-.}/bench/target",
      description = "where the data may lie for the time, on a disk (default: ${DEFAULT-VALUE})")
  private Path data = Path.of("");

  @Option(names = "--help", usageHelp = true, description = "shows this")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CheckBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, SQLException {
    var pgbench = PgbenchProgram.find();
    if (pgbench.isEmpty()) {
      out.println("pgbench is missing: please install it (Debian: apt install postgresql).");
      return CANNOT_START;
    }
    try {
      return measured(options(), pgbench.get()) ? 0 : TOO_SLOW;
    } catch (CannotStart trouble) {
      out.println(trouble.getMessage());
      return CANNOT_START;
    } catch (WrongAnswer trouble) {
      out.println("WRONG: " + trouble.getMessage());
      return TOO_SLOW;
    }
  }

  private BenchOptions options() throws IOException {
    try {
      return new BenchOptions(
          new GeneratedPeople(people, seed),
          clients,
          rounds,
          Duration.ofSeconds(seconds),
          Duration.ofSeconds(warmUp),
          BenchFolder.freshIn(data));
    } catch (IllegalArgumentException trouble) {
      throw new ParameterException(spec.commandLine(), trouble.getMessage(), trouble);
    }
  }

  private boolean measured(BenchOptions options, Path pgbench) throws IOException, SQLException {
    try (var system = MeasuredSystem.start(options.folder())) {
      system.fill(options.people());
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
