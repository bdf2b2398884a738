package jp.kyotaku.server.claims;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.checks.FindingCounts;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;

/**
 * 点検した請求ファイル: what one page can show; nothing of it is kept.
 *
 * @param stationName as the file gives it; empty where there is no HM record
 * @param counts of all findings and receipts of the file
 * @param parts those with findings, in the order of the file, as far as they are shown
 * @param shown how many findings are shown
 */
public record CheckedClaimFile(
    Optional<String> stationName, FindingCounts counts, List<Part> parts, int shown) {

  /**
   * 指摘のあるレセプト、またはファイルの頭か終わり
   *
   * @param findings as far as they are shown
   */
  public record Part(ClaimPart part, List<ClaimFinding> findings) {
    public Part {
      findings = List.copyOf(findings);
    }

    @Override
    public String toString() {
      return "Part[***]";
    }
  }

  public CheckedClaimFile {
    parts = List.copyOf(parts);
  }

  /** Much of it is about people. */
  @Override
  public String toString() {
    return "CheckedClaimFile[***]";
  }
}
