package jp.kyotaku.formats.receipt;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * 修復: writes a claim file again with only those changes that leave its meaning as it is, and tells
 * each: line ends, encoding, marks, blanks, needless zeros, widths, numbering. History (履歴管理情報)
 * stays byte for byte. Amounts, codes and days are never touched.
 */
public final class ClaimRepair {

  /** 修復の結果 */
  public enum Outcome {
    /** What was written can be used. */
    DONE,
    /** GO, or HG of a returned file, is missing: a repair would hide that the file was cut. */
    CUT,
    /** The file could not be read to its end. */
    UNREAD
  }

  private static final Set<Repair.Kind> TOLD_ONCE =
      EnumSet.of(Repair.Kind.ENCODING, Repair.Kind.LINE_END, Repair.Kind.QUOTES);

  private final ClaimWriter writer;
  private final Consumer<Repair> told;
  private final LineRepair lines;
  private final Set<Repair.Kind> alreadyTold = EnumSet.noneOf(Repair.Kind.class);
  private boolean whole = true;
  private boolean closed;
  private int receipts;

  private ClaimRepair(OutputStream out, Consumer<Repair> told) {
    writer = new ClaimWriter(out);
    this.told = told;
    lines = new LineRepair(told);
  }

  /**
   * Reads, repairs and writes in constant memory; the streams are not closed.
   *
   * @param told gets each repair
   * @return whether what was written is to be used
   */
  public static Outcome repair(InputStream in, OutputStream out, Consumer<Repair> told) {
    return new ClaimRepair(out, told).run(in);
  }

  private Outcome run(InputStream in) {
    boolean returned = false;
    boolean marked = false;
    for (var parts = ClaimReader.of(in); parts.hasNext(); ) {
      ClaimPart part = parts.next();
      switch (part) {
        case ClaimPart.Head head -> returned = head.returned();
        case ClaimPart.OneReceipt _ -> receipts++;
        case ClaimPart.Foot foot -> {
          whole &= foot.readWhole();
          closed = foot.closed();
          marked = endsMarked(foot);
        }
      }
      writePart(part, returned, marked);
    }
    if (!marked) {
      tell(new Repair(Place.FILE, Repair.Kind.END_MARK_ADDED, "", ""));
    }
    writer.endMark();
    return outcome();
  }

  private Outcome outcome() {
    if (!whole) {
      return Outcome.UNREAD;
    }
    return closed ? Outcome.DONE : Outcome.CUT;
  }

  private static boolean endsMarked(ClaimPart.Foot foot) {
    return !foot.lines().isEmpty() && foot.lines().getLast().kind() == LineKind.END_MARK;
  }

  private void writePart(ClaimPart part, boolean returned, boolean marked) {
    int last = part.lines().size() - 1;
    for (int at = 0; at <= last; at++) {
      Line line = part.lines().get(at);
      if (marked && at == last) {
        continue; // the right end mark: written after everything
      }
      write(line, returned);
    }
  }

  private void write(Line line, boolean returned) {
    switch (line.kind()) {
      case BYTE_ORDER_MARK -> drop(line, Repair.Kind.BYTE_ORDER_MARK);
      case EMPTY -> drop(line, Repair.Kind.EMPTY_LINE);
      case END_MARK -> drop(line, Repair.Kind.END_MARK_REMOVED);
      case CLAIM, HISTORY, RETURN_HEAD, RETURN_REASON, RETURN_FOOT, UNKNOWN -> {
        whole &= !line.cutShort();
        Line right = lines.repaired(framed(line));
        writer.line(returned ? right : numbered(right));
      }
    }
  }

  private void drop(Line line, Repair.Kind kind) {
    tell(new Repair(Place.of(line), kind, "", ""));
  }

  /** In Shift_JIS and ended by CR LF. */
  private Line framed(Line line) {
    if (line.isUtf8()) {
      tell(new Repair(Place.of(line), Repair.Kind.ENCODING, "", ""));
      tellLost(line);
    }
    if (line.isQuoted()) {
      tell(new Repair(Place.of(line), Repair.Kind.QUOTES, "", ""));
    }
    if (line.end() == LineEnd.NONE) {
      tell(new Repair(Place.of(line), Repair.Kind.LINE_END_ADDED, "", ""));
    } else if (line.end() != LineEnd.CR_LF) {
      tell(new Repair(Place.of(line), Repair.Kind.LINE_END, "", ""));
    }
    return line.framed();
  }

  /** Characters of UTF-8 that Shift_JIS does not have. */
  private void tellLost(Line line) {
    String before = new String(line.bytes(), StandardCharsets.UTF_8);
    if (!before.equals(line.text())) {
      tell(new Repair(Place.of(line), Repair.Kind.CHARACTER, before, line.text()));
    }
  }

  private Line numbered(Line line) {
    String number = String.valueOf(receipts);
    if (!line.is(RecordType.RE) || !line.isWhole() || line.item(2).equals(number)) {
      return line;
    }
    tell(new Repair(Place.of(line, 2), Repair.Kind.NUMBERING, line.item(2), number));
    return line.with(2, number);
  }

  private void tell(Repair repair) {
    if (!TOLD_ONCE.contains(repair.kind()) || alreadyTold.add(repair.kind())) {
      told.accept(repair);
    }
  }
}
