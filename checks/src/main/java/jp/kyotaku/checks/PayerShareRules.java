package jp.kyotaku.checks;

import java.util.OptionalInt;
import jp.kyotaku.formats.receipt.Line;

/** 公費の一部負担金額 (KO.7, KO.8): beside an insurer never more than the patient's share by ratio. */
final class PayerShareRules implements ReceiptCheck {

  private static final int TOTAL = 6;
  private static final int[] SHARES = {7, 8};

  /** What is paid at the window is rounded to 10 yen. */
  private static final int ROUNDED = 10;

  @Override
  public void check(Facts facts, Findings findings) {
    if (facts.insurer == null || !facts.type.known() || !facts.numbersPayers()) {
      return;
    }
    for (int payer = 1; payer <= facts.payers.size() && payer < Facts.PAYERS; payer++) {
      if (beside(facts, payer)) {
        payer(facts, facts.payers.get(payer - 1).line(), findings);
      }
    }
  }

  /** Whether the insurer pays for all that this one pays for: else there is no ratio. */
  private static boolean beside(Facts facts, int payer) {
    for (Fee fee : facts.fees) {
      if (fee.payers() == 0 || (fee.paidBy(payer) && !fee.paidBy(0))) {
        return false;
      }
    }
    return true;
  }

  private static void payer(Facts facts, Line line, Findings findings) {
    OptionalInt total = line.number(TOTAL);
    if (total.isEmpty()) {
      return;
    }
    int percent = mostPercent(facts);
    long most = (long) total.getAsInt() * percent / 100;
    for (int item : SHARES) {
      OptionalInt share = line.number(item);
      boolean told = item == SHARES[0] && share.orElse(0) >= total.getAsInt();
      if (!told && share.orElse(0) > most + ROUNDED) {
        findings.addAt(Rule.PAYER_SHARE_BEYOND_RATIO, line, item, percent, "%,d".formatted(most));
      }
    }
  }

  /** The highest ratio that the receipt leaves open. */
  private static int mostPercent(Facts facts) {
    OptionalInt paid = facts.common.benefitRatio();
    if (facts.nationalHealthInsurance()
        && paid.isPresent()
        && paid.getAsInt() > 0
        && paid.getAsInt() <= 100) {
      return 100 - paid.getAsInt();
    }
    return switch (facts.type.person()) {
      case SELF, FAMILY, ELDERLY_SEVEN_TENTHS -> 30;
      case PRESCHOOL, ELDERLY_GENERAL -> 20;
    };
  }
}
