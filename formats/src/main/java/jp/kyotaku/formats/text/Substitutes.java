package jp.kyotaku.formats.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** 代替文字の表: which character to propose where a file cannot carry one (substitutes.txt). */
public final class Substitutes {

  /** Where no substitute is known. */
  public static final String UNKNOWN = "？";

  private static final Map<String, String> TABLE = load();

  private Substitutes() {}

  /** The substitute of one character; {@link #UNKNOWN} where the table has none. */
  public static String of(String character) {
    if (selectsForm(character.codePointAt(0))) {
      return "";
    }
    return TABLE.getOrDefault(character, UNKNOWN);
  }

  /** 異体字セレクタ: without it the character before keeps its meaning. */
  private static boolean selectsForm(int codePoint) {
    return (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
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
