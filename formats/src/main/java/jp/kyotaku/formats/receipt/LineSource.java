package jp.kyotaku.formats.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import jp.kyotaku.formats.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * 行の切り出し: lines of a stream, cut on bytes. Holds one line at a time; one that is longer than any
 * record is cut short, and one without end ends the reading.
 */
final class LineSource {

  /** The longest record (JS) has less than 3,000 bytes. */
  static final int LONGEST = 16_384;

  /** A line of this length is none: the rest of the stream is not read. */
  static final int ENDLESS = 1 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int number;
  private boolean cutShort;
  private boolean endless;

  LineSource(InputStream in) {
    this.in = in;
  }

  /** The next line, or null at the end. */
  @Nullable Line next() {
    if (endless || !more()) {
      return null;
    }
    number++;
    cutShort = false;
    byte[] bytes = buffer[at] == Identifiers.END_MARK ? endMark() : content();
    return new Line(number, bytes, lineEnd(bytes), encoding(bytes));
  }

  /** Whether the line that was handed out last had more bytes than it was given. */
  boolean cutShort() {
    return cutShort;
  }

  /** Whether reading was given up. */
  boolean endless() {
    return endless;
  }

  int lineCount() {
    return number;
  }

  private byte[] endMark() {
    at++;
    return new byte[] {Identifiers.END_MARK};
  }

  private byte[] content() {
    byte[] bytes = {};
    int length = 0;
    do {
      int stop = endOfContent();
      bytes = joined(bytes, at, stop);
      length += stop - at;
      at = stop;
    } while (at == filled && length <= ENDLESS && more());
    endless = length > ENDLESS;
    return bytes;
  }

  private int endOfContent() {
    int stop = at;
    while (stop < filled && !endsContent(buffer[stop])) {
      stop++;
    }
    return stop;
  }

  private static boolean endsContent(byte letter) {
    return letter == '\n' || letter == '\r' || letter == Identifiers.END_MARK;
  }

  private byte[] joined(byte[] before, int from, int to) {
    int room = Math.min(LONGEST - before.length, to - from);
    cutShort |= room < to - from;
    if (before.length == 0) {
      return Arrays.copyOfRange(buffer, from, from + room);
    }
    byte[] whole = Arrays.copyOf(before, before.length + room);
    System.arraycopy(buffer, from, whole, before.length, room);
    return whole;
  }

  private LineEnd lineEnd(byte[] bytes) {
    boolean isMark = bytes.length == 1 && bytes[0] == Identifiers.END_MARK;
    if (isMark || endless || !more() || !isBreak(buffer[at])) {
      return LineEnd.NONE;
    }
    if (buffer[at++] == '\n') {
      return LineEnd.LF;
    }
    if (more() && buffer[at] == '\n') {
      at++;
      return LineEnd.CR_LF;
    }
    return LineEnd.CR;
  }

  private static boolean isBreak(byte letter) {
    return letter == '\n' || letter == '\r';
  }

  private static TextEncoding encoding(byte[] bytes) {
    return Utf8.looksLike(bytes) ? TextEncoding.UTF_8 : TextEncoding.SHIFT_JIS;
  }

  private boolean more() {
    if (at < filled) {
      return true;
    }
    try {
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
      at = 0;
      return filled > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
