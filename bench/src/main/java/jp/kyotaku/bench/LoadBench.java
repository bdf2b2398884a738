package jp.kyotaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import jp.kyotaku.samples.GeneratedPeople;
import picocli.CommandLine.Command;

/** 保険者のファイルの測定 `bench/load` */
@Command(
    name = "bench/load",
    sortOptions = false,
    description = {
      "Measures files of an insurer (POST /insured/loads) over HTTP: new entitlements beside COPY"
          + " of",
      "the same rows into bare tables with the same indexes, in the same run; then their papers;"
          + " then",
      "a change of every row, and the same once more under another name.",
      "Ends with 1 when a million new rows would take more than 90 s, or the server's memory grows"
          + " with the file."
    })
final class LoadBench extends BenchCommand {

  public static void main(String[] arguments) {
    runAndExit(new LoadBench(), arguments);
  }

  @Override
  boolean measured(GeneratedPeople people, Path folder)
      throws IOException, SQLException, InterruptedException {
    try (var system = MeasuredSystem.start(folder);
        var connection = system.connect()) {
      Surroundings.requireDurable(connection);
      Surroundings.print(out, connection, people);
      out.println("server's JVM options: " + system.serverMachineOptions());
      return measured(system, connection, people);
    }
  }

  private boolean measured(MeasuredSystem system, Connection connection, GeneratedPeople people)
      throws IOException, SQLException, InterruptedException {
    var file = PeopleFile.ADDED.write(system.folder(), people);
    Duration limit = new BareCopy(connection, people).run();
    var before = system.cpuTimes();
    try (var memory = MemoryWatch.of(system.serverProcess())) {
      var load = new FileLoad(system.serverAddress(), system.centralSecret());
      var ours = load.run(file);
      var cpu = system.cpuTimes().since(before);
      requireAll(connection, people, 1);
      var report = new LoadReport(out, people.count(), Files.size(file));
      report.print(limit, ours, cpu);
      further(system, load, people, report);
      requireAll(connection, people, 2);
      return report.verdict(ours, memory);
    }
  }

  /** What comes to a full table. */
  private static void further(
      MeasuredSystem system, FileLoad load, GeneratedPeople people, LoadReport report)
      throws IOException, InterruptedException {
    for (var kind : PeopleFile.FURTHER) {
      var file = kind.write(system.folder(), people);
      report.further(kind.what(), Files.size(file), load.run(file));
      Files.delete(file);
    }
  }

  /** Everybody once, in the last of so many versions. */
  private static void requireAll(Connection connection, GeneratedPeople people, int versions)
      throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                SELECT count(*) FILTER (WHERE c.closed_at IS NULL), count(*)
                FROM insured.coverage c JOIN insured.person p ON p.id = c.person_id
                WHERE p.linkage_key LIKE 'G%'
                """)) {
      row.next();
      if (row.getLong(1) != people.count() || row.getLong(2) != (long) versions * people.count()) {
        throw new WrongAnswer(
            row.getLong(1)
                + " rows of "
                + people.count()
                + " are there, "
                + row.getLong(2)
                + " with earlier versions");
      }
    }
  }
}
