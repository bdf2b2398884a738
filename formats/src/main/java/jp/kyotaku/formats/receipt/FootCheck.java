package jp.kyotaku.formats.receipt;

import java.util.List;

/** ファイルの終わりの点検: receipts, then GO once, then the byte 1A and nothing more. */
final class FootCheck {

  private FootCheck() {}

  /** Where the foot begins in the last lines of a file. */
  static int firstOfFoot(List<Line> lines) {
    int first = 0;
    while (first < lines.size() && !opensFoot(lines.get(first))) {
      first++;
    }
    return first;
  }

  private static boolean opensFoot(Line line) {
    return line.is(RecordType.GO)
        || line.kind() == LineKind.RETURN_FOOT
        || line.kind() == LineKind.END_MARK;
  }

  static void check(List<Line> lines, boolean returned, int receipts, Findings findings) {
    if (receipts == 0) {
      findings.add(Fault.RECEIPT_MISSING.at(Place.FILE, ""));
    }
    if (lines.isEmpty() || lines.getFirst().kind() == LineKind.END_MARK) {
      findings.add(
          Fault.FOOT_MISSING.at(Place.FILE, "", returned ? "HG（返戻合計）" : "GO（訪問看護療養費請求書レコード）"));
    }
    if (lines.stream().noneMatch(line -> line.kind() == LineKind.END_MARK)) {
      findings.add(Fault.END_MARK_MISSING.at(Place.FILE, ""));
    }
    for (int at = 0; at < lines.size(); at++) {
      checkLine(lines, at, returned, findings);
    }
  }

  private static void checkLine(List<Line> lines, int at, boolean returned, Findings findings) {
    Line line = lines.get(at);
    switch (line.kind()) {
      case CLAIM -> checkRecord(line, at, findings);
      case RETURN_FOOT -> {
        if (!returned || at > 0) {
          findings.add(Fault.RETURN_LINE, line);
        }
      }
      case END_MARK -> {
        if (at < lines.size() - 1) {
          findings.add(Fault.END_MARK_INSIDE, line);
        }
      }
      case EMPTY -> findings.add(Fault.LINE_EMPTY, line);
      case UNKNOWN, BYTE_ORDER_MARK -> findings.addUnknown(line);
      case HISTORY, RETURN_HEAD, RETURN_REASON ->
          findings.add(Fault.FOOT_NOT_LAST, line, nameOf(lines.getFirst()));
    }
  }

  private static void checkRecord(Line line, int at, Findings findings) {
    RecordType type = line.typeOrNull();
    if (type == RecordType.GO && at == 0) {
      LineCheck.check(line, type, true, findings);
    } else {
      findings.add(Fault.FOOT_NOT_LAST, line, "GO");
    }
  }

  private static String nameOf(Line line) {
    return line.kind() == LineKind.END_MARK ? "EOF" : line.identifier();
  }
}
