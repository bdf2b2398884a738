package jp.kyotaku.formats.receipt;

import java.util.List;

/** ファイルの頭の点検: HM first and once, then RE. What is wrong in HM concerns the whole file. */
final class HeadCheck {

  private HeadCheck() {}

  static void check(List<Line> lines, Findings findings) {
    List<Line> content =
        lines.stream().filter(line -> line.kind() != LineKind.BYTE_ORDER_MARK).toList();
    if (content.isEmpty() || !opensFile(content.getFirst())) {
      findings.add(
          content.isEmpty()
              ? Fault.HEAD_MISSING.at(Place.FILE, "")
              : Fault.HEAD_MISSING.at(Place.of(content.getFirst()), ""));
    }
    content.stream().skip(1).forEach(line -> checkFurther(line, findings));
    content.forEach(line -> checkRecord(line, findings));
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
      case END_MARK -> findings.add(Fault.END_MARK_INSIDE, line);
      case EMPTY -> findings.add(Fault.LINE_EMPTY, line);
      case UNKNOWN -> findings.add(Fault.RECORD_UNKNOWN, line);
      case BYTE_ORDER_MARK -> {
        // told where the file is read
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
