package jp.kyotaku.formats.receipt;

import java.util.List;

/** ファイルの頭の点検: HM first and once, then RE. What is wrong in HM concerns the whole file. */
final class HeadCheck {

  private HeadCheck() {}

  static void check(List<Line> lines, Findings findings) {
    lines.forEach(line -> checkFrame(line, findings));
    List<Line> content = lines.stream().filter(HeadCheck::isContent).toList();
    if (content.isEmpty()) {
      findings.add(Fault.HEAD_MISSING.at(Place.FILE, ""));
      return;
    }
    if (!opensFile(content.getFirst())) {
      findings.add(Fault.HEAD_MISSING, content.getFirst());
    }
    content.stream().skip(1).forEach(line -> checkFurther(line, findings));
    content.forEach(line -> checkRecord(line, findings));
  }

  private static boolean isContent(Line line) {
    return switch (line.kind()) {
      case CLAIM, RETURN_HEAD, RETURN_REASON, RETURN_FOOT, HISTORY, UNKNOWN -> true;
      case BYTE_ORDER_MARK, END_MARK, EMPTY -> false;
    };
  }

  private static void checkFrame(Line line, Findings findings) {
    if (line.kind() == LineKind.END_MARK) {
      findings.add(Fault.END_MARK_INSIDE, line);
    } else if (line.kind() == LineKind.EMPTY) {
      findings.add(Fault.LINE_EMPTY, line);
    }
  }

  private static boolean opensFile(Line line) {
    return line.is(RecordType.HM) || line.kind() == LineKind.RETURN_HEAD;
  }

  private static void checkFurther(Line line, Findings findings) {
    switch (line.kind()) {
      case CLAIM ->
          findings.add(line.is(RecordType.HM) ? Fault.HEAD_TWICE : Fault.RECEIPT_NOT_FIRST, line);
      case HISTORY -> findings.add(Fault.RECEIPT_NOT_FIRST, line);
      case RETURN_HEAD -> findings.add(Fault.HEAD_TWICE, line);
      case RETURN_REASON, RETURN_FOOT -> findings.add(Fault.RETURN_LINE, line);
      case UNKNOWN -> findings.addUnknown(line);
      case END_MARK, EMPTY, BYTE_ORDER_MARK -> {
        // told already
      }
    }
  }

  private static void checkRecord(Line line, Findings findings) {
    RecordType type = line.typeOrNull();
    if (type != null && !line.cutShort()) {
      var ofLine = new Findings();
      LineCheck.check(line, type, true, ofLine);
      ofLine.all().forEach(finding -> findings.add(raised(finding, type)));
    }
  }

  private static ClaimFinding raised(ClaimFinding finding, RecordType type) {
    return type == RecordType.HM && finding.level() != Level.L48
        ? finding.atLevel(Level.L1)
        : finding;
  }
}
