package jp.kyotaku.server.rehearsal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.ReviewOutcome;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.server.continuity.MonthEvidence;
import jp.kyotaku.server.continuity.MonthStanding;
import jp.kyotaku.server.continuity.NewReviewResult;
import jp.kyotaku.server.continuity.RecordReviewResults;
import jp.kyotaku.server.continuity.RelationshipOverview;
import jp.kyotaku.server.continuity.RelationshipState;
import jp.kyotaku.server.continuity.Relationships;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 稽古の審査支払機関: as if every month of care until the last one had been claimed and reviewed, so that
 * one sees the windows move. The real way is the file of the payment bodies.
 */
@Component
@InRehearsal
public class DeliverReviewResults {

  private final Relationships relationships;
  private final RecordReviewResults recordReviewResults;
  private final BusinessClock clock;

  DeliverReviewResults(
      Relationships relationships, RecordReviewResults recordReviewResults, BusinessClock clock) {
    this.relationships = relationships;
    this.recordReviewResults = recordReviewResults;
    this.clock = clock;
  }

  /** How many results are new. */
  @Transactional
  public int untilLastMonth() {
    var today = clock.today();
    return recordReviewResults.record(
        SampleInstitutions.all().stream()
            .map(SampleInstitution::code)
            .flatMap(station -> at(station, today))
            .toList());
  }

  private Stream<NewReviewResult> at(InstitutionCode station, LocalDate today) {
    return relationships.at(station, today).stream()
        .filter(overview -> overview.state() != RelationshipState.ENDED)
        .flatMap(
            overview ->
                unconfirmed(overview, YearMonth.from(today))
                    .map(
                        month ->
                            new NewReviewResult(
                                station,
                                overview.personId(),
                                month,
                                "",
                                ReviewOutcome.REVIEWED,
                                today)));
  }

  private static Stream<YearMonth> unconfirmed(RelationshipOverview overview, YearMonth now) {
    List<YearMonth> confirmed =
        overview.months().stream()
            .filter(evidence -> evidence.standing() == MonthStanding.CONFIRMED)
            .map(MonthEvidence::month)
            .toList();
    return Stream.iterate(
            YearMonth.from(overview.firstVisit()),
            month -> month.isBefore(now),
            month -> month.plusMonths(1))
        .filter(month -> !confirmed.contains(month));
  }
}
