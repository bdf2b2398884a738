package jp.kyotaku.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * ファイルの文字コード (3.4). A file that says Shift_JIS is windows-31j in the field: Java's own charset of
 * that name loses 髙 ① ㈱ 﨑 and changes ～ and －.
 */
public enum TextEncoding {
  UTF_8("UTF-8", StandardCharsets.UTF_8, Set.of("utf-8", "utf8"), ""),
  SHIFT_JIS(
      "Shift_JIS",
      Charset.forName("windows-31j"),
      Set.of(
          "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "ms932", "cp932"),
      "¢£¥«¬¯µ·¸»‾ゔ");

  private final String declaredName;

  // The charsets of the JDK and sets made by Set.of never change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Charset charset;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> aliases;

  /** Characters that its encoder takes without complaint and turns into others. */
  private final String altered;

  TextEncoding(String declaredName, Charset charset, Set<String> aliases, String altered) {
    this.declaredName = declaredName;
    this.charset = charset;
    this.aliases = aliases;
    this.altered = altered;
  }

  /** The encoding that a file declares under this name. */
  public static Optional<TextEncoding> declaredAs(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    for (TextEncoding encoding : values()) {
      if (encoding.aliases.contains(key)) {
        return Optional.of(encoding);
      }
    }
    return Optional.empty();
  }

  /** The name to write into a declaration. */
  public String declaredName() {
    return declaredName;
  }

  /**
   * Whether the encoder would silently turn this character into another, such as ¥ into a
   * backslash.
   */
  public boolean alters(int character) {
    return !altered.isEmpty() && altered.indexOf(character) >= 0;
  }

  public Charset charset() {
    return charset;
  }
}
