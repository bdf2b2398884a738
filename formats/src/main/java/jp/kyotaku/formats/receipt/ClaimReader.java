package jp.kyotaku.formats.receipt;

import java.io.InputStream;
import java.io.UncheckedIOException;
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

  /** No receipt has more lines, not even with the history of many returns. */
  static final int LINES_OF_A_PART = 20_000;

  /** レセプト番号 has six digits. */
  static final int RECEIPTS_OF_A_FILE = 999_999;

  private final LineSource source;
  private final FileCheck file = new FileCheck();
  private final @Nullable Fault notRead;
  private @Nullable Line ahead;
  private @Nullable Fault gaveUp;
  private List<Line> left = List.of();
  private boolean returned;
  private boolean headRead;
  private boolean footRead;
  private int receipts;

  private ClaimReader(LineSource source) {
    this.source = source;
    notRead = source.isUtf16() ? Fault.FILE_UTF_16 : OtherEncoding.of(source.front());
    ahead = notRead == null ? source.next() : null;
  }

  /**
   * The stream is read in large pieces and not closed; where it cannot be read, {@link #next}
   * throws an {@link UncheckedIOException}.
   */
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
    return ahead == null ? foot() : receipt();
  }

  private ClaimPart head() {
    var findings = new Findings();
    List<Line> lines = withoutTail(collect(new ArrayList<>(), findings));
    returned = lines.stream().anyMatch(line -> line.kind() == LineKind.RETURN_HEAD);
    if (notRead != null) {
      findings.add(notRead.at(Place.FILE, ""));
    } else if (!source.hasContent()) {
      findings.add(Fault.FILE_EMPTY.at(Place.FILE, ""));
    } else {
      HeadCheck.check(lines, findings);
    }
    Optional<StationRecord> station =
        lines.stream().filter(line -> line.is(RecordType.HM)).findFirst().map(StationRecord::new);
    return new ClaimPart.Head(station, returned, lines, findings.all());
  }

  private ClaimPart receipt() {
    receipts++;
    var findings = new Findings();
    var lines = new ArrayList<Line>();
    lines.add(take(findings));
    var receipt = new Receipt(withoutTail(collect(lines, findings)));
    // Neither GO nor EOF behind it: the file is cut, and so is its last receipt.
    boolean cut = ahead == null && left.isEmpty();
    ReceiptCheck.check(receipt, returned, cut, findings);
    if (receipts == RECEIPTS_OF_A_FILE && ahead != null) {
      giveUp(Fault.RECEIPTS_TOO_MANY);
    }
    return new ClaimPart.OneReceipt(receipt, findings.all());
  }

  private ClaimPart foot() {
    footRead = true;
    var findings = new Findings();
    if (gaveUp != null) {
      findings.add(gaveUp.at(Place.FILE, ""));
    } else if (source.endless()) {
      findings.add(Fault.LINE_ENDLESS.at(Place.FILE, ""));
    } else if (notRead == null && source.hasContent()) {
      FootCheck.check(left, returned, receipts, findings);
    }
    boolean readWhole = gaveUp == null && !source.endless() && notRead == null;
    return new ClaimPart.Foot(left, findings.all(), source.lineCount(), receipts, readWhole);
  }

  /** The lines up to the next RE. */
  private List<Line> collect(List<Line> lines, Findings findings) {
    while (ahead != null && !ahead.is(RecordType.RE)) {
      lines.add(take(findings));
      if (lines.size() == LINES_OF_A_PART && ahead != null) {
        giveUp(Fault.LINES_TOO_MANY);
      }
    }
    return lines;
  }

  /** At the end of the file: what belongs to its foot is left for it. */
  private List<Line> withoutTail(List<Line> lines) {
    if (ahead != null) {
      return lines;
    }
    int tail = FootCheck.firstOfFoot(lines);
    left = List.copyOf(lines.subList(tail, lines.size()));
    return lines.subList(0, tail);
  }

  private Line take(Findings findings) {
    Line line = ahead;
    if (line == null) {
      throw new IllegalStateException("no line");
    }
    file.check(line, findings);
    ahead = source.next();
    return line;
  }

  private void giveUp(Fault fault) {
    gaveUp = fault;
    ahead = null;
  }
}
