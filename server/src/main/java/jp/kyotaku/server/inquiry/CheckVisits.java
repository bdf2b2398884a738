package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.InquiryHistory;
import jp.kyotaku.server.audit.LastAnswer;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.continuity.ConsentLives;
import jp.kyotaku.server.identity.RenewalNotice;
import jp.kyotaku.server.identity.RenewalNotices;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 訪問の前に、その日の全員を再照会する: for each kind of care a handful of statements, however many visits there are.
 * What each was told last is read before the new answers are.
 */
@Component
public class CheckVisits {

  private final VisitPlanStore plan;
  private final VisitCheckStore store;
  private final ReInquire reInquire;
  private final ReInquiryEvents reInquiryEvents;
  private final InquiryHistory history;
  private final ConsentLives consentLives;
  private final RenewalNotices renewalNotices;
  private final TransactionEvents events;
  private final BusinessClock clock;

  CheckVisits(
      VisitPlanStore plan,
      VisitCheckStore store,
      ReInquire reInquire,
      ReInquiryEvents reInquiryEvents,
      InquiryHistory history,
      ConsentLives consentLives,
      RenewalNotices renewalNotices,
      TransactionEvents events,
      BusinessClock clock) {
    this.plan = plan;
    this.store = store;
    this.reInquire = reInquire;
    this.reInquiryEvents = reInquiryEvents;
    this.history = history;
    this.consentLives = consentLives;
    this.renewalNotices = renewalNotices;
    this.events = events;
    this.clock = clock;
  }

  /** 予定と答え */
  private record Asked(PlannedVisit visit, ReInquiryAnswer answer) {

    Optional<Long> person() {
      return switch (answer) {
        case ReInquiryAnswer.Answered answered -> Optional.of(answered.personId());
        case ReInquiryAnswer.Refused _, ReInquiryAnswer.NotFound _ -> Optional.empty();
      };
    }

    /** At which the card was shown whose certificate may end soon. */
    Optional<UUID> verification() {
      return switch (answer) {
        case ReInquiryAnswer.Answered answered ->
            answered.registration().map(ConsentRegistration::verificationId);
        case ReInquiryAnswer.Refused _, ReInquiryAnswer.NotFound _ -> Optional.empty();
      };
    }
  }

  /** Empty when nobody is to be visited. A form that was sent already asks nothing anew. */
  @Transactional
  public Optional<UUID> check(Operator operator, UUID id, LocalDate day) {
    var institution = new InstitutionCode(operator.institutionCode());
    var visits = plan.on(institution, day);
    if (visits.isEmpty()) {
      return Optional.empty();
    }
    var head = new VisitCheckStore.Head(id, day, clock.instant(), operator.userId());
    if (store.begin(institution, head)) {
      ask(operator, institution, head, visits);
    }
    return Optional.of(id);
  }

  private void ask(
      Operator operator,
      InstitutionCode institution,
      VisitCheckStore.Head head,
      List<PlannedVisit> visits) {
    var asked = asked(institution, head.day(), visits);
    var people = asked.stream().flatMap(one -> one.person().stream()).distinct().toList();
    var last = history.lastAnswers(institution, people);
    var lives = consentLives.of(people, institution, clock.today());
    var renewals = renewals(head.day(), asked);
    store.insert(
        head.id(),
        asked.stream()
            .map(
                one ->
                    KeptVisitAnswer.of(
                        one.visit(), one.answer(), beside(one, last, lives, renewals, head.at())))
            .toList());
    record(operator, institution, head, asked);
  }

  /** In the order of the visits. */
  private List<Asked> asked(InstitutionCode institution, LocalDate day, List<PlannedVisit> visits) {
    var byCategory =
        visits.stream().collect(Collectors.groupingBy(PlannedVisit::category)).entrySet();
    return byCategory.stream()
        .flatMap(group -> asked(institution, group.getKey(), day, group.getValue()).stream())
        .collect(Collectors.collectingAndThen(Collectors.toList(), all -> inOrder(all, visits)));
  }

  private List<Asked> asked(
      InstitutionCode institution,
      CareCategory category,
      LocalDate day,
      List<PlannedVisit> visits) {
    var questions = visits.stream().map(PlannedVisit::patient).toList();
    var answers = reInquire.look(institution, questions, category, day);
    var asked = new ArrayList<Asked>(visits.size());
    for (int i = 0; i < visits.size(); i++) {
      asked.add(new Asked(visits.get(i), answers.get(i)));
    }
    return asked;
  }

  private static List<Asked> inOrder(Collection<Asked> asked, List<PlannedVisit> visits) {
    var byVisit = asked.stream().collect(Collectors.toMap(one -> one.visit().id(), one -> one));
    return visits.stream()
        .flatMap(visit -> Optional.ofNullable(byVisit.get(visit.id())).stream())
        .toList();
  }

  /** By the cards that were shown at the registrations: one statement for all of them. */
  private Map<UUID, RenewalNotice> renewals(LocalDate day, List<Asked> asked) {
    return renewalNotices.on(
        day, asked.stream().flatMap(one -> one.verification().stream()).distinct().toList());
  }

  private static KeptVisitAnswer.Beside beside(
      Asked asked,
      Map<Long, LastAnswer> last,
      Map<Long, List<ConsentLife>> lives,
      Map<UUID, RenewalNotice> renewals,
      Instant moment) {
    var person = asked.person();
    return new KeptVisitAnswer.Beside(
        person.map(last::get),
        person.map(lives::get).flatMap(all -> lastDay(all, asked.visit().category(), moment)),
        asked.verification().map(renewals::get));
  }

  /**
   * Of the care's own consent, or of the home visits' whose relationship it rests on. One that has
   * ended by now, such as a house call's of last spring, carries nothing and says nothing.
   */
  private static Optional<LocalDate> lastDay(
      List<ConsentLife> lives, CareCategory category, Instant moment) {
    var carrying = lives.stream().filter(life -> life.goesOn(moment)).toList();
    return of(carrying, category)
        .or(() -> of(carrying, CareCategory.HOME_VISIT_CARE))
        .map(ConsentLife::lastDay);
  }

  private static Optional<ConsentLife> of(List<ConsentLife> lives, CareCategory category) {
    return lives.stream().filter(life -> life.registration().category() == category).findFirst();
  }

  private void record(
      Operator operator,
      InstitutionCode institution,
      VisitCheckStore.Head head,
      List<Asked> asked) {
    var asker = Asker.operator(operator);
    var all = new ArrayList<Event>(asked.size() + 1);
    for (var one : asked) {
      all.add(reInquiryEvents.of(asker, one.visit().category(), head.day(), one.answer()));
    }
    all.add(
        Event.of(EventKind.VISITS_CHECKED, clock.instant(), institution)
            .with("day", head.day().toString())
            .with("count", Integer.toString(asked.size()))
            .naming("check", head.id().toString())
            .by(operator.userId()));
    events.recordAll(all);
  }
}
