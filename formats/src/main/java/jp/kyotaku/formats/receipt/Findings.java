package jp.kyotaku.formats.receipt;

import java.util.ArrayList;
import java.util.List;

/** 指摘の集まり of one part: bounded, for a file that is none has mistakes without end. */
final class Findings {

  private static final int MOST = 1_000;

  private final List<ClaimFinding> findings = new ArrayList<>(0);

  void add(ClaimFinding finding) {
    if (findings.size() < MOST) {
      findings.add(finding);
    } else if (findings.size() == MOST) {
      findings.add(Fault.FINDINGS_TOO_MANY.at(finding.place(), ""));
    }
  }

  void add(Fault fault, Line line, Object... words) {
    add(fault.at(Place.of(line), "", words));
  }

  /** A line that is no record; one whose identifier is only written in another way is told so. */
  void addUnknown(Line line) {
    String meant = Identifiers.meant(line.identifier());
    String ways = meant.isEmpty() ? "レコード識別情報を確かめるか、" : "レコード識別情報を半角の大文字 " + meant + " にするか、";
    add(Fault.RECORD_UNKNOWN.at(Place.of(line), line.identifier(), ways));
  }

  List<ClaimFinding> all() {
    return findings;
  }
}
