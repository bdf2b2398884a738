package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 訪問を予定する: typed one by one, or from a file. */
@Component
public class PlanVisits {

  private static final int DAYS_SHOWN = 14;

  private final VisitPlanStore store;
  private final RecordSettings settings;
  private final TransactionEvents events;
  private final BusinessClock clock;

  PlanVisits(
      VisitPlanStore store,
      RecordSettings settings,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** All or none; what stands in the plan already is left as it is. */
  @Transactional
  public PlanOutcome add(Operator operator, List<PlannedVisit> visits) {
    var institution = institution(operator);
    store.waitForOthersOf(institution);
    var byDay = visits.stream().collect(Collectors.groupingBy(PlannedVisit::day));
    var added = new ArrayList<PlannedVisit>();
    for (var ofDay : byDay.entrySet()) {
      var planned = store.on(institution, ofDay.getKey());
      var fresh = fresh(ofDay.getValue(), planned);
      if (planned.size() + fresh.size() > settings.mostVisitsOfADay()) {
        return new PlanOutcome.TooMany();
      }
      added.addAll(fresh);
    }
    added.forEach(visit -> store.insert(institution, operator.userId(), visit, clock.instant()));
    if (!added.isEmpty()) {
      events.record(event(EventKind.VISITS_PLANNED, operator, added));
    }
    return new PlanOutcome.Planned(added.size(), visits.size() - added.size());
  }

  @Transactional
  public PlanOutcome change(Operator operator, PlannedVisit visit) {
    var institution = institution(operator);
    store.waitForOthersOf(institution);
    if (store.hasAnotherLike(institution, visit)) {
      return new PlanOutcome.SameAsAnother();
    }
    if (!store.change(institution, operator.userId(), visit)) {
      return new PlanOutcome.Gone();
    }
    events.record(event(EventKind.VISIT_CHANGED, operator, List.of(visit)));
    return new PlanOutcome.Planned(0, 1);
  }

  /** Removing what is gone changes nothing. */
  @Transactional
  public void remove(Operator operator, UUID id) {
    var institution = institution(operator);
    store
        .find(institution, id)
        .filter(_ -> store.remove(institution, id))
        .ifPresent(
            visit -> events.record(event(EventKind.VISIT_REMOVED, operator, List.of(visit))));
  }

  /** By time. */
  @Transactional
  public List<PlannedVisit> on(Operator operator, LocalDate day) {
    var visits = store.on(institution(operator), day);
    events.record(event(EventKind.VISITS_SEEN, operator, visits).with("day", day.toString()));
    return visits;
  }

  @Transactional
  public Optional<PlannedVisit> find(Operator operator, UUID id) {
    var found = store.find(institution(operator), id);
    found.ifPresent(visit -> events.record(event(EventKind.VISITS_SEEN, operator, List.of(visit))));
    return found;
  }

  /** The next days that have visits. */
  public List<LocalDate> daysAhead(Operator operator) {
    return store.daysFrom(institution(operator), clock.today(), DAYS_SHOWN);
  }

  /** Neither in the plan nor twice among themselves. */
  private static List<PlannedVisit> fresh(List<PlannedVisit> wanted, List<PlannedVisit> planned) {
    var fresh = new ArrayList<PlannedVisit>();
    for (var visit : wanted) {
      if (planned.stream().noneMatch(visit::sameAs) && fresh.stream().noneMatch(visit::sameAs)) {
        fresh.add(visit);
      }
    }
    return fresh;
  }

  private Event event(EventKind kind, Operator operator, List<PlannedVisit> visits) {
    return Event.of(kind, clock.instant(), institution(operator))
        .with("count", Integer.toString(visits.size()))
        .naming(
            "visits",
            visits.stream().map(visit -> visit.id().toString()).collect(Collectors.joining(" ")))
        .by(operator.userId());
  }

  private static InstitutionCode institution(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }
}
