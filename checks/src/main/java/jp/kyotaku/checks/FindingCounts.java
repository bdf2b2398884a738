package jp.kyotaku.checks;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.Level;

/** 指摘の数え上げ: by level, and of how many receipts something has to be changed before they are sent */
public final class FindingCounts {

  private final Map<Level, Long> byLevel = new EnumMap<>(Level.class);
  private long receipts;
  private long stoppedReceipts;
  private long comparedReceipts;

  /** Counts a part of a file as it was checked. */
  public void add(CheckedPart checked) {
    add(checked.part(), checked.findings());
    comparedReceipts += checked.compared() ? 1 : 0;
  }

  /** Counts a part of a file with all that was found in it. */
  public void add(ClaimPart part, Collection<ClaimFinding> findings) {
    if (part instanceof ClaimPart.OneReceipt) {
      receipts++;
      stoppedReceipts += findings.stream().anyMatch(finding -> stops(finding.level())) ? 1 : 0;
    }
    findings.forEach(finding -> byLevel.merge(finding.level(), 1L, Long::sum));
  }

  /**
   * Whether something has to be changed before the claim is sent: it would not be accepted (L1, L2)
   * or is likely to come back (L3). The other levels may be right, or are notices (claims-nursing
   * 5.2).
   */
  public static boolean stops(Level level) {
    return switch (level) {
      case L1, L2, L3 -> true;
      case L4, L48, L7 -> false;
    };
  }

  public long of(Level level) {
    return byLevel.getOrDefault(level, 0L);
  }

  public long findings() {
    return byLevel.values().stream().mapToLong(Long::longValue).sum();
  }

  public long receipts() {
    return receipts;
  }

  /** Receipts of which something has to be changed before they are sent. */
  public long stoppedReceipts() {
    return stoppedReceipts;
  }

  /** Receipts that were compared with what is known of the person's entitlements. */
  public long comparedReceipts() {
    return comparedReceipts;
  }

  /** Whether something should be looked at that may be right (L4, L7). */
  public boolean doubts() {
    return of(Level.L4) + of(Level.L7) > 0;
  }

  /** Whether anything of the file has to be changed before it is sent. */
  public boolean stops() {
    return byLevel.keySet().stream().anyMatch(FindingCounts::stops);
  }
}
