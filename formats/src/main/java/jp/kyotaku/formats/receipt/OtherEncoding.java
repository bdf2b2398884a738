package jp.kyotaku.formats.receipt;

import java.util.Arrays;
import jp.kyotaku.formats.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/** ほかの文字コードの見分け: a file in neither Shift_JIS nor UTF-8, by its first bytes. */
final class OtherEncoding {

  /** How many bytes are looked at. */
  static final int FRONT = 8_192;

  private static final int ESCAPE = 0x1B;

  /** Fewer characters may be an accident. */
  private static final int FEWEST = 10;

  private OtherEncoding() {}

  /** What is wrong with a file that begins like this, or null where it can be read. */
  static @Nullable Fault of(byte[] front) {
    if (isJis(front)) {
      return Fault.FILE_JIS;
    }
    if (isEuc(front)) {
      return Fault.FILE_EUC_JP;
    }
    return isUnreadable(front) ? Fault.FILE_ENCODING : null;
  }

  /** ISO-2022-JP: seven bits, and an escape sequence before the first Japanese character. */
  private static boolean isJis(byte[] front) {
    boolean escaped = false;
    for (int at = 0; at < front.length; at++) {
      if (front[at] < 0) {
        return false;
      }
      escaped |= front[at] == ESCAPE && at + 2 < front.length && isJapaneseSet(front, at + 1);
    }
    return escaped;
  }

  private static boolean isJapaneseSet(byte[] front, int at) {
    return front[at] == '$' && (front[at + 1] == 'B' || front[at + 1] == '@');
  }

  /** EUC-JP: all bytes beyond ASCII in pairs, and not so as Shift_JIS writes katakana. */
  private static boolean isEuc(byte[] front) {
    int characters = 0;
    int at = 0;
    while (at < front.length) {
      int length = lengthInEuc(front[at] & 0xFF);
      if (length == 0 || !isHigh(front, at + 1, at + length)) {
        return false;
      }
      characters += length > 1 ? 1 : 0;
      at += length;
    }
    return characters >= FEWEST && hasForeign(front);
  }

  /** Bytes of the character that this one begins; 0 for none. */
  private static int lengthInEuc(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first == 0x8F) {
      return 3;
    }
    return first == 0x8E || (first >= 0xA1 && first <= 0xFE) ? 2 : 0;
  }

  /** The last character may be cut. */
  private static boolean isHigh(byte[] front, int from, int to) {
    for (int at = from; at < Math.min(to, front.length); at++) {
      int next = front[at] & 0xFF;
      if (next < 0xA1 || next == 0xFF) {
        return false;
      }
    }
    return true;
  }

  /** Whether some of the bytes beyond ASCII are nothing in Shift_JIS. */
  private static boolean hasForeign(byte[] front) {
    byte[] letters = front.clone();
    for (int at = 0; at < letters.length; at++) {
      boolean plain = letters[at] >= 0 && (letters[at] < ' ' || letters[at] == '"');
      letters[at] = plain ? (byte) ' ' : letters[at];
    }
    return (ClaimCharacters.kinds(letters, 0, letters.length) & ClaimCharacters.FOREIGN) != 0;
  }

  /** Text of which Shift_JIS reads less than half; UTF-8 is told line by line. */
  private static boolean isUnreadable(byte[] front) {
    int unread = 0;
    int wide = 0;
    int from = 0;
    while (from < front.length) {
      int to = lineEnd(front, from);
      byte[] line = Arrays.copyOfRange(front, from, to);
      from = to + 1;
      if (Utf8.looksLike(line)) {
        return false;
      }
      String text = new String(line, TextEncoding.SHIFT_JIS.charset());
      unread += (int) text.chars().filter(letter -> letter == '\uFFFD').count();
      wide += (int) text.chars().filter(letter -> letter > 0x7F).count();
    }
    return unread >= FEWEST && 2 * unread > wide && isText(front);
  }

  private static int lineEnd(byte[] front, int from) {
    int to = from;
    while (to < front.length && front[to] != '\n') {
      to++;
    }
    return to;
  }

  private static boolean isText(byte[] front) {
    for (byte letter : front) {
      boolean frame = letter == '\r' || letter == '\n' || letter == '\t';
      if (letter >= 0 && letter < ' ' && !frame && letter != Identifiers.END_MARK) {
        return false;
      }
    }
    return true;
  }
}
