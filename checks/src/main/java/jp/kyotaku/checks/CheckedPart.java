package jp.kyotaku.checks;

import java.util.List;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;

/**
 * 点検した部分.
 *
 * @param part head, receipt or foot of the file
 * @param findings all that is wrong with it, by line and item
 * @param compared whether it is a receipt that was compared with what is known of the person's
 *     entitlements
 */
public record CheckedPart(ClaimPart part, List<ClaimFinding> findings, boolean compared) {

  public CheckedPart {
    findings = List.copyOf(findings);
  }
}
