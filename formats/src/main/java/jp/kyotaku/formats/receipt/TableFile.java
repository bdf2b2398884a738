package jp.kyotaku.formats.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** 表のファイル: the rows of a table beside this class, without comments and empty lines. */
final class TableFile {

  private TableFile() {}

  static Stream<String> rows(String file) {
    try (var in = TableFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#") && !row.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
