package jp.kyotaku.fees.care;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 令和8年からの短い訪問の合算: visits of 20 to 29 minutes less than two hours apart are one visit. */
final class MergedVisits {

  static final LocalDate SINCE = LocalDate.of(2026, 6, 1);
  private static final int SHORT = 30;
  private static final Duration APART = Duration.ofHours(2);

  private MergedVisits() {}

  /** The visits of a day in their order. */
  static List<Visit> of(List<Visit> visits) {
    if (visits.getFirst().date().isBefore(SINCE)) {
      return visits;
    }
    var merged = new ArrayList<Visit>();
    for (Visit visit : visits) {
      if (!merged.isEmpty() && belongTogether(merged.getLast(), visit)) {
        var whole = merged.removeLast();
        merged.add(whole.lasting(whole.minutes() + visit.minutes()));
      } else {
        merged.add(visit);
      }
    }
    return List.copyOf(merged);
  }

  private static boolean belongTogether(Visit one, Visit next) {
    var end = one.start().plusMinutes(one.minutes());
    return next.minutes() < SHORT
        && one.minutes() < SHORT
        && Duration.between(end, next.start()).compareTo(APART) < 0;
  }
}
