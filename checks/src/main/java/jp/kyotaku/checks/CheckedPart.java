package jp.kyotaku.checks;

import java.util.List;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;

/**
 * 点検した部分.
 *
 * @param part head, receipt or foot of the file
 * @param findings all that is wrong with it, by line and item
 */
public record CheckedPart(ClaimPart part, List<ClaimFinding> findings) {

  public CheckedPart {
    findings = List.copyOf(findings);
  }
}
