package jp.kyotaku.checks;

import java.util.List;
import jp.kyotaku.formats.receipt.EligibilityRecord;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.Payer;
import jp.kyotaku.formats.receipt.VisitDaysRecord;

/** 資格確認レコードと、負担者種別の並び (SN, JD; L2140). */
final class ConfirmationRules implements ReceiptCheck {

  private static final String ASSISTANCE = "12";
  private static final int BRANCH = 7;

  @Override
  public void check(Facts facts, Findings findings) {
    bearers(facts, facts.confirmations.stream().map(EligibilityRecord::line).toList(), findings);
    bearers(facts, facts.visitDays.stream().map(VisitDaysRecord::line).toList(), findings);
    for (EligibilityRecord confirmation : facts.confirmations) {
      int payer = payerOf(confirmation.line());
      if (payer >= 0 && facts.judges(payer)) {
        confirmation(facts, payer, confirmation, findings);
      }
    }
  }

  /** 0 for the insurer, 1 to 4 for the public payers, -1 for a code that is none. */
  static int payerOf(Line line) {
    return Payer.of(line.item(2)).map(PayerBits::number).orElse(-1);
  }

  private static void bearers(Facts facts, List<Line> lines, Findings findings) {
    int last = -1;
    for (Line line : lines) {
      int payer = payerOf(line);
      if (payer < 0) {
        continue;
      }
      if (!facts.has(payer)) {
        if (!facts.lacks(payer)) {
          findings.addAt(Rule.BEARER_UNMATCHED, line, 2, line.item(2));
        }
      } else if (payer == last) {
        findings.addAt(Rule.BEARER_TWICE, line, 2);
      } else if (payer < last) {
        findings.addAt(Rule.BEARER_ORDER, line, 2);
      }
      last = Math.max(last, payer);
    }
  }

  private static void confirmation(
      Facts facts, int payer, EligibilityRecord confirmation, Findings findings) {
    boolean assistance = payer > 0 && Facts.law(facts.payers.get(payer - 1)).equals(ASSISTANCE);
    if (payer > 0 && !assistance) {
      findings.add(Rule.CONFIRMATION_NEEDLESS, confirmation.line());
    }
    boolean branchless = payer > 0 || (facts.type.known() && facts.type.latterStage());
    if (branchless && !confirmation.line().isEmpty(BRANCH)) {
      findings.add(Rule.BRANCH_NEEDLESS, confirmation.line());
    }
  }
}
