package jp.kyotaku.formats.receipt;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import jp.kyotaku.formats.text.TextEncoding;

/** UTF-8 の見分け: a line that was written in UTF-8 although the file must be Shift_JIS. */
final class Utf8 {

  private Utf8() {}

  /**
   * Whether all its characters beyond ASCII are Japanese characters in three bytes, and there are
   * at least two. Bytes of Shift_JIS are practically never so.
   */
  static boolean looksLike(byte[] bytes) {
    int characters = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] < 0) {
        if (!isJapanese(bytes, at)) {
          return false;
        }
        characters++;
        at += 2;
      }
    }
    return characters >= 2;
  }

  /** The same line as it should have been written; what cannot be carried gets its substitute. */
  static byte[] inShiftJis(byte[] bytes) {
    CharsetEncoder encoder = TextEncoding.SHIFT_JIS.charset().newEncoder();
    var text = new StringBuilder();
    new String(bytes, StandardCharsets.UTF_8)
        .codePoints()
        .mapToObj(Character::toString)
        .map(letter -> encodes(encoder, letter) ? letter : ClaimText.substitute(letter))
        .forEach(text::append);
    return text.toString().getBytes(TextEncoding.SHIFT_JIS.charset());
  }

  private static boolean encodes(CharsetEncoder encoder, String letter) {
    return encoder.canEncode(letter) && !TextEncoding.SHIFT_JIS.alters(letter.codePointAt(0));
  }

  private static boolean isJapanese(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    return lead >= 0xE2
        && lead <= 0xEF
        && at + 2 < bytes.length
        && continues(bytes[at + 1])
        && continues(bytes[at + 2]);
  }

  private static boolean continues(byte next) {
    return (next & 0xC0) == 0x80;
  }
}
