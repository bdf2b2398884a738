package jp.kyotaku.formats.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * レセプトファイルの書き出し: each line with its end as it was read or made; a made file is closed by {@link
 * #endMark}. Reading and writing gives the same bytes.
 */
public final class ClaimWriter {

  private final OutputStream out;

  /** Writes in small pieces: the stream should be buffered. It is not closed. */
  public ClaimWriter(OutputStream out) {
    this.out = out;
  }

  public ClaimWriter line(Line line) {
    try {
      out.write(line.wholeBytes());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ClaimWriter record(ClaimRecord claim) {
    return line(claim.line());
  }

  /** All lines of a part, unchanged. */
  public ClaimWriter part(ClaimPart part) {
    part.lines().forEach(this::line);
    return this;
  }

  /** The byte 1A after the last line of a file that was made. */
  public ClaimWriter endMark() {
    try {
      out.write(Identifiers.END_MARK);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
