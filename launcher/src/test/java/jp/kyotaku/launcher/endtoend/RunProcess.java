package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * 起動した ./run: the process that the script becomes, with all that it starts, as a process of its own
 *
 * @param output what it says
 */
record RunProcess(Process process, Path output, int port, Path data) {

  static final Duration START_LIMIT = Duration.ofSeconds(90);

  private static final Duration SOON = Duration.ofSeconds(20);

  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /** Database, stand-in, server, link application. */
  private static final int CHILDREN = 4;

  /** In the database's own note of itself. */
  private static final int LINE_OF_THE_PORT = 3;

  static RunProcess start(Path outputs, int port, Path data) throws IOException {
    var output = Files.createTempFile(outputs, "run", ".txt");
    var process =
        new ProcessBuilder(command(port, data))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new RunProcess(process, output, port, data);
  }

  /** The background jobs of a shell ignore Ctrl-C, and what they start does: not so here. */
  private static List<String> command(int port, Path data) {
    return List.of(
        "env",
        "--default-signal=INT",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8",
        "-Dkyotaku.root=" + System.getProperty("kyotaku.root", ".."),
        "-cp",
        System.getProperty("java.class.path"),
        "jp.kyotaku.launcher.Launcher",
        "--port",
        Integer.toString(port),
        "--data",
        data.toString());
  }

  URI server() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  Path secrets() {
    return data.resolve("link").resolve("secrets.properties");
  }

  /** Its port is another one after each start. */
  Database database() throws IOException {
    var note = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
    return new Database(
        "jdbc:postgresql://127.0.0.1:" + note.get(LINE_OF_THE_PORT) + "/postgres?user=postgres");
  }

  void awaitGreeting() throws Exception {
    Until.met("稽古が始まる", START_LIMIT, this::hasGreeted);
  }

  private boolean hasGreeted() throws IOException {
    return String.join("", said()).contains("止めるときは Ctrl-C");
  }

  /**
   * The first page answers, and all that it starts has been started: by this one, not by one that
   * was killed a moment ago and whose server still answers.
   */
  void awaitServer() throws Exception {
    Until.met(
        "はじめのページが開く",
        START_LIMIT,
        () -> {
          assertThat(process.isAlive()).as("%s", said()).isTrue();
          return hasGreeted() && noted().size() == CHILDREN && answers();
        });
  }

  private boolean answers() {
    try (var window = new HttpWindow()) {
      return window.send(HttpRequest.newBuilder(server()).GET()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** With -9, and nothing else: what it had started sees to itself. */
  void killAlone() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** As when the power goes: with -9 itself and all that it has started, whatever they do. */
  void killAll() throws IOException {
    var family = family();
    family.forEach(ProcessHandle::destroyForcibly);
    family.stream()
        .map(member -> member.onExit().orTimeout(SOON.toSeconds(), TimeUnit.SECONDS))
        .forEach(CompletableFuture::join);
  }

  /** The database has left the family; its number is noted like that of the others. */
  Set<ProcessHandle> family() throws IOException {
    var family = new HashSet<ProcessHandle>();
    family.add(process.toHandle());
    process.descendants().forEach(family::add);
    for (var child : noted()) {
      family.add(child);
      child.descendants().forEach(family::add);
    }
    return family;
  }

  private List<ProcessHandle> noted() throws IOException {
    var notes = data.resolve("run");
    if (!Files.exists(notes)) {
      return List.of();
    }
    try (var files = Files.list(notes)) {
      return files.flatMap(note -> living(note).stream()).toList();
    }
  }

  /** A number alone may belong to somebody else by now: the moment of its start goes with it. */
  private static Optional<ProcessHandle> living(Path note) {
    try {
      var parts = Files.readString(note).strip().split(" ", -1);
      return parts.length == 2 ? living(Long.parseLong(parts[0]), parts[1]) : Optional.empty();
    } catch (NoSuchFileException removedJustNow) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<ProcessHandle> living(long pid, String startMillis) {
    var noted = Instant.ofEpochMilli(Long.parseLong(startMillis));
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(
            process ->
                Duration.between(noted, process.info().startInstant().orElse(Instant.EPOCH))
                        .abs()
                        .compareTo(TOLERANCE)
                    <= 0);
  }

  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  List<String> said() throws IOException {
    return Files.readAllLines(output).stream().filter(line -> !line.startsWith("WARNING")).toList();
  }
}
