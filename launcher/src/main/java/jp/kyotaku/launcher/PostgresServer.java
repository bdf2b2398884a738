package jp.kyotaku.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** 内蔵のPostgreSQL. The real server; what it has confirmed is on the disk. */
final class PostgresServer implements Part {

  private static final String VERSION = "18";
  private static final Duration KILL_LIMIT = Duration.ofSeconds(10);
  private static final Map<String, String> SETTINGS =
      Map.of(
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          "listen_addresses", "127.0.0.1",
          "unix_socket_directories", "",
          "max_connections", "100",
          "shared_buffers", "256MB",
          "max_wal_size", "2GB",
          "timezone", "UTC");

  private final Path binaries;
  private final Path cluster;
  private final Path log;
  private final int port;
  private final OrdinaryUser user;

  PostgresServer(Path binaries, Path cluster, Path log, int port) {
    this(binaries, cluster, log, port, OrdinaryUser.found());
  }

  PostgresServer(Path binaries, Path cluster, Path log, int port, OrdinaryUser user) {
    this.binaries = binaries;
    this.cluster = cluster;
    this.log = log;
    this.port = port;
    this.user = user;
  }

  DatabaseAddress address() {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", Optional.empty());
  }

  @Override
  public String stopSignal() {
    return "INT";
  }

  /** A server that outlived a killed run is stopped first. */
  @Override
  public void start() {
    stop();
    user.requireReach(cluster.resolve("..").normalize());
    user.requireReach(binaries.resolve("bin").resolve("postgres"));
    initialise();
    user.own(cluster);
    user.own(emptyLog());
    run("pg_ctl", "-D", cluster.toString(), "-l", log.toString(), "-o", options(), "-w", "start");
  }

  /** pg_ctl has waited already. */
  @Override
  public void awaitReady() {}

  @Override
  public void stop() {
    if (process().isPresent()) {
      run("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30", "stop");
    }
  }

  /** Waits for the sessions' processes too: a new server refuses the folder while they live. */
  void kill() {
    process()
        .ifPresent(
            postmaster -> {
              var family = new ArrayList<>(postmaster.descendants().toList());
              family.add(postmaster);
              var gone = family.stream().map(ProcessHandle::onExit).toList();
              postmaster.destroyForcibly();
              CompletableFuture.allOf(gone.toArray(CompletableFuture[]::new))
                  .completeOnTimeout(null, KILL_LIMIT.toSeconds(), TimeUnit.SECONDS)
                  .join();
            });
  }

  /** The number in the folder may be stale and belong to another program by now. */
  @Override
  public Optional<ProcessHandle> process() {
    var note = cluster.resolve("postmaster.pid");
    try (var lines = Files.lines(note)) {
      return lines
          .findFirst()
          .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
          .filter(ProcessHandle::isAlive)
          .filter(process -> process.info().commandLine().orElse("").contains(cluster.toString()));
    } catch (NoSuchFileException stopped) {
      return Optional.empty();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Made under another name and renamed: a start that was killed leaves no half a database. */
  private void initialise() {
    if (Files.exists(cluster)) {
      requireVersion();
      return;
    }
    var fresh = cluster.resolveSibling("postgres.new");
    if (Files.exists(fresh)) {
      Folders.delete(fresh);
    }
    try {
      Files.createDirectory(fresh);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    user.own(fresh);
    run(
        "initdb",
        List.of("-D", fresh.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8"),
        List.of("--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    try {
      Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void requireVersion() {
    try {
      var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
      if (!version.equals(VERSION)) {
        throw new CannotStart(
            "%s は PostgreSQL %s のデータです（必要なのは %s）。--data で別のフォルダーを指定してください。"
                .formatted(cluster, version, VERSION));
      }
    } catch (IOException trouble) {
      throw new CannotStart(
          "%s は読めるデータベースではありません。--data で別のフォルダーを指定してください。".formatted(cluster), trouble);
    }
  }

  private String options() {
    var options = new StringBuilder("-p ").append(port);
    new TreeMap<>(SETTINGS)
        .forEach((key, value) -> options.append(" -c %s='%s'".formatted(key, value)));
    return options.toString();
  }

  private void run(String program, String... arguments) {
    run(program, List.of(arguments), List.of());
  }

  private void run(String program, List<String> arguments, List<String> more) {
    var command = new ArrayList<>(List.of(binaries.resolve("bin").resolve(program).toString()));
    command.addAll(arguments);
    command.addAll(more);
    var output = log.resolveSibling("postgres-" + program + ".log").toFile();
    if (exitCode(user.of(command), output) != 0) {
      throw new CannotStart(
          "PostgreSQL の %s ができませんでした。記録: %s と %s".formatted(program, output, log));
    }
  }

  private Path emptyLog() {
    try {
      return Files.createFile(LogFile.fresh(log));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static int exitCode(List<String> command, File output) {
    try {
      return new ProcessBuilder(OwnSession.of(command))
          .redirectErrorStream(true)
          .redirectOutput(output)
          .redirectInput(new File("/dev/null"))
          .start()
          .waitFor();
    } catch (IOException trouble) {
      throw new CannotStart("PostgreSQL を起動できません: " + command.getFirst(), trouble);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CannotStart("起動が中断されました。", interrupted);
    }
  }
}
