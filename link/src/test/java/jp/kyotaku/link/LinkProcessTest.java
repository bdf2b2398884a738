package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.kyotaku.kernel.Japan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 連携アプリを本物のプロセスとして動かす, with nobody at the server's address */
@Tag("slow")
class LinkProcessTest {

  private static final String CODE = "1360090011";
  private static final String SECRET = "himitsu-no-atai";
  private static final String REQUEST = "OQSsiquc01req_patient98765.xml";

  private final List<Process> started = new ArrayList<>();
  @TempDir private Path data = Path.of("");
  private String server = "";

  @BeforeEach
  void 誰もいないアドレスと資格情報を用意する() throws IOException {
    Files.writeString(secrets(), CODE + "=" + SECRET + "\n");
    try (var socket = new ServerSocket(0)) {
      server = "http://127.0.0.1:" + socket.getLocalPort();
    }
  }

  @AfterEach
  void 残ったプロセスを止める() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void サーバーがいなくても取り込み_強制終了のあとも同じ番号で持っている() throws Exception {
    var first = link(data.resolve("first.log"));
    awaitFolder(station().resolve("req"));
    Files.writeString(station().resolve("req").resolve(REQUEST), StationFixture.COMPLETE);
    var picked = awaitOneIn(station().resolve("work/picked"));
    awaitLog(data.resolve("first.log"), LinkState.UNREACHABLE.sentence());
    first.destroyForcibly().waitFor();

    var second = link(data.resolve("second.log"));
    awaitLog(data.resolve("second.log"), LinkState.UNREACHABLE.sentence());
    assertThat(StationFixture.names(station().resolve("work/picked"))).containsExactly(picked);
    second.destroy();
    assertThat(second.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void 記録は状態の変化ごとに一行で_秘密の値もファイル名の後ろも現れない() throws Exception {
    var log = data.resolve("link.log");
    try (var deaf = new ServerSocket(0)) {
      server = "http://127.0.0.1:" + deaf.getLocalPort();
      link(log);
      awaitFolder(station().resolve("req"));
      Files.writeString(station().resolve("req").resolve(REQUEST), StationFixture.COMPLETE);
      hangUp(deaf, 8);
    }
    awaitLog(log, "取り込みました: OQSsiquc01req ");
    assertThat(Files.readString(log))
        .containsOnlyOnce(LinkState.UNREACHABLE.sentence())
        .doesNotContain(SECRET, "98765", "Basic ");
  }

  @Test
  void 機械の時間帯が違っても記録は日本時間で書く() throws Exception {
    var log = data.resolve("link.log");
    link(log);
    awaitLog(log, "時刻は日本時間です。");

    var line = Files.readAllLines(log).getFirst();
    var written = LocalDateTime.parse(line.substring(0, 19).replace(' ', 'T'));
    assertThat(written).isCloseTo(LocalDateTime.now(Japan.ZONE), within(5, ChronoUnit.MINUTES));
  }

  @Test
  void 同じフォルダの二つめの連携アプリは一文で断って1で終わる() throws Exception {
    link(data.resolve("first.log"));
    awaitLog(data.resolve("first.log"), "始まりました");
    var log = data.resolve("second.log");
    assertThat(link(log).waitFor()).isEqualTo(ExitCodes.REFUSED);
    assertThat(Files.readAllLines(log)).containsExactly("機関 " + CODE + " のフォルダでは、すでに連携アプリが動いています。");
  }

  @Test
  void 資格情報のファイルが読めなければ3で終わり_中身を示さない() throws Exception {
    Files.writeString(secrets(), SECRET + "=" + CODE + "\n");
    assertThat(link(data.resolve("a.log")).waitFor()).isEqualTo(ExitCodes.UNREADABLE);
    assertThat(Files.readString(data.resolve("a.log"))).doesNotContain(SECRET);
    Files.delete(secrets());
    assertThat(link(data.resolve("b.log")).waitFor()).isEqualTo(ExitCodes.UNREADABLE);
  }

  private Process link(Path log) throws IOException {
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                KyotakuCommand.class.getName(),
                "link",
                "--server",
                server,
                "--stations",
                data.resolve("stations").toString(),
                "--secrets",
                secrets().toString(),
                "--page-port",
                "0")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("TZ", "America/New_York");
    var process = builder.start();
    started.add(process);
    return process;
  }

  /** Takes so many calls and answers none: each is a retry. */
  private static void hangUp(ServerSocket deaf, int times) throws IOException {
    for (int call = 0; call < times; call++) {
      deaf.accept().close();
    }
  }

  private Path secrets() {
    return data.resolve("secrets.properties");
  }

  private Path station() {
    return data.resolve("stations").resolve(CODE);
  }

  private static void awaitFolder(Path folder) throws InterruptedException {
    Until.met("フォルダができる", () -> Files.isDirectory(folder));
  }

  private static void awaitLog(Path log, String text) throws InterruptedException {
    Until.met(text, () -> Files.readString(log).contains(text));
  }

  private static String awaitOneIn(Path folder) throws InterruptedException, IOException {
    Until.met("一つ置かれる", () -> StationFixture.names(folder).size() == 1);
    return StationFixture.names(folder).getFirst();
  }
}
