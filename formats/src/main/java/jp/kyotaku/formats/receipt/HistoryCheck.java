package jp.kyotaku.formats.receipt;

import java.util.List;

/** 履歴管理情報の点検 (L2111–L2116): one block at the end of the receipt, closed by RC. */
final class HistoryCheck {

  private static final int CONTROL_ITEMS = 5;

  private HistoryCheck() {}

  static void check(List<Line> lines, Findings findings) {
    Line before = lines.getFirst();
    boolean inHistory = false;
    for (Line line : lines) {
      if (line.kind() == LineKind.CLAIM && before.kind() == LineKind.HISTORY) {
        findings.add(Fault.HISTORY_MIXED, line);
      }
      if (line.kind() == LineKind.HISTORY) {
        inHistory = true;
        check(new HistoryLine(line), findings);
      }
      before = line;
    }
    if (inHistory) {
      checkEnd(lines, findings);
    }
  }

  private static void check(HistoryLine history, Findings findings) {
    if (!isNumber(history.line(), 2, 5)) {
      findings.add(Fault.HISTORY_NUMBER, history.line());
    }
    if (!isNumber(history.line(), 3, 3)) {
      findings.add(Fault.HISTORY_BRANCH, history.line());
    }
    if (history.isControl()) {
      checkControl(history, findings);
    }
  }

  private static void checkControl(HistoryLine control, Findings findings) {
    Line line = control.line();
    if (line.itemCount() != CONTROL_ITEMS) {
      findings.add(Fault.CONTROL_ITEMS, line);
    } else if (!isControlContent(line)) {
      findings.add(Fault.CONTROL_CONTENT, line);
    }
  }

  private static boolean isControlContent(Line line) {
    int kinds = ClaimCharacters.kinds(line.rawBytes(), line.from(5), line.to(5));
    boolean alphanumeric = (kinds & (ClaimCharacters.FULL | ClaimCharacters.FOREIGN)) == 0;
    return alphanumeric && line.byteLength(5) <= 100;
  }

  private static boolean isNumber(Line line, int item, int digits) {
    return line.byteLength(item) <= digits && line.number(item).isPresent();
  }

  private static void checkEnd(List<Line> lines, Findings findings) {
    Line last =
        lines.reversed().stream()
            .filter(line -> line.kind() == LineKind.HISTORY)
            .findFirst()
            .orElseThrow();
    if (!new HistoryLine(last).isControl()) {
      findings.add(Fault.CONTROL_MISSING, last);
    }
  }
}
