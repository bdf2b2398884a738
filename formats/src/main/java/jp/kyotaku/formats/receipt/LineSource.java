package jp.kyotaku.formats.receipt;

import java.io.InputStream;
import java.util.Arrays;
import jp.kyotaku.formats.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * 行の切り出し: lines of a stream, cut on bytes. Holds one line at a time; of one that is longer than any
 * record only the beginning is kept, and one without end ends the reading.
 */
final class LineSource {

  /** The longest record (JS) has less than 3,000 bytes. */
  static final int LONGEST = 16_384;

  /** A line of this length is none: the rest of the stream is not read. */
  static final int ENDLESS = 1 << 20;

  /** An item with more line ends in it is none. */
  private static final int MOST_BREAKS = 8;

  private static final byte[] NOTHING = {};

  private final ByteWindow window;
  private int number;
  private boolean markTaken;
  private boolean cutShort;
  private boolean endless;
  private boolean rightEndSeen;

  LineSource(InputStream in) {
    window = new ByteWindow(in);
  }

  /** UTF-16, by its mark or by the zeros beside the first two letters. */
  boolean isUtf16() {
    int first = window.peek(0);
    int second = window.peek(1);
    boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    return marked || (window.peek(3) >= 0 && hasZeros(0) != hasZeros(1));
  }

  /** The first bytes, before anything was read. */
  byte[] front() {
    return window.front(OtherEncoding.FRONT);
  }

  private boolean hasZeros(int at) {
    return window.peek(at) == 0 && window.peek(at + 2) == 0;
  }

  /** The next line, or null at the end. */
  @Nullable Line next() {
    if (endless || !window.more()) {
      return null;
    }
    if (number == 0 && !markTaken && startsWithMark()) {
      markTaken = true;
      // no line of its own: editors show it in none
      return new Line(1, window.take(3), LineEnd.NONE, TextEncoding.SHIFT_JIS);
    }
    return window.peek(0) == Identifiers.END_MARK ? endMark() : line();
  }

  private boolean startsWithMark() {
    return window.peek(0) == 0xEF && window.peek(1) == 0xBB && window.peek(2) == 0xBF;
  }

  /** Whether reading was given up. */
  boolean endless() {
    return endless;
  }

  /** Whether the stream had a byte at all. */
  boolean hasContent() {
    return number > 0 || markTaken;
  }

  /** The number of the last line. */
  int lineCount() {
    return number;
  }

  private Line endMark() {
    return new Line(++number, window.take(1), LineEnd.NONE, TextEncoding.SHIFT_JIS);
  }

  private Line line() {
    cutShort = false;
    byte[] bytes = content();
    LineEnd end = end();
    int first = ++number;
    while (number - first < MOST_BREAKS && breaksItem(bytes, end)) {
      bytes = joined(withEnd(bytes, end), content());
      end = end();
      number++;
    }
    rightEndSeen |= end == LineEnd.CR_LF;
    TextEncoding encoding = Utf8.looksLike(bytes) ? TextEncoding.UTF_8 : TextEncoding.SHIFT_JIS;
    return new Line(first, bytes, end, encoding, cutShort);
  }

  private LineEnd end() {
    return endless ? LineEnd.NONE : window.takeLineEnd();
  }

  /**
   * Whether a lone LF or CR stands within an item: other lines end rightly, and what follows begins
   * no record.
   */
  private boolean breaksItem(byte[] bytes, LineEnd end) {
    boolean lone = end == LineEnd.LF || end == LineEnd.CR;
    return rightEndSeen
        && lone
        && !cutShort
        && window.more()
        && Identifiers.opensRecord(bytes)
        && !Identifiers.opensLine(window.front(3));
  }

  private static byte[] withEnd(byte[] bytes, LineEnd end) {
    byte[] whole = Arrays.copyOf(bytes, bytes.length + end.length());
    end.copyTo(whole, bytes.length);
    return whole;
  }

  private byte[] content() {
    byte[] bytes = NOTHING;
    int length = 0;
    do {
      byte[] piece = window.takeToLineEnd();
      length += piece.length;
      bytes = joined(bytes, piece);
    } while (window.isUsedUp() && length <= ENDLESS && window.more());
    endless = length > ENDLESS;
    return bytes;
  }

  private byte[] joined(byte[] before, byte[] piece) {
    int length = Math.min(LONGEST, before.length + piece.length);
    cutShort |= length < before.length + piece.length;
    if (before.length == 0 && !cutShort) {
      return piece;
    }
    byte[] whole = Arrays.copyOf(before, length);
    System.arraycopy(piece, 0, whole, before.length, length - before.length);
    return whole;
  }
}
