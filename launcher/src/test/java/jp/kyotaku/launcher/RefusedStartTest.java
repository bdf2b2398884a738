package jp.kyotaku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 断られた起動: told in a sentence, and nothing is left of it */
class RefusedStartTest {

  private final Path data;

  RefusedStartTest(@TempDir Path folder) {
    this.data = folder.resolve("data");
  }

  @ParameterizedTest
  @CsvSource({
    "--port=65535, 65533",
    "--port=0, 65533",
    "--database-url=foo, jdbc:postgresql://",
    "--listen=nowhere, 192.168.1.5",
    "--samples=-1, --samples は0から",
    "--listen=0.0.0.0, 192.168.1.5",
    "--clock=soon, 2024-07-10T09:00",
    "--port=abc, --port：「abc」は数ではありません。",
    "--port, --port の値がありません。",
    "--unknown, --unknown という指定はありません。",
  })
  void 使い方の誤りは2で終わり何が正しいかを言う(String argument, String said) {
    var run = run(argument);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.text()).contains("指定が正しくありません", said);
    assertThat(data).doesNotExist();
  }

  @Test
  void 説明は日本語で書かれている() {
    var out = new StringWriter();
    Launcher.commandLine().setOut(new PrintWriter(out, true)).execute("--help");

    assertThat(out.toString())
        .startsWith("使い方: ./run")
        .contains("journey", "終了コード")
        .doesNotContain("Usage", "Commands", "COMMAND", "Options");
  }

  @Test
  void ポートがふさがっていればデータのフォルダーを作らない() throws IOException {
    try (var other = new ServerSocket(Ports.freeOne())) {
      var run = run("--port=" + other.getLocalPort());

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.text()).contains("ポート " + other.getLocalPort());
    }
    assertThat(data).doesNotExist();
  }

  @Test
  void 外のデータベースは何かを始める前に確かめる() {
    var ports = Ports.free();

    var run =
        run(
            "--port=" + ports.server(),
            "--database-url=jdbc:postgresql://127.0.0.1:%d/k?user=u".formatted(Ports.freeOne()));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text()).contains("つながりません");
    assertThat(data).doesNotExist();
  }

  private record Run(int exitCode, String text) {}

  private Run run(String... arguments) {
    var all = new ArrayList<>(List.of("--data", data.toString()));
    all.addAll(List.of(arguments));
    var err = new StringWriter();
    var commandLine = Launcher.commandLine().setErr(new PrintWriter(err, true));
    return new Run(commandLine.execute(all.toArray(String[]::new)), err.toString());
  }
}
