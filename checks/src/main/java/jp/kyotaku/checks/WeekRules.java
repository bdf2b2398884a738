package jp.kyotaku.checks;

import jp.kyotaku.checks.Rate.Week;
import jp.kyotaku.fees.FeeSection;
import jp.kyotaku.fees.InstructionKind;

/** 週3日と、同じ日に二度以上の訪問 (4.5). */
final class WeekRules implements ReceiptCheck {

  private static final int DAYS_A_WEEK = 3;

  @Override
  public void check(Facts facts, Findings findings) {
    threeDays(facts, findings);
    boolean oftenAllowed = facts.states("01") || facts.states("02");
    for (Fee fee : facts.fees) {
      if (fee.rate() != null && !oftenAllowed && !facts.conditions.isEmpty()) {
        condition(facts, fee, fee.rate(), findings);
      }
    }
  }

  /** Days with items of the first three days, whatever their code; each week counts anew. */
  private static void threeDays(Facts facts, Findings findings) {
    for (int at = 0; at < facts.fees.size(); at++) {
      Fee fee = facts.fees.get(at);
      if (isEarly(fee) && fee.day() > 0) {
        long days = 1L << fee.day();
        boolean sameCode = true;
        for (Fee earlier : facts.fees.subList(0, at)) {
          if (isEarly(earlier) && isSameWeek(earlier, fee)) {
            days |= 1L << earlier.day();
            sameCode &= earlier.claimed().code().equals(fee.claimed().code());
          }
        }
        // Of one code alone the schedule's own limit speaks.
        if (!sameCode && Long.bitCount(days) > DAYS_A_WEEK) {
          findings.add(Rule.WEEK_THREE, fee.line(), Long.bitCount(days));
        }
      }
    }
  }

  private static boolean isEarly(Fee fee) {
    return fee.rate() != null && fee.rate().week() == Week.UP_TO_THIRD && fee.date() != null;
  }

  private static boolean isSameWeek(Fee one, Fee other) {
    return one.day() > 0
        && one.date() != null
        && other.date() != null
        && Weeks.of(one.date()) == Weeks.of(other.date());
  }

  private static void condition(Facts facts, Fee fee, Rate rate, Findings findings) {
    boolean special =
        InstructionKind.of(fee.claimed().instruction())
            .filter(InstructionKind::special)
            .isPresent();
    if (rate.week() == Week.FROM_FOURTH && rate.section() == FeeSection.BASIC && !special) {
      findings.add(Rule.WEEK_FOURTH_CONDITION, fee.line());
    } else if (rate.topic() == Topic.REPEATED_VISIT && !visitedSpecially(facts, fee)) {
      findings.add(Rule.MULTI_VISIT_CONDITION, fee.line());
    }
  }

  /** The add-on carries no 指示区分: that of the day's visit counts. */
  private static boolean visitedSpecially(Facts facts, Fee addOn) {
    for (Fee fee : facts.fees) {
      if (fee.visit()
          && fee.day() == addOn.day()
          && InstructionKind.of(fee.claimed().instruction())
              .filter(InstructionKind::special)
              .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
