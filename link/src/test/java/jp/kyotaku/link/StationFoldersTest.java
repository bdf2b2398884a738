package jp.kyotaku.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationFoldersTest {

  @TempDir private Path root = Path.of("");

  @Test
  void なければ作る() throws IOException {
    StationFolders.open(root.resolve("1360090011"));
    assertThat(StationFixture.names(root.resolve("1360090011")))
        .containsExactly("aside", "face", "req", "res", "work");
    assertThat(StationFixture.names(root.resolve("1360090011/work")))
        .containsExactly("incoming", "notes", "picked");
  }

  @Test
  void すでにある大文字まじりのフォルダをそのまま使う() throws IOException {
    Files.createDirectory(root.resolve("Req"));
    Files.createDirectory(root.resolve("RES"));
    var folders = StationFolders.open(root);
    assertThat(folders.request()).isEqualTo(root.resolve("Req"));
    assertThat(folders.result()).isEqualTo(root.resolve("RES"));
    assertThat(StationFixture.names(root)).containsExactly("RES", "Req", "aside", "face", "work");
  }
}
