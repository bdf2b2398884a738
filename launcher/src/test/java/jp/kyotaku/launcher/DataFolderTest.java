package jp.kyotaku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  private final Path folder;

  DataFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void 使われているフォルダーは名前と選択肢を挙げて断る() {
    try (var first = DataFolder.open(folder)) {
      assertThat(first.root()).isEqualTo(folder);
      assertThatThrownBy(() -> DataFolder.open(folder))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("--data");
    }
  }

  @Test
  void 前の実行が終われば同じフォルダーを使える() {
    DataFolder.open(folder).close();

    try (var again = DataFolder.open(folder)) {
      assertThat(again.station(SampleNation.HIDAMARI).resolve("req")).isDirectory();
    }
  }

  @Test
  void 書き込めない場所は一文で断る() throws IOException {
    var file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("書き込めません");
  }

  @Test
  void 合言葉は機関ごとに一度だけ作られ持ち主だけが読める() throws IOException {
    var file = folder.resolve("secrets.properties");
    var hidamari = SampleNation.HIDAMARI.code().value();
    var komorebi = SampleNation.KOMOREBI.code().value();

    Secrets.ensure(file, List.of(hidamari));
    var first = Files.readAllLines(file);
    Secrets.ensure(file, List.of(hidamari, komorebi));
    var second = Files.readAllLines(file);

    assertThat(first).singleElement().asString().matches(hidamari + "=[A-Za-z0-9_-]{32}");
    assertThat(second).hasSize(2).startsWith(first.getFirst());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void 記録は起動ごとに新しくなり古いものは番号がつく() throws IOException {
    var log = folder.resolve("server.log");
    for (var start = 1; start <= 8; start++) {
      Files.writeString(LogFile.fresh(log), "start " + start);
    }

    assertThat(log).hasContent("start 8");
    assertThat(folder.resolve("server.1.log")).hasContent("start 7");
    assertThat(folder.resolve("server.5.log")).hasContent("start 3");
    assertThat(folder.resolve("server.6.log")).doesNotExist();
  }
}
