package jp.kyotaku.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.kyotaku.samples.CardSeries;
import jp.kyotaku.samples.GeneratedPeople;

/**
 * pgbench: what the database alone can do on this machine. The same SELECT, and an INSERT of one
 * event row of the same size, prepared, each committed by itself.
 */
final class Pgbench {

  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+) \\(without initial");
  private static final Pattern CHECKS =
      Pattern.compile("(?m)^number of transactions actually processed: ([0-9]+)");
  private static final Pattern FAILED =
      Pattern.compile("(?m)^number of failed transactions: ([0-9]+)");

  /** A twentieth of the response times is enough, and its log costs nothing. */
  private static final String LOGGED_SHARE = "0.05";

  private final Path program;
  private final Path folder;
  private final List<String> variables;

  Pgbench(
      Path program,
      Path folder,
      BenchMessage message,
      PgbenchVariables variables,
      GeneratedPeople people)
      throws IOException {
    this.program = program;
    this.folder = Files.createDirectories(folder);
    this.variables = variables.options(people);
    for (int series = 0; series < CardSeries.ALL.size(); series++) {
      Files.writeString(script(series), PgbenchVariables.script(message, series));
    }
  }

  Round run(DatabasePort database, int clients, Duration duration) throws IOException {
    var logs = Files.createDirectories(folder.resolve("logs"));
    try {
      var output = output(command(database, clients, duration, logs));
      if (Long.parseLong(found(FAILED, output)) > 0) {
        throw new WrongAnswer("statements of pgbench failed");
      }
      return new Round(
          Long.parseLong(found(CHECKS, output)),
          Double.parseDouble(found(RATE, output)),
          latencies(logs),
          0);
    } finally {
      BenchFolder.delete(logs);
    }
  }

  private List<String> command(DatabasePort database, int clients, Duration duration, Path logs) {
    var command = new ArrayList<String>(List.of(program.toString(), "-n", "-M", "prepared"));
    command.addAll(List.of("-h", database.host(), "-p", database.port(), "-U", database.user()));
    command.addAll(
        List.of("-c", Integer.toString(clients), "-j", Integer.toString(threads(clients))));
    command.addAll(List.of("-T", Long.toString(duration.toSeconds())));
    command.addAll(List.of("-l", "--sampling-rate=" + LOGGED_SHARE));
    command.add("--log-prefix=" + logs.resolve("log"));
    command.addAll(variables);
    for (int series = 0; series < CardSeries.ALL.size(); series++) {
      command.addAll(List.of("-f", script(series).toString()));
    }
    command.add(database.name());
    return command;
  }

  private static int threads(int clients) {
    return Math.min(clients, Runtime.getRuntime().availableProcessors());
  }

  private Path script(int series) {
    return folder.resolve("series-" + series + ".sql");
  }

  private static String output(List<String> command) throws IOException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var out = process.getInputStream()) {
      var text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new WrongAnswer("pgbench failed: " + text);
      }
      return text;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while pgbench ran", e);
    } finally {
      process.destroy();
    }
  }

  private static String found(Pattern pattern, String output) {
    var matcher = pattern.matcher(output);
    if (!matcher.find()) {
      throw new WrongAnswer("pgbench's output is not understood: " + output);
    }
    return matcher.group(1);
  }

  /** The third column is the response time in microseconds. */
  private static Latencies latencies(Path logs) throws IOException {
    var latencies = new Latencies();
    try (Stream<Path> files = Files.list(logs)) {
      for (var file : files.toList()) {
        try (var lines = Files.lines(file)) {
          lines.forEach(line -> latencies.add(Long.parseLong(line.split(" ", 4)[2]) * 1_000));
        }
      }
    }
    return latencies;
  }
}
