package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.fees.Conflict;
import jp.kyotaku.fees.Conflict.Payable;
import jp.kyotaku.fees.ConflictUnit;
import org.jspecify.annotations.Nullable;

/** 併算定背反 (L7111, L7112): two items that may not be billed together. */
final class ConflictRules implements ReceiptCheck {

  @Override
  public void check(Facts facts, Findings findings) {
    List<Fee> billed = new ArrayList<>();
    for (Fee fee : facts.fees) {
      if (fee.rate() != null && fee.day() > 0 && !fee.rate().conflicts().isEmpty()) {
        billed.add(fee);
      }
    }
    for (int at = 1; at < billed.size(); at++) {
      line(billed, at, findings);
    }
  }

  /** One finding a line: the first that it conflicts with says enough. */
  private static void line(List<Fee> billed, int at, Findings findings) {
    Fee fee = billed.get(at);
    for (int other = 0; other < at; other++) {
      Fee earlier = billed.get(other);
      Conflict conflict = between(earlier, fee);
      if (conflict != null && isWithin(conflict.within(), earlier.date(), fee.date())) {
        report(conflict, earlier, fee, findings);
        return;
      }
    }
  }

  private static @Nullable Conflict between(Fee earlier, Fee fee) {
    return earlier.rate() == null || fee.rate() == null
        ? null
        : earlier.rate().conflicts().get(fee.rate().code());
  }

  private static void report(Conflict conflict, Fee earlier, Fee fee, Findings findings) {
    String within = conflict.within().label();
    if (conflict.payable() == Payable.EITHER) {
      findings.add(Rule.CONFLICT_EITHER, fee.line(), earlier.name(), within);
    } else {
      // The line that may not be billed is the one to look at.
      boolean earlierStays = conflict.payable() == Payable.FIRST;
      Fee refused = earlierStays ? fee : earlier;
      Fee payable = earlierStays ? earlier : fee;
      findings.add(Rule.CONFLICT_INCLUDED, refused.line(), payable.name(), within);
    }
  }

  private static boolean isWithin(
      ConflictUnit unit, @Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return false;
    }
    return switch (unit) {
      case DAY, TOGETHER -> one.equals(other);
      case WEEK -> Weeks.of(one) == Weeks.of(other);
      case MONTH -> true;
    };
  }
}
