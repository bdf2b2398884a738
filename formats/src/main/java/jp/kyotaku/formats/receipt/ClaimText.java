package jp.kyotaku.formats.receipt;

import java.text.Normalizer;
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

  private ClaimText() {}

  /** The text with its substitutes, and the characters that were replaced. */
  record Carried(String text, SequencedSet<String> replaced) {

    byte[] bytes() {
      return text.stripTrailing().getBytes(TextEncoding.SHIFT_JIS.charset());
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
    var encoder = TextEncoding.SHIFT_JIS.charset().newEncoder();
    return text.indexOf(',') < 0
        && text.chars().noneMatch(TextEncoding.SHIFT_JIS::alters)
        && encoder.canEncode(text)
        && ClaimCharacters.allows(text.getBytes(TextEncoding.SHIFT_JIS.charset()));
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
