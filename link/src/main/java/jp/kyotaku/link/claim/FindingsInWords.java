package jp.kyotaku.link.claim;

import java.io.PrintWriter;
import java.util.List;
import jp.kyotaku.checks.FindingCounts;
import jp.kyotaku.formats.receipt.ClaimFinding;
import jp.kyotaku.formats.receipt.ClaimPart;
import jp.kyotaku.formats.receipt.Level;
import jp.kyotaku.formats.receipt.LineExcerpt;
import jp.kyotaku.formats.receipt.PartTitle;
import jp.kyotaku.formats.receipt.ReturnReason;

/** 人の読む指摘: grouped by receipt, each below its line */
final class FindingsInWords implements FindingsView {

  private static final int AROUND = 36;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean comparing;

  /**
   * @param comparing whether entitlements are compared with answers
   */
  FindingsInWords(PrintWriter out, PrintWriter err, boolean comparing) {
    this.out = out;
    this.err = err;
    this.comparing = comparing;
  }

  @Override
  public void begin(String file) {
    out.println("■ " + file);
  }

  @Override
  public void found(ClaimPart part, List<ClaimFinding> findings) {
    var reasons = reasons(part);
    if (findings.isEmpty() && reasons.isEmpty()) {
      return;
    }
    out.println();
    out.println(PartTitle.of(part));
    reasons.forEach(reason -> out.println("  返戻の理由 " + reason.inWords()));
    var repeated = new RepeatedFindings();
    int shown = 0;
    for (ClaimFinding finding : findings) {
      int line = finding.place().line();
      if (repeated.folds(finding)) {
        continue;
      }
      if (line != shown && line != 0) {
        out.println("  " + line + "行目  " + line(part, finding));
        shown = line;
      }
      print(finding);
    }
    repeated.inWords().forEach(words -> out.println("  " + words));
  }

  /** Why the payment body sent it back. */
  private static List<ReturnReason> reasons(ClaimPart part) {
    return part instanceof ClaimPart.OneReceipt(var receipt, _)
        ? receipt.returnReasons()
        : List.of();
  }

  private void print(ClaimFinding finding) {
    out.println("    " + finding.level() + " " + finding.code() + origin(finding) + item(finding));
    out.println("      " + finding.sentence());
    if (!finding.action().isEmpty()) {
      out.println("      → " + finding.action());
    }
  }

  /** The item of the first finding is marked; the others name theirs. */
  private static String line(ClaimPart part, ClaimFinding finding) {
    return part.lines().stream()
        .filter(line -> line.number() == finding.place().line())
        .findFirst()
        .map(line -> LineExcerpt.of(line, finding.place().item(), AROUND))
        .map(found -> words(found, finding.place().item()))
        .orElse(finding.place().record());
  }

  /** Where nothing stands, the mark shows where it should. */
  private static String words(LineExcerpt found, int item) {
    return item == 0 ? found.before() : found.before() + "【" + found.item() + "】" + found.after();
  }

  private static String item(ClaimFinding finding) {
    var place = finding.place();
    if (place.item() == 0) {
      return place.record().isEmpty() ? "" : "  " + place.record();
    }
    String value =
        finding.value().isEmpty() ? "（記録なし）" : "「" + LineExcerpt.visible(finding.value()) + "」";
    return "  " + place.record() + " 項番" + place.item() + " " + place.itemName() + value;
  }

  private static String origin(ClaimFinding finding) {
    return switch (finding.origin()) {
      case OFFICIAL_NURSING -> "";
      case MEDICAL_BY_ANALOGY, OURS -> "（" + finding.origin().label() + "）";
    };
  }

  @Override
  public void end(FindingCounts counts, long notShown) {
    out.println();
    if (notShown > 0) {
      out.println("ほかに指摘が" + notShown + "件ありますが、多いので書いていません（--limit で増やせます）。");
    }
    out.println("まとめ  レセプト " + counts.receipts() + "件、指摘 " + counts.findings() + "件");
    for (Level level : Level.values()) {
      if (counts.of(level) > 0) {
        out.println("  " + level + " " + level.effect() + ": " + counts.of(level) + "件");
      }
    }
    if (comparing) {
      compared(counts);
    }
    out.println("  " + verdict(counts));
    out.println();
  }

  private void compared(FindingCounts counts) {
    long compared = counts.comparedReceipts();
    out.println("  資格確認の回答と比べたレセプト " + compared + "件／" + counts.receipts() + "件");
    if (compared < counts.receipts()) {
      out.println("  （ほかは、同じ人の回答がないか、資格や訪問の行が読めないので、比べていません）");
    }
  }

  private static String verdict(FindingCounts counts) {
    if (counts.of(Level.L1) > 0) {
      return "L1があるので、直すまでファイル全体を請求できません。";
    }
    if (counts.stops()) {
      return "直してから請求するレセプト: " + counts.stoppedReceipts() + "件";
    }
    return counts.doubts() ? "L4とL7は、正しいこともあります。確かめて、違っていれば直してください。" : "このまま請求できます。";
  }

  @Override
  public void unreadable(String sentence) {
    out.flush();
    err.println(sentence);
    err.flush();
  }

  @Override
  public void close() {
    out.flush();
  }
}
