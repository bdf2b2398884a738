package jp.kyotaku.formats.receipt;

import java.util.List;
import java.util.Optional;

/** ファイルの部分: what {@link ClaimReader} hands out, one after the other: head, receipts, foot. */
public sealed interface ClaimPart {

  /** Its lines as they stand in the file, every line of the file in exactly one part. */
  List<Line> lines();

  /** What is wrong with these lines by the specification table alone. */
  List<ClaimFinding> findings();

  /**
   * ファイルの頭: everything before the first receipt; always the first part.
   *
   * @param station the HM record, where there is one
   * @param returned whether it is a file of returned receipts (HH instead of HM)
   */
  record Head(
      Optional<StationRecord> station,
      boolean returned,
      List<Line> lines,
      List<ClaimFinding> findings)
      implements ClaimPart {

    public Head {
      lines = List.copyOf(lines);
      findings = List.copyOf(findings);
    }
  }

  /** レセプト一件. */
  record OneReceipt(Receipt receipt, List<ClaimFinding> findings) implements ClaimPart {

    public OneReceipt {
      findings = List.copyOf(findings);
    }

    @Override
    public List<Line> lines() {
      return receipt.lines();
    }
  }

  /**
   * ファイルの終わり: GO and the end mark; always the last part, with what is only known at the end.
   *
   * @param lineCount lines of the whole file
   * @param receiptCount receipts of the whole file
   * @param readWhole whether the file was read to its end; false where reading it made no sense any
   *     more (a line without end)
   */
  record Foot(
      List<Line> lines,
      List<ClaimFinding> findings,
      int lineCount,
      int receiptCount,
      boolean readWhole)
      implements ClaimPart {

    public Foot {
      lines = List.copyOf(lines);
      findings = List.copyOf(findings);
    }

    /** Whether GO, or HG of a returned file, is there: else the file may have been cut. */
    public boolean closed() {
      return lines.stream()
          .anyMatch(line -> line.is(RecordType.GO) || line.kind() == LineKind.RETURN_FOOT);
    }
  }
}
