package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * 一人の継続的な関係のいまの様子 (T27)
 *
 * @param until the last day of re-inquiry; of a relationship that is over, the day of its end
 * @param months from the first to the last of which a claim is known
 * @param needed the months whose review results are needed to go on
 * @param inWords the whole of it in a sentence or two
 */
public record RelationshipOverview(
    long personId,
    RelationshipState state,
    LocalDate firstVisit,
    LocalDate until,
    List<MonthEvidence> months,
    List<YearMonth> needed,
    String inWords) {

  static Stream<RelationshipOverview> of(long person, Relationship relationship, LocalDate day) {
    return switch (relationship) {
      case Relationship.None _ -> Stream.empty();
      case Relationship.Live(var reach) -> Stream.of(live(person, reach));
      case Relationship.Lapsed lapsed -> Stream.of(lapsed(person, lapsed, day));
      case Relationship.Over over -> Stream.of(over(person, over));
    };
  }

  private static RelationshipOverview live(long person, Reach reach) {
    return new RelationshipOverview(
        person,
        reach.extended() ? RelationshipState.EXTENDED : RelationshipState.INITIAL,
        reach.firstVisit(),
        reach.until(),
        reach.evidence(),
        reach.neededFor(YearMonth.from(reach.until()).plusMonths(1)),
        Explanation.of(Basis.WINDOW, reach));
  }

  private static RelationshipOverview lapsed(
      long person, Relationship.Lapsed lapsed, LocalDate day) {
    var reach = lapsed.reach();
    return new RelationshipOverview(
        person,
        RelationshipState.UNCONFIRMED,
        reach.firstVisit(),
        reach.until(),
        reach.evidence(),
        lapsed.forGood() ? List.of() : reach.neededFor(YearMonth.from(day)),
        Explanation.of(lapsed));
  }

  private static RelationshipOverview over(long person, Relationship.Over over) {
    return new RelationshipOverview(
        person,
        RelationshipState.ENDED,
        over.firstVisit(),
        over.on(),
        List.of(),
        List.of(),
        Explanation.of(over));
  }
}
