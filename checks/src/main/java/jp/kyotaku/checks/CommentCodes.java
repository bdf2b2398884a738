package jp.kyotaku.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** 訪問看護のコメントコード (comments.txt). */
final class CommentCodes {

  private static final Map<String, String> CODES = load();

  private CommentCodes() {}

  static boolean has(String code) {
    return CODES.containsKey(code);
  }

  /** Codes of nursing are numbered from 500001 behind their pattern: of these the list is whole. */
  static boolean ofNursing(String code) {
    return code.length() == 9 && code.charAt(0) == '8' && code.startsWith("5000", 3);
  }

  private static Map<String, String> load() {
    try (var in = CommentCodes.class.getResourceAsStream("comments.txt")) {
      if (in == null) {
        throw new IllegalStateException("comments.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#") && !row.isBlank())
          .collect(
              Collectors.toUnmodifiableMap(row -> row.substring(0, 9), row -> row.substring(10)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
