package jp.kyotaku.formats.receipt;

import java.util.List;
import jp.kyotaku.formats.text.TextEncoding;

/** Lines for tests. */
final class Lines {

  private Lines() {}

  static Line of(String text) {
    return of(0, text);
  }

  static Line of(int number, String text) {
    return new Line(
        number,
        text.getBytes(TextEncoding.SHIFT_JIS.charset()),
        LineEnd.CR_LF,
        TextEncoding.SHIFT_JIS);
  }

  /** What the specification table says of one line of a first claim. */
  static List<ClaimFinding> findings(Line line) {
    var findings = new Findings();
    LineCheck.check(line, line.type().orElseThrow(), true, findings);
    return findings.all();
  }
}
