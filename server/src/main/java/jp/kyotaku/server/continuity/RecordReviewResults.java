package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 審査の結果を受け取る: in the transaction of the review or of the file that brings them. What
 * stands there already is passed over, so that a repeat is harmless.
 */
@Component
public class RecordReviewResults {

  private final EvidenceStore store;
  private final Relationships relationships;
  private final TransactionEvents events;
  private final BusinessClock clock;

  RecordReviewResults(
      EvidenceStore store,
      Relationships relationships,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.relationships = relationships;
    this.events = events;
    this.clock = clock;
  }

  /** How many of them are new. */
  @Transactional(propagation = Propagation.MANDATORY)
  public int record(Collection<NewReviewResult> results) {
    return results.stream()
        .collect(Collectors.groupingBy(NewReviewResult::institution))
        .entrySet()
        .stream()
        .mapToInt(entry -> record(entry.getKey(), entry.getValue()))
        .sum();
  }

  private int record(InstitutionCode institution, List<NewReviewResult> results) {
    var today = clock.today();
    var people = results.stream().map(NewReviewResult::personId).distinct().sorted().toList();
    var before = relationships.of(institution, people, today);
    int added = store.insert(results, today);
    if (added > 0) {
      events.record(recorded(institution, people, added));
      noteChanges(institution, before, today);
    }
    return added;
  }

  private Event recorded(InstitutionCode institution, List<Long> people, int added) {
    return Event.of(EventKind.REVIEW_RESULTS_RECORDED, clock.instant(), institution)
        .with("count", Integer.toString(added))
        .naming("people", people.stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }

  private void noteChanges(
      InstitutionCode institution, Map<Long, RelationshipOverview> before, LocalDate today) {
    var after = relationships.of(institution, before.keySet(), today);
    events.recordAll(
        before.values().stream()
            .flatMap(
                was ->
                    RelationshipChange.event(
                        institution,
                        Optional.of(was),
                        Optional.ofNullable(after.get(was.personId())),
                        clock.instant())
                        .stream())
            .toList());
  }
}
