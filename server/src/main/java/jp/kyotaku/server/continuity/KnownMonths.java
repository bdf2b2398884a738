package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** ある日に分かっている請求の月: a month without any claim is missing here. */
record KnownMonths(NavigableMap<YearMonth, MonthStanding> months) {

  private record Claim(YearMonth month, String number) {}

  /** Of each claim what was decided last; of each month the claim that speaks best for it. */
  static KnownMonths on(LocalDate day, Collection<ReviewResult> results) {
    var newest = new HashMap<Claim, ReviewResult>();
    for (ReviewResult result : results) {
      if (!result.knownOn().isAfter(day)) {
        newest.merge(new Claim(result.month(), result.claim()), result, KnownMonths::later);
      }
    }
    var months = new TreeMap<YearMonth, MonthStanding>();
    newest
        .values()
        .forEach(
            result ->
                standing(result)
                    .ifPresent(it -> months.merge(result.month(), it, KnownMonths::better)));
    return new KnownMonths(months);
  }

  /** Of the same day's decisions the one that came last counts. */
  private static ReviewResult later(ReviewResult before, ReviewResult next) {
    return next.decidedOn().isBefore(before.decidedOn()) ? before : next;
  }

  private static Optional<MonthStanding> standing(ReviewResult result) {
    return switch (result.outcome()) {
      case REVIEWED, REDUCED -> Optional.of(MonthStanding.CONFIRMED);
      case CLAIMED -> Optional.of(MonthStanding.LATE);
      case RETURNED -> Optional.of(MonthStanding.RETURNED);
      case RETRACTED -> Optional.empty();
    };
  }

  private static MonthStanding better(MonthStanding one, MonthStanding other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  MonthStanding of(YearMonth month) {
    return months.getOrDefault(month, MonthStanding.MISSING);
  }

  boolean confirmed(YearMonth month) {
    return of(month) == MonthStanding.CONFIRMED;
  }

  /** 最初に請求があった月: the first visit's month, or later after a pre-care visit. */
  Optional<YearMonth> firstBilled(YearMonth from) {
    return Optional.ofNullable(months.ceilingKey(from));
  }

  /** 途切れずに確認できた月 */
  List<YearMonth> unbrokenRun(YearMonth from) {
    var run = new ArrayList<YearMonth>();
    var month = firstBilled(from).orElse(from);
    while (confirmed(month)) {
      run.add(month);
      month = month.plusMonths(1);
    }
    return List.copyOf(run);
  }
}
