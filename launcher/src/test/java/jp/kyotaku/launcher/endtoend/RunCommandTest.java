package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.kyotaku.launcher.Ports;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.launcher.RehearsalOptions;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** ./run を使う人から見て: Ctrl-C, start again, and what is said when it cannot start */
@Tag("slow")
class RunCommandTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Pattern MOMENT = Pattern.compile("（(\\d+)年(\\d+)月(\\d+)日） (\\d+)時(\\d+)分");

  private final Path folder;
  private final List<RunProcess> started = new ArrayList<>();

  RunCommandTest(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void 残った起動役を止める() {
    started.forEach(run -> run.process().destroy());
    started.forEach(run -> run.process().onExit().join());
  }

  @Test
  void CtrlCはすべてを止め_始め直すとデータが残り業務日時は戻らない() throws Exception {
    int port = Ports.free().server();
    var data = folder.resolve("data");
    var run = run(port, data);
    run.awaitGreeting();
    var start = URI.create("http://127.0.0.1:" + port + "/");
    refusesASecondStart(port, data);
    registersHaru(start, data);
    var before = nextDay(start);
    interrupts(run);

    try (var again = Rehearsal.start(RehearsalOptions.inFolder(data))) {
      assertThat(Database.of(again).registrations(SampleNation.HARU, SampleNation.HIDAMARI))
          .isOne();
      assertThat(now(again.server())).isAfterOrEqualTo(before);
      assertThat(now(again.server())).isBefore(before.plusHours(1));
    }
  }

  private void refusesASecondStart(int port, Path data) throws Exception {
    var sameFolder = run(Ports.free().server(), data);
    assertThat(sameFolder.exitCode()).isEqualTo(1);
    assertThat(sameFolder.said())
        .singleElement()
        .asString()
        .contains(data.toString(), "別の ./run が使っています", "--data");

    var samePort = run(port, folder.resolve("other"));
    assertThat(samePort.exitCode()).isEqualTo(1);
    assertThat(samePort.said())
        .singleElement()
        .asString()
        .contains(Integer.toString(port), "使えません", "--port");
  }

  private static void registersHaru(URI start, Path data) throws IOException {
    var reception =
        Reception.begin(start, data, SampleNation.HIDAMARI, SampleNation.HARU, Choices.allBut());
    assertThat(reception.register()).isEqualTo(Reception.Said.REGISTERED);
  }

  /** By the button on the entrance. */
  private static LocalDateTime nextDay(URI start) throws IOException {
    try (var window = new HttpWindow()) {
      var page = window.open(start);
      var step = page.expectFirst("#clock button:contains(翌日)").attr("value");
      window.send(page, "form[action=/rehearsal/clock]", Map.of("step", step));
    }
    var now = now(start);
    assertThat(now.toLocalDate()).isEqualTo(LocalDate.of(2024, 6, 4));
    return now;
  }

  private static LocalDateTime now(URI start) throws IOException {
    try (var window = new HttpWindow()) {
      var found = MOMENT.matcher(window.open(start).expectFirst("#clock .now").text());
      assertThat(found.find()).isTrue();
      var numbers =
          IntStream.rangeClosed(1, 5).map(group -> Integer.parseInt(found.group(group))).toArray();
      return LocalDateTime.of(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }
  }

  private static void interrupts(RunProcess run) throws Exception {
    var children = run.family();
    assertThat(children).hasSizeGreaterThanOrEqualTo(5).allMatch(ProcessHandle::isAlive);

    new ProcessBuilder("kill", "-INT", Long.toString(run.process().pid())).start().waitFor();

    assertThat(run.exitCode()).isIn(0, 130);
    assertThat(children).allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(SOON));
    assertThat(run.said()).contains("止めています…", "止まりました。");
  }

  private RunProcess run(int port, Path data) throws IOException {
    var run = RunProcess.start(folder, port, data);
    started.add(run);
    return run;
  }
}
