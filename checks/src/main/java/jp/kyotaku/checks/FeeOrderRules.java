package jp.kyotaku.checks;

import java.time.LocalDate;

/** 療養費の並び (KA 記録の決まり 1): by day, within a day by section, base item before add-ons. */
final class FeeOrderRules implements ReceiptCheck {

  @Override
  public void check(Facts facts, Findings findings) {
    for (int at = 1; at < facts.fees.size(); at++) {
      Fee before = facts.fees.get(at - 1);
      Fee fee = facts.fees.get(at);
      if (before.date() != null && fee.date() != null) {
        compare(before, before.date(), fee, fee.date(), findings);
      }
    }
  }

  private static void compare(
      Fee before, LocalDate earlier, Fee fee, LocalDate date, Findings findings) {
    if (date.isBefore(earlier)) {
      findings.add(Rule.FEE_DATE_ORDER, fee.line());
    } else if (date.equals(earlier)
        && before.rate() != null
        && fee.rate() != null
        && isBefore(fee.rate(), before.rate())) {
      findings.add(Rule.FEE_SECTION_ORDER, fee.line(), before.name());
    }
  }

  private static boolean isBefore(Rate rate, Rate before) {
    int section = rate.section().compareTo(before.section());
    return section < 0 || (section == 0 && rate.base() && !before.base());
  }
}
