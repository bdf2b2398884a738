package jp.kyotaku.link.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void 書き終えるまで名前の下には何もなく_やめれば何も残らない() throws IOException {
    var target = folder.resolve("out.UKE");
    try (var file = WholeFile.at(target, List.of())) {
      file.out().write("半分".getBytes(StandardCharsets.UTF_8));
      file.out().flush();
      assertThat(target).doesNotExist();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void 書き終えれば_前にあったものに一度に取って代わる() throws IOException {
    var target = Files.writeString(folder.resolve("out.UKE"), "前");
    try (var file = WholeFile.at(target, List.of())) {
      file.out().write("後".getBytes(StandardCharsets.UTF_8));
      file.finish();
    }
    assertThat(target).hasContent("後");
    assertThat(folder).isDirectoryContaining(target::equals);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void 読むファイルには_別の名で指しても書かない() throws IOException {
    var input = Files.writeString(folder.resolve("in.UKE"), "元");
    var link = Files.createSymbolicLink(folder.resolve("link.UKE"), input);

    for (var target : List.of(input, link, folder.resolve("./in.UKE"))) {
      assertThatThrownBy(() -> WholeFile.at(target, List.of(new ClaimInput(input.toString()))))
          .isInstanceOf(Unreadable.class)
          .hasMessageContaining("別の名前");
    }
    assertThat(input).hasContent("元");
  }

  @Test
  void 書けない所は一文で断る() {
    assertThatThrownBy(() -> WholeFile.at(folder.resolve("no/out.UKE"), List.of()))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("書けません");
    assertThatThrownBy(() -> WholeFile.at(folder, List.of()))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("フォルダ");
  }
}
