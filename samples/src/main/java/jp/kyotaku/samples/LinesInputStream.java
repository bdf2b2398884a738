package jp.kyotaku.samples;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** 行を順に読ませる: holds no more than one block of lines at a time, in UTF-8 with CRLF. */
final class LinesInputStream extends InputStream {

  private static final int BLOCK = 32_768;

  private final Iterator<String> lines;
  private byte[] block = {};
  private int next;

  LinesInputStream(Iterator<String> lines) {
    this.lines = lines;
  }

  @Override
  public int read() {
    return filled() ? block[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!filled()) {
      return -1;
    }
    int count = Math.min(length, block.length - next);
    System.arraycopy(block, next, into, offset, count);
    next += count;
    return count;
  }

  private boolean filled() {
    if (next == block.length && lines.hasNext()) {
      block = nextBlock();
      next = 0;
    }
    return next < block.length;
  }

  private byte[] nextBlock() {
    var text = new StringBuilder(BLOCK + 1_024);
    while (text.length() < BLOCK && lines.hasNext()) {
      text.append(lines.next()).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
