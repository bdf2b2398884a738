package jp.kyotaku.formats.receipt;

import java.util.EnumSet;
import java.util.Set;

/**
 * ファイルの点検: line ends, encoding and marks. What is the same on every line is told once, at the
 * first.
 */
final class FileCheck {

  private final Set<LineEnd> endsTold = EnumSet.noneOf(LineEnd.class);
  private boolean encodingTold;
  private boolean quotesTold;

  void check(Line line, Findings findings) {
    if (line.kind() == LineKind.BYTE_ORDER_MARK) {
      findings.add(Fault.BYTE_ORDER_MARK, line);
    } else if (line.kind() != LineKind.END_MARK) {
      checkEnd(line, findings);
      checkEncoding(line, findings);
      checkQuotes(line, findings);
    }
  }

  private void checkEnd(Line line, Findings findings) {
    if (line.cutShort()) {
      findings.add(Fault.LINE_TOO_LONG, line);
    }
    switch (line.end()) {
      case CR_LF -> {
        // as it must be
      }
      case LF, CR -> tellOnce(line, findings);
      case NONE -> findings.add(Fault.LINE_END_MISSING, line);
    }
  }

  private void tellOnce(Line line, Findings findings) {
    if (endsTold.add(line.end())) {
      findings.add(Fault.LINE_END, line, line.end());
    }
  }

  private void checkQuotes(Line line, Findings findings) {
    if (!quotesTold && line.isQuoted()) {
      quotesTold = true;
      findings.add(Fault.FILE_QUOTED, line);
    }
  }

  private void checkEncoding(Line line, Findings findings) {
    if (!encodingTold && line.isUtf8()) {
      encodingTold = true;
      findings.add(Fault.FILE_UTF_8, line);
    }
  }
}
