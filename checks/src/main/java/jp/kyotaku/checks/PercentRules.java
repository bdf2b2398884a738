package jp.kyotaku.checks;

import java.time.LocalDate;
import jp.kyotaku.fees.FeeAmount;
import org.jspecify.annotations.Nullable;

/** 割合の加算 (特別地域; KA 記録の決まり 3): in the base line's amount, with its own line of 0 below. */
final class PercentRules implements ReceiptCheck {

  /** 特記事項 of 特別地域訪問看護加算 */
  private static final String AREA = "04";

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

  /**
   * Whether the amount of a base line holds the percent of an add-on of which no line can be seen
   * beside it: the line may be damaged, may have another date or may be missing.
   */
  static boolean claimed(Facts facts, int at) {
    Fee base = facts.fees.get(at);
    Rate percent = percentIn(facts, base);
    return percent != null && (facts.hasRemark(AREA) || elsewhere(facts, base, percent.code()));
  }

  /** 特別地域 said in TZ and in the amount, but no line of it anywhere: its code. */
  static @Nullable String missingBelow(Facts facts, int at) {
    Fee base = facts.fees.get(at);
    Rate percent = base.visit() && facts.hasRemark(AREA) ? percentIn(facts, base) : null;
    return percent == null || percentFor(facts, at) > 0 || elsewhere(facts, base, percent.code())
        ? null
        : percent.code();
  }

  /** The add-on whose percent makes the amount of the line what it is. */
  private static @Nullable Rate percentIn(Facts facts, Fee base) {
    Rate rate = base.rate();
    LocalDate date = base.date();
    if (rate == null || date == null || rate.yen().filter(yen -> yen < base.amount()).isEmpty()) {
      return null;
    }
    int yen = rate.yen().get();
    for (String code : rate.addOns().keySet()) {
      Rate addOn = facts.rate(date, code);
      if (addOn != null
          && addOn.item().amount() instanceof FeeAmount.Percent(int percent)
          && yen * (100 + percent) / 100 == base.amount()) {
        return addOn;
      }
    }
    return null;
  }

  /** A line of the add-on that belongs to no base line, or one that cannot be read. */
  private static boolean elsewhere(Facts facts, Fee base, String code) {
    for (Fee fee : facts.fees) {
      boolean strays = fee.claimed().code().equals(code) && !hasBase(facts, fee);
      boolean damaged =
          fee.rate() == null && (fee.date() == null || fee.date().equals(base.date()));
      if (strays || damaged) {
        return true;
      }
    }
    return false;
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
