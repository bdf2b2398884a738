package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 継続的な関係の決まり: a function of verifications, withdrawals, the review results known
 * on the day, and the day.
 */
final class RelationshipRule {

  private record Asked(LocalDate first, LocalDate day) {}

  private final RelationshipHistory history;
  private final RelationshipPolicies policies;

  /** What was worked out already: each reading of the card looks back at the one before. */
  private final Map<Asked, Reach> reaches = new HashMap<>();

  RelationshipRule(RelationshipHistory history, RelationshipPolicies policies) {
    this.history = history;
    this.policies = policies;
  }

  Relationship on(LocalDate day) {
    Optional<LocalDate> first = Optional.empty();
    Relationship otherwise = new Relationship.None();
    for (Turn turn : history.turns()) {
      if (!turn.on().isAfter(day)) {
        var before = first;
        switch (turn) {
          case Turn.Verified(var on) ->
              first = Optional.of(before.map(visit -> restarted(visit, on)).orElse(on));
          case Turn.Ended end -> {
            if (before.isPresent() && ends(end)) {
              otherwise = new Relationship.Over(before.get(), end.on(), end.cause());
              first = Optional.empty();
            }
          }
        }
      }
    }
    var without = otherwise;
    return first.map(visit -> standing(visit, day)).orElse(without);
  }

  private boolean ends(Turn.Ended end) {
    return !end.cause().isWithdrawal() || policies.on(end.on()).withdrawalEnds();
  }

  private Relationship standing(LocalDate first, LocalDate day) {
    boolean restores = policies.on(day).restoreOnLateResult();
    var lapse = restores ? Optional.of(day).filter(it -> over(first, it)) : firstLapse(first, day);
    return lapse
        .<Relationship>map(it -> new Relationship.Lapsed(reach(first, it), !restores))
        .orElseGet(() -> new Relationship.Live(reach(first, day)));
  }

  /** Whose first visit counts after a new reading. */
  private LocalDate restarted(LocalDate first, LocalDate on) {
    return switch (standing(first, on)) {
      case Relationship.Live(var reach) ->
          switch (policies.on(on).restart()) {
            case LATER_END -> reach(on, on).until().isAfter(reach.until()) ? on : first;
            case KEEP_FIRST -> first;
            case NEWEST -> on;
          };
      case Relationship.Lapsed _, Relationship.None _, Relationship.Over _ -> on;
    };
  }

  /** Between these days nothing changes: a window ends with a month, or by what became known. */
  private Optional<LocalDate> firstLapse(LocalDate first, LocalDate day) {
    var monthBeginnings =
        Stream.iterate(YearMonth.from(first).plusMonths(1), month -> month.plusMonths(1))
            .map(month -> month.atDay(1))
            .takeWhile(it -> !it.isAfter(day));
    var news = history.results().stream().map(ReviewResult::knownOn);
    return Stream.of(monthBeginnings, news, policies.changes().stream())
        .flatMap(days -> days)
        .filter(it -> it.isAfter(first) && !it.isAfter(day))
        .sorted()
        .filter(it -> over(first, it))
        .findFirst();
  }

  private boolean over(LocalDate first, LocalDate day) {
    return day.isAfter(reach(first, day).until());
  }

  private Reach reach(LocalDate first, LocalDate day) {
    return reaches.computeIfAbsent(
        new Asked(first, day),
        _ ->
            Reach.of(
                first, KnownMonths.on(day, history.results()), policies.on(day).windowMonths()));
  }
}
