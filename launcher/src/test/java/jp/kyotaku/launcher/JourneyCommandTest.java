package jp.kyotaku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ./run journey の終わり方: without any process */
class JourneyCommandTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

  @Test
  void 通らない段があれば終了コードは1で_段の名前とデータの場所を言い_データを残す(@TempDir Path folder) throws IOException {
    var log = Files.writeString(folder.resolve("server.log"), "why");

    int code = JourneyCommand.end(Optional.of("3番目の段「W04 同意する項目を選ぶ」が通りませんでした。"), folder, out);

    assertThat(code).isEqualTo(1);
    assertThat(said()).contains("3番目の段「W04 同意する項目を選ぶ」", folder.toString());
    assertThat(log).exists();
  }

  @Test
  void すべての段が通れば終了コードは0で_捨てるデータは残らない(@TempDir Path folder) throws IOException {
    var data = Files.createDirectories(folder.resolve("journey/data"));
    Files.writeString(data.resolve("server.log"), "fine");

    int code = JourneyCommand.end(Optional.empty(), folder.resolve("journey"), out);

    assertThat(code).isZero();
    assertThat(said()).isEqualToIgnoringNewLines("すべての段が通りました。");
    assertThat(folder).isEmptyDirectory();
  }

  private String said() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
