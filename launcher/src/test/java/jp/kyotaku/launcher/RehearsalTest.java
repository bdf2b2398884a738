package jp.kyotaku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class RehearsalTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final Path folder;

  RehearsalTest(@TempDir Path folder) {
    this.folder = folder.resolve("with blank");
  }

  @Test
  void すべてが動き_殺しても起こし直せ_止めれば何も残らない() throws IOException, SQLException {
    List<ProcessHandle> processes;
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder))) {
      assertThat(answers(rehearsal.server())).isTrue();
      assertThat(answers(rehearsal.standIn())).isTrue();
      assertThat(rehearsal.station(SampleNation.HIDAMARI).resolve("req")).isDirectory();
      keep(rehearsal);

      for (var name : ProcessName.values()) {
        rehearsal.kill(name);
        rehearsal.restart(name);
      }

      assertThat(isKept(rehearsal)).isTrue();
      assertThat(answers(rehearsal.server())).isTrue();
      assertThat(rehearsal.unexpectedEnd()).isNotDone();
      processes =
          Stream.of(ProcessName.values())
              .map(rehearsal::process)
              .flatMap(Optional::stream)
              .toList();
      assertThat(processes).hasSize(4);
    }
    assertThat(processes).allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(SOON));
  }

  @Test
  void 自分から終わった部分は名指しされる() {
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder))) {
      rehearsal.process(ProcessName.LINK).orElseThrow().destroyForcibly();

      assertThat(rehearsal.unexpectedEnd()).succeedsWithin(SOON).isEqualTo(ProcessName.LINK);
      assertThatThrownBy(() -> Rehearsal.start(RehearsalOptions.inFolder(folder)))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("別の ./run が使っています");
    }
  }

  @Test
  void 起動役が殺されても部下は残らず次の起動で続きから始まる() throws Exception {
    var launcher = startLauncher();
    var notes = Stream.of(ProcessName.values()).map(this::note).toList();
    assertThat(Deadline.in(Duration.ofSeconds(90)).await(() -> allLive(notes))).isTrue();
    var children = notes.stream().map(PidFile::living).flatMap(Optional::stream).toList();

    launcher.destroyForcibly().waitFor();

    assertThat(children)
        .hasSize(4)
        .allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(SOON));
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder))) {
      assertThat(answers(rehearsal.server())).isTrue();
    }
  }

  @Test
  void 起動役と見張りがともに殺されたら次の起動が残りを片づける() throws Exception {
    var launcher = startLauncher();
    var notes = Stream.of(ProcessName.values()).map(this::note).toList();
    assertThat(Deadline.in(Duration.ofSeconds(90)).await(() -> allLive(notes))).isTrue();
    var children = notes.stream().map(PidFile::living).flatMap(Optional::stream).toList();
    var guardian =
        launcher.descendants().filter(process -> !children.contains(process)).findFirst();

    guardian.orElseThrow().destroyForcibly();
    launcher.destroyForcibly().waitFor();
    try (var rehearsal = Rehearsal.start(RehearsalOptions.inFolder(folder))) {
      assertThat(answers(rehearsal.server())).isTrue();
    }

    assertThat(children)
        .hasSize(4)
        .allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(SOON));
  }

  private Process startLauncher() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Dkyotaku.root=" + Installation.found().root(),
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName(),
            "--data",
            folder.toString(),
            "--port",
            Integer.toString(Ports.freeOne()))
        .inheritIO()
        .start();
  }

  private PidFile note(ProcessName name) {
    return new PidFile(folder.resolve("run").resolve(name.module() + ".pid"));
  }

  private static boolean allLive(List<PidFile> notes) {
    return notes.stream().allMatch(note -> note.living().isPresent());
  }

  private static boolean answers(URI address) throws IOException {
    var connection = (HttpURLConnection) address.toURL().openConnection();
    return connection.getResponseCode() == 200;
  }

  private static void keep(Rehearsal rehearsal) throws SQLException {
    try (var connection = DriverManager.getConnection(rehearsal.jdbcUrl());
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE public.kept AS SELECT 1 AS number");
    }
  }

  private static boolean isKept(Rehearsal rehearsal) throws SQLException {
    try (var connection = DriverManager.getConnection(rehearsal.jdbcUrl());
        var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT number FROM public.kept")) {
      return row.next();
    }
  }
}
