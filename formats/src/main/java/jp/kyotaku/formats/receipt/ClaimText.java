package jp.kyotaku.formats.receipt;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import jp.kyotaku.formats.text.Substitutes;
import jp.kyotaku.formats.text.TextEncoding;

/**
 * 値の符号化: text as a claim file carries it, Shift_JIS of JIS X 0208-1983. A character beyond it gets
 * its substitute: by the table (髙 to 高), else its plain form (㈱ to （株）), else ？.
 */
final class ClaimText {

  private static final Pattern HALF_KANA = Pattern.compile("[\uFF61-\uFF9F]+");

  /** Half-width signs whose full-width form stands elsewhere than the rest. */
  private static final String SIGNS = " \"'-\\";

  private static final String WIDE_SIGNS = "　”’－￥";

  /** What would end an item or begin a quotation. */
  private static final String DROPPED = ",\"";

  private static final char[] CODES = codes();

  private ClaimText() {}

  /** The text with its substitutes, and the characters that were replaced. */
  record Carried(String text, SequencedSet<String> replaced) {

    /** Without blanks after the end. */
    byte[] bytes() {
      String value = text.stripTrailing();
      var bytes = new byte[2 * value.length()];
      int length = 0;
      for (int at = 0; at < value.length(); at++) {
        char code = CODES[value.charAt(at)];
        if (code > 0xFF) {
          bytes[length++] = (byte) (code >> 8);
        }
        bytes[length++] = (byte) code;
      }
      return Arrays.copyOf(bytes, length);
    }
  }

  static Carried carry(String value) {
    return isCarried(value) ? new Carried(value, new LinkedHashSet<>()) : substituted(value);
  }

  private static Carried substituted(String value) {
    var text = new StringBuilder(value.length());
    var replaced = new LinkedHashSet<String>();
    value
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(
            character -> {
              if (isCarried(character)) {
                text.append(character);
              } else {
                text.append(substitute(character));
                replaced.add(character);
              }
            });
    return new Carried(text.toString(), replaced);
  }

  /** What to write in place of a character that no claim file can have; nothing for a control. */
  static String substitute(String character) {
    if (DROPPED.contains(character) || Character.isISOControl(character.charAt(0))) {
      return "";
    }
    String proposed = Substitutes.of(character);
    if (!proposed.equals(Substitutes.UNKNOWN) && isCarried(proposed)) {
      return proposed;
    }
    return plain(character).orElse(Substitutes.UNKNOWN);
  }

  private static Optional<String> plain(String character) {
    String plain = widened(Normalizer.normalize(character, Normalizer.Form.NFKC));
    return plain.equals(character) || !isCarried(plain) ? Optional.empty() : Optional.of(plain);
  }

  private static boolean isCarried(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (CODES[text.charAt(at)] == 0) {
        return false;
      }
    }
    return true;
  }

  /** The code of each character that may stand in an item, by its number; 0 for all others. */
  private static char[] codes() {
    var codes = new char[0x10000];
    for (char letter = ' '; letter < 0x7F; letter++) {
      codes[letter] = DROPPED.indexOf(letter) < 0 ? letter : 0;
    }
    for (int kana = 0xA1; kana <= 0xDF; kana++) {
      codes[kana - 0xA1 + 0xFF61] = (char) kana;
    }
    byte[] pairs = ClaimCharacters.pairs();
    String letters = new String(pairs, TextEncoding.SHIFT_JIS.charset());
    for (int at = 0; at < letters.length(); at++) {
      codes[letters.charAt(at)] =
          (char) (((pairs[2 * at] & 0xFF) << 8) | (pairs[2 * at + 1] & 0xFF));
    }
    return codes;
  }

  /** The same in full-width characters. */
  static String widened(String text) {
    String kana =
        HALF_KANA
            .matcher(text)
            .replaceAll(run -> Normalizer.normalize(run.group(), Normalizer.Form.NFKC));
    var wide = new StringBuilder(kana.length());
    kana.chars().forEach(letter -> wide.append(widened((char) letter)));
    return wide.toString();
  }

  /** Full-width digits as half-width ones; nothing else changes. */
  static String narrowed(String text) {
    var narrow = new StringBuilder(text.length());
    text.chars()
        .map(letter -> letter >= '０' && letter <= '９' ? letter - 0xFEE0 : letter)
        .forEach(letter -> narrow.append((char) letter));
    return narrow.toString();
  }

  private static char widened(char letter) {
    int sign = SIGNS.indexOf(letter);
    if (sign >= 0) {
      return WIDE_SIGNS.charAt(sign);
    }
    return letter > ' ' && letter < 0x7F ? (char) (letter + 0xFEE0) : letter;
  }
}
