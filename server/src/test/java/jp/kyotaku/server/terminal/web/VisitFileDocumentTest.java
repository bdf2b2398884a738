package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 訪問予定のファイルの説明書は列の一覧と同じで、例は読める */
class VisitFileDocumentTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("kyotaku.root", "..")).resolve("docs/interface/visit-plan.md");
  private static final Pattern EXAMPLE = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COLUMNS =
      Pattern.compile("<!-- columns -->.*?<!-- end -->", Pattern.DOTALL);

  @Test
  void 列の表は文書と同じ() throws IOException {
    String table =
        VisitFile.COLUMNS.stream()
            .map(column -> "| " + column.heading() + " | " + column.what() + " |\n")
            .collect(
                Collectors.joining(
                    "", "<!-- columns -->\n| 列名 | 書き方 |\n| --- | --- |\n", "<!-- end -->"));
    if (Boolean.getBoolean("kyotaku.write-docs")) {
      var written = COLUMNS.matcher(Files.readString(DOCUMENT)).replaceFirst(table);
      Files.writeString(DOCUMENT, written);
    }
    assertThat(Files.readString(DOCUMENT)).contains(table);
  }

  @Test
  void 文書の例は指摘なく読める() throws IOException {
    var example = EXAMPLE.matcher(Files.readString(DOCUMENT));
    assertThat(example.find()).isTrue();
    var file =
        VisitFile.read(example.group(1).getBytes(StandardCharsets.UTF_8), LocalDate.of(2024, 6, 3));
    assertThat(file.findings()).isEmpty();
    assertThat(file.visits()).hasSize(3);
  }
}
