package jp.kyotaku.server.continuity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyotaku.kernel.code.ReviewOutcome;
import jp.kyotaku.server.continuity.NaiveRelationship.Said;
import jp.kyotaku.server.continuity.RelationshipPolicy.Restart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rule and the clerk with the wall calendar say the same, every day.
 *
 * <p>Tried by hand, each made these tests fail, and the tables with them: {@code >=} in place of
 * {@code >} where a window is over, 2 in place of 3 months, the month after the first visit in
 * place of its own where the run begins, an earlier end in place of a later one where a card is
 * read again.
 */
class TwoRulesTest {

  private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
  private static final int YEARS = 20;

  /** The clerk's own reading of the papers, not the program's. */
  private static final RelationshipPolicy AS_THE_PAPERS_SAY =
      new RelationshipPolicy(3, true, Restart.LATER_END, true);

  /** How a station claims: each month it may claim, late or never, be returned, and claim again. */
  private record Habits(double care, double late, double returned, double reversed, double read) {}

  private static final List<Habits> HABITS =
      List.of(
          new Habits(1, 0, 0, 0, 0.01),
          new Habits(0.98, 0.05, 0.05, 0.01, 0.02),
          new Habits(0.9, 0.3, 0.2, 0.05, 0.1),
          new Habits(0.7, 0.3, 0.3, 0.1, 0.1),
          new Habits(0.3, 0.5, 0.3, 0.2, 0.3));

  static Stream<RelationshipHistory> histories() {
    return IntStream.range(0, 50)
        .mapToObj(number -> history(new Random(number), HABITS.get(number % HABITS.size())));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void 二十年の毎日_日めくりで数えた答えと同じになる(RelationshipHistory history) {
    var rule = rule(history, RelationshipPolicy.DOCUMENTED);
    diary(history, AS_THE_PAPERS_SAY, YEARS).forEach((day, said) -> requireSame(rule, day, said));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void 二十年の月の変わり目に_ほかの決まりでも同じになる(RelationshipHistory history) {
    int number = history.results().size();
    var restart = List.of(Restart.values()).get(number % Restart.values().length);
    var policy = new RelationshipPolicy(1 + number % 4, number % 3 != 0, restart, number % 2 == 0);
    var rule = rule(history, policy);
    var diary = diary(history, policy, YEARS);
    diary.forEach(
        (day, said) -> {
          if (day.getDayOfMonth() == 1) {
            requireSame(rule, day, said);
          }
        });
  }

  @Property(tries = 3000)
  void 月末とその前後の日に_日めくりで数えた答えと同じになる(
      @ForAll("shortHistories") RelationshipHistory history,
      @ForAll("anyPolicy") RelationshipPolicy policy) {
    var rule = rule(history, policy);
    var diary = diary(history, policy, 3);
    for (int months = 0; months < 3 * 12; months++) {
      var last = YearMonth.from(BEGIN).plusMonths(months).atEndOfMonth();
      for (var day : List.of(last.minusDays(1), last, last.plusDays(1))) {
        requireSame(rule, day, requireNonNull(diary.get(day)));
      }
    }
  }

  private static RelationshipRule rule(RelationshipHistory history, RelationshipPolicy policy) {
    return new RelationshipRule(history, RelationshipPolicies.always(policy));
  }

  private static Map<LocalDate, Said> diary(
      RelationshipHistory history, RelationshipPolicy policy, int years) {
    return new NaiveRelationship(history, policy).diary(BEGIN, BEGIN.plusYears(years));
  }

  /** Words are made only where they are needed: there are hundreds of thousands of days. */
  private static void requireSame(RelationshipRule rule, LocalDate day, Said said) {
    var ruled = said(rule.on(day));
    if (!ruled.equals(said)) {
      assertThat(ruled).as("%s", day).isEqualTo(said);
    }
  }

  /** What the rule says, in the clerk's words. */
  private static Said said(Relationship relationship) {
    return switch (relationship) {
      case Relationship.None _ -> Said.of("NONE", Optional.empty());
      case Relationship.Over(var first, var on, var cause) ->
          Said.of("ENDED " + cause + " " + on, Optional.of(first));
      case Relationship.Live(var reach) ->
          new Said(
              "OPEN",
              Optional.of(reach.firstVisit()),
              Optional.of(reach.until()),
              Optional.empty(),
              Optional.empty());
      case Relationship.Lapsed(var reach, _) ->
          new Said(
              "CLOSED",
              Optional.of(reach.firstVisit()),
              Optional.of(reach.until()),
              reach.missing().map(MissingMonth::month),
              reach.missing().map(MissingMonth::standing));
    };
  }

  private static RelationshipHistory history(Random random, Habits habits) {
    var turns = new ArrayList<Turn>();
    var results = new ArrayList<ReviewResult>();
    turns.add(new Turn.Verified(BEGIN.plusDays(random.nextInt(60))));
    for (int month = 0; month < YEARS * 12; month++) {
      var first = BEGIN.plusMonths(month);
      if (random.nextDouble() < habits.read()) {
        turns.add(new Turn.Verified(first.plusDays(random.nextInt(28))));
      }
      if (random.nextDouble() < habits.read() / 10) {
        var causes = EndCause.values();
        turns.add(new Turn.Ended(first.plusDays(random.nextInt(28)), causes[random.nextInt(3)]));
      }
      if (random.nextDouble() < habits.care()) {
        claim(random, habits, first, results);
      }
    }
    turns.sort(Comparator.comparing(Turn::on));
    results.sort(Comparator.comparing(ReviewResult::knownOn));
    return new RelationshipHistory(turns, results);
  }

  private static void claim(
      Random random, Habits habits, LocalDate first, List<ReviewResult> results) {
    int delay = random.nextDouble() < habits.late() ? 2 + random.nextInt(4) : 1;
    var claimed = first.plusMonths(delay).plusDays(random.nextInt(10));
    var decided = claimed.plusDays(10 + random.nextInt(20));
    results.add(result(first, ReviewOutcome.CLAIMED, claimed));
    if (random.nextDouble() < habits.returned()) {
      results.add(result(first, ReviewOutcome.RETURNED, decided));
      decided = decided.plusDays(20 + random.nextInt(60));
    }
    results.add(result(first, ReviewOutcome.REVIEWED, decided));
    if (random.nextDouble() < habits.reversed()) {
      var outcome = random.nextBoolean() ? ReviewOutcome.RETURNED : ReviewOutcome.RETRACTED;
      results.add(result(first, outcome, decided.plusDays(random.nextInt(100))));
    }
  }

  private static ReviewResult result(LocalDate first, ReviewOutcome outcome, LocalDate on) {
    return new ReviewResult(YearMonth.from(first), "", outcome, on, on);
  }

  @Provide
  Arbitrary<RelationshipPolicy> anyPolicy() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Arbitraries.of(true, false),
            Arbitraries.of(Restart.class),
            Arbitraries.of(true, false))
        .as(RelationshipPolicy::new);
  }

  @Provide
  Arbitrary<RelationshipHistory> shortHistories() {
    return Combinators.combine(turns(), confirmedMonths(), otherResults())
        .as(
            (turns, confirmed, others) -> {
              var results = new ArrayList<>(confirmed);
              results.addAll(others);
              results.sort(Comparator.comparing(ReviewResult::knownOn));
              return new RelationshipHistory(turns, results);
            });
  }

  /** A visit first; then visits and ends, some on the same day. */
  private static Arbitrary<List<Turn>> turns() {
    Arbitrary<Turn> visit = days(1000).map(Turn.Verified::new);
    Arbitrary<Turn> end =
        Combinators.combine(days(1000), Arbitraries.of(EndCause.class)).as(Turn.Ended::new);
    return Arbitraries.frequencyOf(Tuple.of(3, visit), Tuple.of(1, end))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(turns -> turns.stream().sorted(Comparator.comparing(Turn::on)).toList());
  }

  /** A run of months, each known some time later, so that long windows come about. */
  private static Arbitrary<List<ReviewResult>> confirmedMonths() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 24),
            Arbitraries.integers().between(0, 70).list().ofSize(36))
        .as(
            (begin, length, delays) ->
                IntStream.range(begin, begin + length)
                    .mapToObj(BEGIN::plusMonths)
                    .map(
                        first ->
                            result(
                                first,
                                ReviewOutcome.REVIEWED,
                                first.plusMonths(1).plusDays(delays.get(first.getMonthValue()))))
                    .toList());
  }

  private static Arbitrary<List<ReviewResult>> otherResults() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30),
            Arbitraries.of("", "2"),
            Arbitraries.of(ReviewOutcome.class),
            Arbitraries.integers().between(0, 200),
            Arbitraries.integers().between(0, 40))
        .as(
            (month, claim, outcome, decided, known) -> {
              var first = BEGIN.plusMonths(month);
              return new ReviewResult(
                  YearMonth.from(first),
                  claim,
                  outcome,
                  first.plusDays(decided),
                  first.plusDays(decided + known));
            })
        .list()
        .ofMaxSize(12);
  }

  private static Arbitrary<LocalDate> days(int within) {
    return Arbitraries.integers().between(0, within).map(BEGIN::plusDays);
  }
}
