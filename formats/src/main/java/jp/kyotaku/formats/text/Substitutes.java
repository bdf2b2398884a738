package jp.kyotaku.formats.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** 代替文字の表: which character to propose where a file cannot carry one (substitutes.txt). */
final class Substitutes {

  /** Where no substitute is known. */
  static final String UNKNOWN = "？";

  private static final Map<String, String> TABLE = load();

  private Substitutes() {}

  static String of(String character) {
    return TABLE.getOrDefault(character, UNKNOWN);
  }

  private static Map<String, String> load() {
    try (var in = Substitutes.class.getResourceAsStream("substitutes.txt")) {
      if (in == null) {
        throw new IllegalStateException("substitutes.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.strip().split(" ", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
