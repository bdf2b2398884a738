package jp.kyotaku.formats.receipt;

import java.util.EnumMap;
import java.util.List;

/** レセプト一件の形の点検: each line, how many of each record there are, and their order. */
final class ReceiptCheck {

  private final Receipt receipt;
  private final boolean returned;
  private final boolean cut;
  private final Findings findings;

  private ReceiptCheck(Receipt receipt, boolean returned, boolean cut, Findings findings) {
    this.receipt = receipt;
    this.returned = returned;
    this.cut = cut;
    this.findings = findings;
  }

  /**
   * @param cut whether the file ends within it: what would come after its last record is not missed
   */
  static void check(Receipt receipt, boolean returned, boolean cut, Findings findings) {
    new ReceiptCheck(receipt, returned, cut, findings).check();
  }

  private void check() {
    boolean firstClaim = receipt.common().searchNumber().isEmpty();
    for (Line line : receipt.lines()) {
      switch (line.kind()) {
        case CLAIM -> checkRecord(line, firstClaim);
        case RETURN_HEAD, RETURN_REASON, RETURN_FOOT -> checkReturnLine(line);
        case HISTORY, BYTE_ORDER_MARK -> {
          // the history as a whole below; the mark where the file is read
        }
        case END_MARK -> findings.add(Fault.END_MARK_INSIDE, line);
        case EMPTY -> findings.add(Fault.LINE_EMPTY, line);
        case UNKNOWN -> findings.addUnknown(line);
      }
    }
    checkBlocks();
    HistoryCheck.check(receipt.lines(), findings);
  }

  private void checkRecord(Line line, boolean firstClaim) {
    RecordType type = line.typeOrNull();
    if (type == RecordType.HM) {
      findings.add(Fault.HEAD_TWICE, line);
    } else if (type == RecordType.GO) {
      findings.add(Fault.FOOT_NOT_LAST, line, "GO");
    } else if (type != null && !line.cutShort()) {
      LineCheck.check(line, type, firstClaim, findings);
    }
  }

  private void checkReturnLine(Line line) {
    if (!returned || line.kind() != LineKind.RETURN_REASON) {
      findings.add(Fault.RETURN_LINE, line);
    }
  }

  /** Behind a missing RE the records are those of a receipt of its own. */
  private void checkBlocks() {
    List<List<ClaimRecord>> blocks = ReceiptBlocks.of(receipt.ordered());
    for (int at = 0; at < blocks.size(); at++) {
      if (at > 0) {
        findings.add(Fault.RECEIPT_HEAD_MISSING, blocks.get(at).getFirst().line());
      }
      checkCounts(blocks.get(at));
      OrderCheck.check(blocks.get(at), findings);
    }
  }

  private void checkCounts(List<ClaimRecord> block) {
    var counts = new EnumMap<RecordType, Integer>(RecordType.class);
    for (ClaimRecord claim : block) {
      RecordType type = claim.type();
      if (counts.merge(type, 1, Integer::sum) == type.most() + 1) {
        addExcess(type, claim.line());
      }
    }
    RecordType last = block.getLast().type();
    for (RecordType type : RecordType.values()) {
      boolean needed = type.inReceipt() && type != RecordType.RE;
      boolean cutOff = cut && type.compareTo(last) > 0;
      if (needed && !cutOff && counts.getOrDefault(type, 0) < type.least()) {
        addMissing(type, block);
      }
    }
  }

  private void addExcess(RecordType type, Line line) {
    findings.add(
        Fault.RECORD_TOO_MANY.under(
            type.excessCode(), Place.of(line), "", named(type), type.most()));
  }

  private void addMissing(RecordType type, List<ClaimRecord> block) {
    Line before = lastBefore(type, block);
    String after = before.number() + "行目 " + before.identifier();
    findings.add(
        Fault.RECORD_MISSING.under(type.missingCode(), Place.of(before), "", named(type), after));
  }

  /** The line after which the record belongs. */
  private static Line lastBefore(RecordType missing, List<ClaimRecord> block) {
    return block.stream()
        .filter(claim -> claim.type().compareTo(missing) < 0)
        .reduce((_, later) -> later)
        .map(ClaimRecord::line)
        .orElseThrow();
  }

  private static String named(RecordType type) {
    return type + "（" + type.officialName() + "）";
  }
}
