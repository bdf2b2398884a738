package jp.kyotaku.checks;

import java.util.OptionalInt;
import jp.kyotaku.formats.receipt.Line;

/** 合計金額・実日数・一部負担金額 of each payer (HO, KO; L3201–, L4501–, L4510, L4516, L2302). */
final class TotalRules implements ReceiptCheck {

  private static final int DAYS = 5;
  private static final int TOTAL = 6;
  private static final int SHARE_OF_INSURER = 9;
  private static final int SHARE_OF_PAYER = 7;

  @Override
  public void check(Facts facts, Findings findings) {
    burdens(facts, findings);
    if (facts.insurer != null) {
      payer(facts, 0, facts.insurer.line(), SHARE_OF_INSURER, findings);
    }
    for (int ordinal = 1; ordinal <= facts.payers.size() && ordinal < Facts.PAYERS; ordinal++) {
      payer(facts, ordinal, facts.payers.get(ordinal - 1).line(), SHARE_OF_PAYER, findings);
    }
  }

  private static void burdens(Facts facts, Findings findings) {
    for (Fee fee : facts.fees) {
      for (int payer = 0; payer < Facts.PAYERS; payer++) {
        if (fee.paidBy(payer) && !facts.has(payer) && !facts.lacks(payer)) {
          findings.add(Rule.FEE_BURDEN, fee.line());
          break;
        }
      }
    }
  }

  private static void payer(Facts facts, int payer, Line line, int shareItem, Findings findings) {
    OptionalInt days = line.number(DAYS);
    if (facts.month != null && days.isPresent() && days.getAsInt() > facts.month.lengthOfMonth()) {
      findings.addFor(payer, Rule.VISIT_DAYS_OF_MONTH, line, DAYS, facts.month.lengthOfMonth());
    }
    OptionalInt total = line.number(TOTAL);
    OptionalInt share = line.number(shareItem);
    if (total.isPresent() && share.isPresent()) {
      int most = bornByNext(facts, payer) ? total.getAsInt() : Math.max(total.getAsInt() - 1, 0);
      if (share.getAsInt() > most) {
        findings.addFor(payer, Rule.SHARE_TOO_LARGE, line, shareItem);
      }
    }
    if (facts.judges(payer)) {
      sum(facts, payer, line, total, findings);
    }
  }

  /**
   * Without an insurer, what one public payer leaves may be the whole, and the next one bears it.
   */
  private static boolean bornByNext(Facts facts, int payer) {
    return facts.insurer == null && payer < facts.payers.size();
  }

  /**
   * The sum of what the lines are worth, or of what they say where that is not known: so the total
   * is right once the lines are.
   */
  private static void sum(Facts facts, int payer, Line line, OptionalInt total, Findings findings) {
    long sum = 0;
    for (int at = 0; at < facts.fees.size(); at++) {
      Fee fee = facts.fees.get(at);
      int worth = facts.worth(at);
      int yen = worth < 0 ? fee.amount() : worth;
      if (yen < 0 || fee.payers() == 0) {
        return;
      }
      sum += fee.paidBy(payer) ? yen : 0;
    }
    if (total.isPresent() && total.getAsInt() != sum) {
      findings.addFor(payer, Rule.SUM, line, TOTAL, "%,d".formatted(sum));
    }
  }
}
