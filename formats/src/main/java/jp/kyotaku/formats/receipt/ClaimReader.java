package jp.kyotaku.formats.receipt;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * レセプトファイルの読み取り: a claim file or a file of returned receipts, part by part in constant memory. It
 * never stops at a mistake: each is a finding of the part that it stands in.
 *
 * <pre>{@code
 * for (var parts = ClaimReader.of(in); parts.hasNext(); ) {
 *   switch (parts.next()) {
 *     case ClaimPart.Head head -> …
 *     case ClaimPart.OneReceipt(var receipt, var findings) -> …
 *     case ClaimPart.Foot foot -> …
 *   }
 * }
 * }</pre>
 */
public final class ClaimReader implements Iterator<ClaimPart> {

  private final LineSource source;
  private @Nullable Line ahead;
  private boolean headRead;
  private boolean footRead;
  private int receipts;

  private ClaimReader(LineSource source) {
    this.source = source;
    ahead = source.next();
  }

  /** The stream is read in large pieces and not closed. */
  public static ClaimReader of(InputStream in) {
    return new ClaimReader(new LineSource(in));
  }

  @Override
  public boolean hasNext() {
    return !footRead;
  }

  @Override
  public ClaimPart next() {
    if (footRead) {
      throw new NoSuchElementException();
    }
    if (!headRead) {
      headRead = true;
      return head();
    }
    return ahead != null && ahead.is(RecordType.RE) ? receipt(ahead) : foot();
  }

  private ClaimPart head() {
    var lines = new ArrayList<Line>();
    while (ahead != null && !ahead.is(RecordType.RE)) {
      lines.add(take(ahead));
    }
    Optional<StationRecord> station =
        lines.stream().filter(line -> line.is(RecordType.HM)).findFirst().map(StationRecord::new);
    boolean returned = lines.stream().anyMatch(line -> line.kind() == LineKind.RETURN_HEAD);
    return new ClaimPart.Head(station, returned, lines, List.of());
  }

  private ClaimPart receipt(Line first) {
    receipts++;
    var lines = new ArrayList<Line>();
    lines.add(take(first));
    while (ahead != null && !ahead.is(RecordType.RE) && !endsReceipts(ahead)) {
      lines.add(take(ahead));
    }
    return new ClaimPart.OneReceipt(new Receipt(lines), List.of());
  }

  private ClaimPart foot() {
    footRead = true;
    var lines = new ArrayList<Line>();
    while (ahead != null) {
      lines.add(take(ahead));
    }
    return new ClaimPart.Foot(lines, List.of(), source.lineCount(), receipts, !source.endless());
  }

  private Line take(Line line) {
    ahead = source.next();
    return line;
  }

  private static boolean endsReceipts(Line line) {
    return line.is(RecordType.GO) || line.kind() == LineKind.RETURN_FOOT;
  }
}
