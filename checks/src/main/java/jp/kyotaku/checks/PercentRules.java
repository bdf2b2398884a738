package jp.kyotaku.checks;

import java.time.LocalDate;
import jp.kyotaku.fees.FeeAmount;

/** 割合の加算 (特別地域; KA 記録の決まり 3): in the base line's amount, with its own line of 0 below. */
final class PercentRules implements ReceiptCheck {

  @Override
  public void check(Facts facts, Findings findings) {
    for (int at = 0; at < facts.fees.size(); at++) {
      Fee fee = facts.fees.get(at);
      if (fee.rate() == null || !fee.rate().percent()) {
        continue;
      }
      boolean below = at > 0 && isBaseOf(facts.fees.get(at - 1), fee);
      if (!below && hasBase(facts, fee)) {
        findings.add(Rule.PERCENT_PLACE, fee.line());
      }
    }
  }

  /** The percent that an add-on of the same day puts into the amount of a base line; mostly 0. */
  static int percentFor(Facts facts, int at) {
    Fee base = facts.fees.get(at);
    for (Fee fee : facts.fees) {
      if (fee.rate() != null
          && fee.rate().item().amount() instanceof FeeAmount.Percent(int percent)
          && isBaseOf(base, fee)) {
        return percent;
      }
    }
    return 0;
  }

  private static boolean hasBase(Facts facts, Fee addOn) {
    for (Fee fee : facts.fees) {
      if (isBaseOf(fee, addOn)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the add-on may stand beside this line: same day, and in the base item's group. */
  static boolean isBaseOf(Fee base, Fee addOn) {
    LocalDate date = base.date();
    return date != null
        && date.equals(addOn.date())
        && base.rate() != null
        && base.rate().addOns().containsKey(addOn.claimed().code());
  }
}
