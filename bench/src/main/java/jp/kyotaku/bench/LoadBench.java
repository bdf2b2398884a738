package jp.kyotaku.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import jp.kyotaku.launcher.CannotStart;
import jp.kyotaku.samples.GeneratedPeople;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 保険者のファイルの測定 `bench/load`. Exit code 0 good, 1 too slow or wrong, 2 usage, 3 cannot start. */
@Command(
    name = "bench/load",
    sortOptions = false,
    description = {
      "Measures a file of an insurer (POST /insured/loads) over HTTP beside COPY of the same rows",
      "into bare tables with the same indexes, in the same run.",
      "Ends with 1 when a million rows would take more than 90 s, or the server's memory grows with"
          + " the file."
    })
final class LoadBench implements Callable<Integer> {

  private static final int TOO_SLOW = 1;
  private static final int CANNOT_START = 3;

  @Option(
      names = "--people",
      defaultValue = "1000000",
      description = "how many rows, a multiple of 10 (default: ${DEFAULT-VALUE})")
  private int people;

  @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
  private int seed;

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
    System.exit(new CommandLine(new LoadBench()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, SQLException, InterruptedException {
    try (var system = MeasuredSystem.start(BenchFolder.freshIn(data))) {
      return measured(system, new GeneratedPeople(people, seed)) ? 0 : TOO_SLOW;
    } catch (IllegalArgumentException trouble) {
      throw new ParameterException(spec.commandLine(), trouble.getMessage(), trouble);
    } catch (CannotStart trouble) {
      out.println(trouble.getMessage());
      return CANNOT_START;
    } catch (WrongAnswer trouble) {
      out.println("WRONG: " + trouble.getMessage());
      return TOO_SLOW;
    }
  }

  private boolean measured(MeasuredSystem system, GeneratedPeople rows)
      throws IOException, SQLException, InterruptedException {
    var file = PeopleFile.write(system.folder().resolve("people.csv"), rows);
    try (var connection = system.connect()) {
      Surroundings.requireDurable(connection);
      Surroundings.print(out, connection, rows);
      out.println("server's JVM options: " + system.serverMachineOptions());
      Duration limit = new BareCopy(connection, rows).run();
      var before = system.cpuTimes();
      LoadTimes ours;
      MemoryWatch memory = MemoryWatch.of(system.serverProcess());
      try (memory) {
        ours = new FileLoad(system.serverAddress(), system.centralSecret()).run(file);
      }
      var cpu = system.cpuTimes().since(before);
      requireAll(connection, rows);
      return new LoadReport(out, rows.count(), Files.size(file)).print(limit, ours, memory, cpu);
    }
  }

  private static void requireAll(Connection connection, GeneratedPeople rows) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                SELECT count(*) FROM insured.coverage c JOIN insured.person p ON p.id = c.person_id
                WHERE c.closed_at IS NULL AND p.linkage_key LIKE 'G%'
                """)) {
      row.next();
      if (row.getLong(1) != rows.count()) {
        throw new WrongAnswer(row.getLong(1) + " rows of " + rows.count() + " are there");
      }
    }
  }
}
