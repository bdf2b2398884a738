package jp.kyotaku.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.launcher.ProcessName;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.launcher.RehearsalOptions;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.SampleInsurers;
import jp.kyotaku.samples.SampleNation;

/** 測られるシステム: a rehearsal in a folder of its own, which is gone afterwards. */
final class MeasuredSystem implements AutoCloseable {

  static final InstitutionCode STATION = SampleNation.HIDAMARI.code();

  private final Path folder;
  private final Rehearsal rehearsal;

  private MeasuredSystem(Path folder, Rehearsal rehearsal) {
    this.folder = folder;
    this.rehearsal = rehearsal;
  }

  static MeasuredSystem start(Path folder) {
    return new MeasuredSystem(
        folder, Rehearsal.start(RehearsalOptions.inFolder(folder).underLoad()));
  }

  /** Fills the database while no server uses it, and lets it count statements when asked to. */
  void fill(BenchMessage message, GeneratedPeople people) throws SQLException {
    rehearsal.stop(ProcessName.SERVER);
    try (var connection = connect()) {
      new LoadPeople(connection, people).load();
      if (message == BenchMessage.SIHVQ01) {
        LoadVisits.load(connection, STATION);
      }
      execute(connection, "ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
    }
    rehearsal.stop(ProcessName.POSTGRES);
    rehearsal.restart(ProcessName.POSTGRES);
    try (var connection = connect()) {
      execute(connection, "CREATE EXTENSION pg_stat_statements");
      StatementCounts.end(connection);
    }
    rehearsal.restart(ProcessName.SERVER);
  }

  /** As a power cut would be for the database; it recovers from what is on the disk. */
  void killDatabase() {
    rehearsal.stop(ProcessName.SERVER);
    rehearsal.kill(ProcessName.POSTGRES);
    rehearsal.restart(ProcessName.POSTGRES);
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(rehearsal.jdbcUrl());
  }

  DatabasePort database() {
    return DatabasePort.of(rehearsal.jdbcUrl());
  }

  InetSocketAddress server() {
    return new InetSocketAddress(rehearsal.server().getHost(), rehearsal.server().getPort());
  }

  CheckRequest request(BenchMessage message) throws IOException {
    return new CheckRequest(
        message, STATION, stationSecret(), SampleNation.REHEARSAL_START.toLocalDate());
  }

  String stationSecret() throws IOException {
    var secrets = new Properties();
    try (var file = Files.newBufferedReader(rehearsal.secrets())) {
      secrets.load(file);
    }
    return secrets.getProperty(STATION.value());
  }

  /** Options for quick starts would be measured without a word; so the report shows them. */
  String serverMachineOptions() {
    return Arrays.stream(process(ProcessName.SERVER).info().arguments().orElseThrow())
        .takeWhile(argument -> !argument.equals("-jar"))
        .filter(argument -> argument.startsWith("-X"))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(" "), options -> options.isEmpty() ? "none" : options));
  }

  Path folder() {
    return folder;
  }

  URI serverAddress() {
    return rehearsal.server();
  }

  ProcessHandle serverProcess() {
    return process(ProcessName.SERVER);
  }

  /** Of the sender that may send rows of every insurer. */
  String centralSecret() throws IOException {
    var secrets = new Properties();
    try (var file = Files.newBufferedReader(rehearsal.insurerSecrets())) {
      secrets.load(file);
    }
    return secrets.getProperty(SampleInsurers.CENTRAL_SENDER);
  }

  CpuTimes cpuTimes() {
    return CpuTimes.now(process(ProcessName.SERVER), process(ProcessName.POSTGRES));
  }

  @Override
  public void close() throws IOException {
    rehearsal.close();
    BenchFolder.delete(folder);
  }

  static void execute(Connection connection, String statement) throws SQLException {
    try (var running = connection.createStatement()) {
      running.execute(statement);
    }
  }

  private ProcessHandle process(ProcessName name) {
    return rehearsal.process(name).orElseThrow();
  }
}
