package jp.kyotaku.link.claim;

import java.io.PrintWriter;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.Place;

/** ファイルの終わり方: whether there was anything to show, and whether all of it was there */
final class FileEnd {

  private static final String WHY = "わけは kyotaku claim check で分かります。";

  private boolean readWhole = true;
  private boolean closed = true;
  private int receipts;
  private String reason = "";

  void see(ClaimPart part) {
    if (part instanceof ClaimPart.Foot foot) {
      readWhole = foot.readWhole();
      closed = foot.closed();
      receipts = foot.receiptCount();
    }
    part.findings().stream()
        .filter(finding -> finding.place().equals(Place.FILE) && reason.isEmpty())
        .forEach(finding -> reason = finding.sentence());
  }

  /** Says what is missing; the exit code. */
  int tell(PrintWriter err) throws Unreadable {
    if (!readWhole) {
      throw new Unreadable("終わりまで読めませんでした。" + reason + WHY);
    }
    if (receipts == 0) {
      err.println("レセプト（RE）が一件もありません。請求ファイルか返戻ファイルかを確かめてください。" + WHY);
      return ClaimExit.FOUND;
    }
    if (!closed) {
      err.println("ファイルの終わりの行（GO か HG）がありません。途中で切れていないか確かめてください。");
      return ClaimExit.FOUND;
    }
    return ClaimExit.CLEAN;
  }
}
