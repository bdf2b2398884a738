package jp.kyotaku.server.inquiry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 訪問の前の確認を見せる: as it was answered; each look leaves its event. */
@Component
public class ShowVisitCheck {

  private final VisitCheckStore store;
  private final FindEntitlement findEntitlement;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ShowVisitCheck(
      VisitCheckStore store,
      FindEntitlement findEntitlement,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.findEntitlement = findEntitlement;
    this.events = events;
    this.clock = clock;
  }

  /** Empty when this institution made no such check. */
  @Transactional
  public Optional<VisitCheck> of(Operator operator, UUID id) {
    var institution = new InstitutionCode(operator.institutionCode());
    return store.find(institution, id).map(head -> shown(operator, institution, head));
  }

  /** The last check of a day: where it is to be seen. */
  public Optional<UUID> latest(Operator operator, LocalDate day) {
    return store
        .latest(new InstitutionCode(operator.institutionCode()), day)
        .map(VisitCheckStore.Head::id);
  }

  private VisitCheck shown(
      Operator operator, InstitutionCode institution, VisitCheckStore.Head head) {
    var answers = store.answers(head);
    var now = versions(answers, head.day());
    var before = before(answers);
    events.record(
        Event.of(EventKind.VISITS_CHECK_SEEN, clock.instant(), institution)
            .with("day", head.day().toString())
            .with("count", Integer.toString(answers.size()))
            .naming("check", head.id().toString())
            .by(operator.userId()));
    return new VisitCheck(
        head.id(),
        head.day(),
        head.at(),
        head.operator(),
        answers.stream()
            .map(kept -> new VisitCheck.Checked(kept.visit(), answer(head, kept, now, before)))
            .toList());
  }

  private Map<Long, Coverage> versions(List<KeptVisitAnswer> answers, LocalDate day) {
    var ids = answers.stream().flatMap(kept -> kept.versionIds().stream()).distinct().toList();
    return ids.isEmpty() ? Map.of() : findEntitlement.versions(ids, day);
  }

  /** Papers hold on their day: one statement for each day of an earlier answer. */
  private Map<LocalDate, Map<Long, Coverage>> before(List<KeptVisitAnswer> answers) {
    var idsByDay = new HashMap<LocalDate, List<Long>>();
    for (var kept : answers) {
      if (kept.beforeDay() != null) {
        idsByDay.computeIfAbsent(kept.beforeDay(), _ -> new ArrayList<>()).addAll(kept.beforeIds());
      }
    }
    return idsByDay.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                ofDay -> findEntitlement.versions(ofDay.getValue(), ofDay.getKey())));
  }

  private static VisitAnswer answer(
      VisitCheckStore.Head head,
      KeptVisitAnswer kept,
      Map<Long, Coverage> now,
      Map<LocalDate, Map<Long, Coverage>> before) {
    return switch (kept.outcome()) {
      case REFUSED -> new VisitAnswer.Refused(kept.inWords(), kept.advice());
      case NOT_FOUND -> new VisitAnswer.NotFound(kept.validity(), kept.reason());
      case TOLD -> told(head, kept, among(kept.versionIds(), now), before);
    };
  }

  private static VisitAnswer told(
      VisitCheckStore.Head head,
      KeptVisitAnswer kept,
      List<Coverage> coverages,
      Map<LocalDate, Map<Long, Coverage>> before) {
    return new VisitAnswer.Told(
        new ConfirmedEligibility(kept.validity(), kept.reason(), coverages, head.day(), head.at()),
        kept.shown(),
        changes(kept, new EligibilityChange.Told(coverages, head.day()), before),
        requireNonNull(kept.until()),
        Optional.ofNullable(kept.consentUntil()),
        Optional.ofNullable(kept.renewal()),
        kept.inWords());
  }

  private static Optional<List<EligibilityChange>> changes(
      KeptVisitAnswer kept,
      EligibilityChange.Told now,
      Map<LocalDate, Map<Long, Coverage>> before) {
    return Optional.ofNullable(kept.beforeDay())
        .map(
            day ->
                new EligibilityChange.Told(
                    among(kept.beforeIds(), before.getOrDefault(day, Map.of())), day))
        .map(last -> EligibilityChange.between(last, now, kept.shown()));
  }

  private static List<Coverage> among(List<Long> ids, Map<Long, Coverage> versions) {
    return ids.stream().map(versions::get).filter(Objects::nonNull).toList();
  }
}
