package jp.kyotaku.checks;

import jp.kyotaku.fees.AddOn;
import jp.kyotaku.fees.FeeRules;
import org.jspecify.annotations.Nullable;

/** 加算 (L4612, L4641): its base item on the same day, and those that exclude each other. */
final class AddOnRules implements ReceiptCheck {

  @Override
  public void check(Facts facts, Findings findings) {
    for (int at = 0; at < facts.fees.size(); at++) {
      Fee fee = facts.fees.get(at);
      if (fee.rate() != null && !fee.rate().base()) {
        addOn(facts, at, fee, fee.rate(), findings);
      }
    }
  }

  private static void addOn(Facts facts, int at, Fee fee, Rate rate, Findings findings) {
    FeeRules rules = rate.rules();
    Fee base = baseOf(facts, fee);
    if (base == null || base.rate() == null) {
      if (rules != null && !rules.mayStandAlone() && fee.date() != null && knowsDay(facts, fee)) {
        findings.add(Rule.ADD_ON_WITHOUT_BASE, fee.line());
      }
      return;
    }
    excludes(facts, at, fee, base.rate(), findings);
  }

  /** A line of the day whose code could not be read may be the base item. */
  private static boolean knowsDay(Facts facts, Fee addOn) {
    for (Fee fee : facts.fees) {
      if (fee.rate() == null && (fee.date() == null || fee.date().equals(addOn.date()))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Fee baseOf(Facts facts, Fee addOn) {
    for (Fee fee : facts.fees) {
      if (PercentRules.isBaseOf(fee, addOn)) {
        return fee;
      }
    }
    return null;
  }

  /** Add-ons with the same 加算識別 under the base item of the day, told at the later line. */
  private static void excludes(Facts facts, int at, Fee fee, Rate base, Findings findings) {
    AddOn own = base.addOns().get(fee.claimed().code());
    for (int other = 0; other < at; other++) {
      Fee earlier = facts.fees.get(other);
      AddOn beside =
          fee.date() != null && fee.date().equals(earlier.date())
              ? base.addOns().get(earlier.claimed().code())
              : null;
      if (own != null
          && beside != null
          && !beside.code().equals(own.code())
          && beside.choice().equals(own.choice())) {
        findings.add(Rule.ADD_ON_EXCLUDES, fee.line(), earlier.name());
        return;
      }
    }
  }
}
