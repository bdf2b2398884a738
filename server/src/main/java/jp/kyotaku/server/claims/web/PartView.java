package jp.kyotaku.server.claims.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.LineExcerpt;
import jp.kyotaku.formats.receipt.PartTitle;
import jp.kyotaku.server.claims.CheckedClaimFile;

/** 指摘のあるレセプトの見え方 */
record PartView(String title, List<LineView> lines) {

  private static final int AROUND = 60;

  /**
   * 指摘のある行
   *
   * @param number 0 for the file as a whole
   * @param excerpt around the item of the first finding
   */
  record LineView(int number, Optional<LineExcerpt> excerpt, List<ClaimFinding> findings) {

    @Override
    public String toString() {
      return "LineView[" + number + ", ***]";
    }
  }

  static PartView of(CheckedClaimFile.Part part) {
    var lines = new ArrayList<LineView>();
    for (ClaimFinding finding : part.findings()) {
      int number = finding.place().line();
      if (lines.isEmpty() || lines.getLast().number() != number) {
        lines.add(new LineView(number, excerpt(part.part(), finding), new ArrayList<>()));
      }
      lines.getLast().findings().add(finding);
    }
    return new PartView(PartTitle.of(part.part()), lines);
  }

  private static Optional<LineExcerpt> excerpt(ClaimPart part, ClaimFinding finding) {
    return part.lines().stream()
        .filter(line -> line.number() == finding.place().line())
        .findFirst()
        .map((Line line) -> LineExcerpt.of(line, finding.place().item(), AROUND));
  }

  @Override
  public String toString() {
    return "PartView[" + title + "]";
  }
}
