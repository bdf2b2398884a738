package jp.kyotaku.server.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.checks.CheckedPart;
import jp.kyotaku.checks.FindingCounts;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.StationRecord;

/** 集めた指摘: all are counted, the first ones are kept for the page with their lines */
final class GatheredFindings {

  private final int most;
  private final FindingCounts counts = new FindingCounts();
  private final List<CheckedClaimFile.Part> parts = new ArrayList<>();
  private Optional<String> stationName = Optional.empty();
  private int shown;

  GatheredFindings(int most) {
    this.most = most;
  }

  void add(CheckedPart checked) {
    var part = checked.part();
    if (part instanceof ClaimPart.Head head) {
      stationName = head.station().map(StationRecord::stationName);
    }
    counts.add(checked);
    show(part, checked.findings());
  }

  CheckedClaimFile result() {
    return new CheckedClaimFile(stationName, counts, parts, shown);
  }

  private void show(ClaimPart part, List<ClaimFinding> findings) {
    int number = Math.min(findings.size(), most - shown);
    if (number > 0) {
      parts.add(new CheckedClaimFile.Part(part, findings.subList(0, number)));
      shown += number;
    }
  }
}
