package jp.kyotaku.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ErrorDocumentTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("kyotaku.root", "..")).resolve("docs/errors.md");

  @Test
  void エラーコードは重ならない() {
    assertThat(ErrorCode.values()).extracting(ErrorCode::code).doesNotHaveDuplicates();
  }

  @Test
  void エラーコードの一覧は文書と同じ() throws IOException {
    String document = document();
    if (Boolean.getBoolean("kyotaku.write-docs")) {
      Files.writeString(DOCUMENT, document);
    }

    assertThat(DOCUMENT).hasContent(document);
  }

  private static String document() {
    return """
        # Error codes

        Made by a test from `ErrorCode`; do not edit by hand (`./test docs` rewrites it). The codes are our own:
        the official table is not public.

        | code | name | what is wrong | what to do |
        | --- | --- | --- | --- |
        """
        + Arrays.stream(ErrorCode.values())
            .map(ErrorDocumentTest::row)
            .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(ErrorCode code) {
    return "| "
        + String.join(" | ", code.code(), code.name(), code.sentence(), code.advice())
        + " |";
  }
}
