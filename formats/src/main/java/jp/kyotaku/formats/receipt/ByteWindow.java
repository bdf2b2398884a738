package jp.kyotaku.formats.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** 読み込みの窓: a stream seen through a buffer of fixed size. */
final class ByteWindow {

  private static final int SIZE = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[SIZE];
  private int at;
  private int filled;

  ByteWindow(InputStream in) {
    this.in = in;
  }

  /** Whether there is another byte; reads on where the buffer is used up. */
  boolean more() {
    if (at == filled) {
      at = 0;
      filled = read(0);
    }
    return at < filled;
  }

  boolean isUsedUp() {
    return at == filled;
  }

  /** A byte further on without taking it, from 0 to 255; -1 beyond the end of the stream. */
  int peek(int ahead) {
    while (at + ahead >= filled && refill()) {
      // until it is there
    }
    return at + ahead < filled ? buffer[at + ahead] & 0xFF : -1;
  }

  /** The next bytes without taking them; fewer at the end of the stream. */
  byte[] front(int count) {
    boolean all = peek(count - 1) >= 0;
    return Arrays.copyOfRange(buffer, at, all ? at + count : filled);
  }

  byte[] take(int count) {
    byte[] taken = Arrays.copyOfRange(buffer, at, at + count);
    at += count;
    return taken;
  }

  /** Up to the next CR, LF or 1A, or what the buffer holds. */
  byte[] takeToLineEnd() {
    int stop = at;
    while (stop < filled && !endsContent(buffer[stop])) {
      stop++;
    }
    return take(stop - at);
  }

  private static boolean endsContent(byte letter) {
    return letter <= 0x1A
        && letter >= 0
        && (letter == '\n' || letter == '\r' || letter == Identifiers.END_MARK);
  }

  LineEnd takeLineEnd() {
    int next = peek(0);
    if (next == '\n') {
      at++;
      return LineEnd.LF;
    }
    if (next != '\r') {
      return LineEnd.NONE;
    }
    LineEnd end = peek(1) == '\n' ? LineEnd.CR_LF : LineEnd.CR;
    at += end.length();
    return end;
  }

  /** Reads on behind what is still there; false at the end of the stream. */
  private boolean refill() {
    System.arraycopy(buffer, at, buffer, 0, filled - at);
    filled -= at;
    at = 0;
    int count = read(filled);
    filled += count;
    return count > 0;
  }

  private int read(int offset) {
    try {
      return Math.max(0, in.read(buffer, offset, SIZE - offset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
