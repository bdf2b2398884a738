package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.kyotaku.fees.Limit;
import org.jspecify.annotations.Nullable;

/** 算定回数の限度 (L7113): per day, week, month, stay and patient, within the receipt. */
final class LimitRules implements ReceiptCheck {

  @Override
  public void check(Facts facts, Findings findings) {
    Map<String, List<Fee>> billed = new LinkedHashMap<>();
    for (Fee fee : facts.fees) {
      if (fee.rate() != null && !fee.rate().limits().isEmpty() && fee.day() > 0) {
        billed.computeIfAbsent(fee.rate().code(), _ -> new ArrayList<>(8)).add(fee);
      }
    }
    billed.values().forEach(fees -> item(fees, findings));
  }

  private static void item(List<Fee> fees, Findings findings) {
    Rate rate = fees.getFirst().rate();
    if (rate != null) {
      rate.limits().forEach(limit -> limit(limit, fees, findings));
    }
  }

  /** Every line beyond the limit is one too many. */
  private static void limit(Limit limit, List<Fee> fees, Findings findings) {
    for (int at = limit.max(); at < fees.size(); at++) {
      Fee fee = fees.get(at);
      int earlier = 0;
      for (int other = 0; other < at; other++) {
        earlier += isWithin(limit, fees.get(other).date(), fee.date()) ? 1 : 0;
      }
      if (earlier >= limit.max()) {
        findings.add(Rule.LIMIT, fee.line(), limit.unit().label(), limit.max());
      }
    }
  }

  private static boolean isWithin(Limit limit, @Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return false;
    }
    return switch (limit.unit()) {
      case DAY -> one.equals(other);
      case WEEK -> Weeks.of(one) == Weeks.of(other);
      case MONTH, ADMISSION, FIRST, PATIENT -> true;
    };
  }
}
