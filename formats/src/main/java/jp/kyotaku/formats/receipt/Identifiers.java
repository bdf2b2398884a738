package jp.kyotaku.formats.receipt;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** レコード識別情報: what kind of line it is, from the bytes of its first item. */
final class Identifiers {

  static final byte END_MARK = 0x1A;

  /** By the two letters, each a number from 0 to 25. */
  private static final @Nullable RecordType[] TYPES = new @Nullable RecordType[26 * 26];

  static {
    for (RecordType type : RecordType.values()) {
      TYPES[index(type.name().charAt(0), type.name().charAt(1))] = type;
    }
  }

  private Identifiers() {}

  /** The record of a first item of this length, or null. */
  static @Nullable RecordType type(byte[] line, int length) {
    if (length == 4 && line[0] == '"' && line[3] == '"') {
      return type(new byte[] {line[1], line[2]}, 2); // told where its items are checked
    }
    return length == 2 && isLetter(line[0]) && isLetter(line[1])
        ? TYPES[index(line[0], line[1])]
        : null;
  }

  /** Whether a line begins with one of the 19 records. */
  static boolean opensRecord(byte[] line) {
    return line.length > 2 && line[2] == ',' && type(line, 2) != null;
  }

  /** Whether a line may begin with these three bytes: two letters, 履歴, nothing or the end. */
  static boolean opensLine(byte[] front) {
    if (front.length == 0 || isFrame(front[0])) {
      return true;
    }
    if (front.length < 2) {
      return false;
    }
    boolean history = isDigit(front[0]) && front[1] == ',';
    boolean letters = isLetter(front[0]) && isLetter(front[1]);
    return history || (letters && (front.length == 2 || front[2] == ',' || isFrame(front[2])));
  }

  private static boolean isFrame(byte letter) {
    return letter == '\r' || letter == '\n' || letter == END_MARK;
  }

  static boolean isByteOrderMark(byte[] bytes) {
    return bytes.length == 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** The kind of a line that is none of the 19 records. */
  static LineKind kind(byte[] line, int length) {
    if (line.length == 0) {
      return LineKind.EMPTY;
    }
    if (line.length == 1 && line[0] == END_MARK) {
      return LineKind.END_MARK;
    }
    if (isByteOrderMark(line)) {
      return LineKind.BYTE_ORDER_MARK;
    }
    if (length == 2 && line[0] == 'H') {
      return ofReturn(line[1]);
    }
    return length <= 2 && isHistory(line, length) ? LineKind.HISTORY : LineKind.UNKNOWN;
  }

  /** The record that was meant by ka, ＫＡ or a KA with blanks; empty for none. */
  static String meant(String identifier) {
    String plain = Normalizer.normalize(identifier, Normalizer.Form.NFKC);
    return RecordType.of(plain.strip().toUpperCase(Locale.ROOT)).map(Enum::name).orElse("");
  }

  private static LineKind ofReturn(byte second) {
    return switch (second) {
      case 'H' -> LineKind.RETURN_HEAD;
      case 'R' -> LineKind.RETURN_REASON;
      case 'G' -> LineKind.RETURN_FOOT;
      default -> LineKind.UNKNOWN;
    };
  }

  /** データ識別 of one or two digits, and a second item. */
  private static boolean isHistory(byte[] line, int length) {
    return length > 0 && line.length > length && isDigit(line[0]) && isDigit(line[length - 1]);
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }

  private static boolean isLetter(byte letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private static int index(int first, int second) {
    return (first - 'A') * 26 + second - 'A';
  }
}
