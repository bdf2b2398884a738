package jp.kyotaku.formats.receipt;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * 規定文字コード (作成手引き 別紙4): which bytes a claim file may have. One byte: 20–7E without the quotation
 * mark, and half-width katakana; two bytes: the characters of JIS X 0208-1983.
 */
final class ClaimCharacters {

  /** Something of one byte. */
  static final int HALF = 1;

  /** Something of two bytes. */
  static final int FULL = 2;

  /** 外字, a control character, a quotation mark, or half of a character. */
  static final int FOREIGN = 4;

  /** A half-width character that is no digit. */
  static final int NO_DIGIT = 8;

  /** ？ or 〓: stands for a character that could not be written. */
  static final int SUBSTITUTE = 16;

  private static final int QUESTION = 0x8148;
  private static final int GETA = 0x81AC;

  /** JIS X 0208-1983 in Shift_JIS: first and last of each run of characters. */
  private static final int[][] RUNS = {
    {0x8140, 0x81AC}, {0x81B8, 0x81BF}, {0x81C8, 0x81CE}, {0x81DA, 0x81E8}, {0x81F0, 0x81F7},
    {0x81FC, 0x81FC}, {0x824F, 0x8258}, {0x8260, 0x8279}, {0x8281, 0x829A}, {0x829F, 0x82F1},
    {0x8340, 0x8396}, {0x839F, 0x83B6}, {0x83BF, 0x83D6}, {0x8440, 0x8460}, {0x8470, 0x8491},
    {0x849F, 0x84BE}, {0x889F, 0x9872}, {0x989F, 0x9FFC}, {0xE040, 0xEAA2}
  };

  private static final boolean[] ALLOWED = allowed();

  private ClaimCharacters() {}

  private static boolean[] allowed() {
    var allowed = new boolean[0x10000];
    for (int[] run : RUNS) {
      for (int pair = run[0]; pair <= run[1]; pair++) {
        allowed[pair] = isTrail(pair & 0xFF);
      }
    }
    return allowed;
  }

  /** What stands in these bytes, as a sum of the constants. */
  static int kinds(byte[] bytes, int from, int to) {
    int kinds = 0;
    int at = from;
    while (at < to) {
      int first = bytes[at] & 0xFF;
      if (isSingle(first)) {
        kinds |= ofSingle(first);
        at++;
      } else if (at + 1 < to && isTrail(bytes[at + 1] & 0xFF)) {
        kinds |= ofPair((first << 8) | (bytes[at + 1] & 0xFF));
        at += 2;
      } else {
        kinds |= FOREIGN;
        at++;
      }
    }
    return kinds;
  }

  private static int ofSingle(int letter) {
    if (letter >= '0' && letter <= '9') {
      return HALF;
    }
    boolean control = letter < ' ' || letter == 0x7F;
    return HALF | NO_DIGIT | (control || letter == '"' ? FOREIGN : 0);
  }

  private static int ofPair(int pair) {
    if (pair == QUESTION || pair == GETA) {
      return FULL | SUBSTITUTE;
    }
    return ALLOWED[pair] ? FULL : FULL | FOREIGN;
  }

  private static boolean isSingle(int letter) {
    return letter < 0x80 || (letter >= 0xA1 && letter <= 0xDF);
  }

  private static boolean isTrail(int letter) {
    return letter >= 0x40 && letter <= 0xFC && letter != 0x7F;
  }

  /** All characters of two bytes that a file may have, one after the other. */
  static byte[] pairs() {
    var pairs = new ByteArrayOutputStream();
    for (int pair = 0; pair < ALLOWED.length; pair++) {
      if (ALLOWED[pair]) {
        pairs.write(pair >> 8);
        pairs.write(pair);
      }
    }
    return pairs.toByteArray();
  }

  /** Whether a file may have the character in these bytes. */
  static boolean allows(byte[] character) {
    return (kinds(character, 0, character.length) & FOREIGN) == 0;
  }

  /** The characters in these bytes that no file may have, each as text or as its bytes. */
  static List<String> foreign(byte[] bytes, int from, int to) {
    var foreign = new ArrayList<String>();
    for (int at = from; at < to; ) {
      boolean pair = !isSingle(bytes[at] & 0xFF) && at + 1 < to && isTrail(bytes[at + 1] & 0xFF);
      int next = pair ? at + 2 : at + 1;
      if ((kinds(bytes, at, next) & FOREIGN) != 0) {
        foreign.add(shown(bytes, at, next));
      }
      at = next;
    }
    return foreign;
  }

  private static boolean isReadable(char letter) {
    return !Character.isISOControl(letter)
        && letter != '\uFFFD'
        && Character.getType(letter) != Character.PRIVATE_USE;
  }

  private static String shown(byte[] bytes, int from, int to) {
    String text = LineBytes.text(bytes, from, to);
    if (isReadable(text.charAt(0))) {
      return text;
    }
    var hex = new StringBuilder("0x");
    for (int at = from; at < to; at++) {
      hex.append(Character.forDigit((bytes[at] >> 4) & 0xF, 16))
          .append(Character.forDigit(bytes[at] & 0xF, 16));
    }
    return hex.toString();
  }
}
