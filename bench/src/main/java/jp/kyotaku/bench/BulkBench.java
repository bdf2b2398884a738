package jp.kyotaku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import jp.kyotaku.samples.GeneratedPeople;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 一括照会の測定 `bench/bulk` */
@Command(
    name = "bench/bulk",
    sortOptions = false,
    description = {
      "Measures a bulk inquiry (OQSmuquc01, OQSmuquc02) over HTTP, from the first byte of the"
          + " upload to",
      "the last of the result, beside the bare parsing of the same file and one SQL join of the"
          + " same",
      "lines, in the same run.",
      "Ends with 1 below 20,000 lines/s, or when the server's memory grows with the file."
    })
final class BulkBench extends BenchCommand {

  @Option(
      names = "--lines",
      defaultValue = "100000",
      description = "how many lines the file has (default: ${DEFAULT-VALUE})")
  private int lines;

  public static void main(String[] arguments) {
    runAndExit(new BulkBench(), arguments);
  }

  @Override
  boolean measured(GeneratedPeople people, Path folder)
      throws IOException, SQLException, InterruptedException {
    try (var system = MeasuredSystem.start(folder)) {
      system.fill(BenchMessage.SIQUC01, people);
      try (var connection = system.connect()) {
        Surroundings.requireDurable(connection);
        Surroundings.print(out, connection, people);
      }
      out.println("server's JVM options: " + system.serverMachineOptions());
      return measured(system, people);
    }
  }

  private boolean measured(MeasuredSystem system, GeneratedPeople people)
      throws IOException, SQLException, InterruptedException {
    var file = new BulkFile(people, lines).write(system.folder().resolve("bulk.xml"));
    var client = new BulkClient(system.serverAddress(), system.stationSecret());
    warmUp(system, people, client);
    Duration parsing = BareParsing.run(file);
    Duration join;
    try (var connection = system.connect()) {
      join = new BulkJoin(connection, people, lines).run();
    }
    var before = system.cpuTimes();
    try (var memory = MemoryWatch.of(system.serverProcess())) {
      var ours = client.run(file, "measured", system.folder().resolve("result.xml"));
      var cpu = system.cpuTimes().since(before);
      BulkFile.requireUnits(system.folder().resolve("result.xml"), lines);
      var report = new BulkReport(out, lines, Files.size(file));
      report.print(ours, parsing, join, cpu);
      return report.verdict(ours, memory);
    }
  }

  /** A program that has just started would measure its compiler. */
  private void warmUp(MeasuredSystem system, GeneratedPeople people, BulkClient client)
      throws IOException, InterruptedException {
    int few = Math.max(1_000, lines / 4);
    for (int round = 0; round < 3; round++) {
      var file = new BulkFile(people, few).write(system.folder().resolve("warm-up.xml"));
      client.run(file, "warm-up-" + round, system.folder().resolve("warm-up-result.xml"));
    }
  }
}
