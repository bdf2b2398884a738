package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.InquiryFilter;
import jp.kyotaku.server.audit.InquiryHistory;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.NumberOnCard;
import jp.kyotaku.server.insured.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * カードが使えないときの確認を記録する: nothing is asked of the register, and no verification
 * and no consent comes of it.
 */
@Component
public class RecordFallback {

  private final FallbackStore store;
  private final InquiryHistory history;
  private final People people;
  private final RecordSettings settings;
  private final TransactionEvents events;
  private final BusinessClock clock;

  RecordFallback(
      FallbackStore store,
      InquiryHistory history,
      People people,
      RecordSettings settings,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.history = history;
    this.people = people;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** A form that was recorded already changes nothing. */
  @Transactional
  public FallbackOutcome record(Operator operator, Fallback fallback) {
    var institution = new InstitutionCode(operator.institutionCode());
    var person = fallback.numbers().flatMap(this::person);
    if (fallback.ground() == FallbackGround.ORAL_CHECK
        && person.filter(id -> confirmedBefore(institution, id)).isEmpty()) {
      return new FallbackOutcome.NeverConfirmedHere();
    }
    if (store.insert(institution, operator.userId(), fallback, clock.instant())) {
      events.record(event(operator, institution, fallback, person));
    }
    return new FallbackOutcome.Recorded(fallback.id());
  }

  private Event event(
      Operator operator, InstitutionCode institution, Fallback fallback, Optional<Long> person) {
    var event =
        Event.of(EventKind.FALLBACK_RECORDED, clock.instant(), institution)
            .with("day", fallback.careDay().toString())
            .with("ground", fallback.ground().name())
            .with("trouble", fallback.trouble().name())
            .with("way", Asker.Way.FALLBACK.name())
            .naming("fallback", fallback.id().toString())
            .by(operator.userId());
    return person.map(id -> event.about(id, List.of())).orElse(event);
  }

  /** Whom the numbers and the birth date name, where it is one. */
  private Optional<Long> person(CardData data) {
    var number = new NumberOnCard(data.insurer(), data.insuredId().number());
    var found =
        people.byIds(people.byNumber(number)).values().stream()
            .filter(person -> person.birthDate().equals(data.birthDate()))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
  }

  private boolean confirmedBefore(InstitutionCode institution, long person) {
    LocalDate today = clock.today();
    var filter =
        InquiryFilter.of(
            institution,
            today.minusDays(settings.orallyConfirmedWithinDays()),
            today,
            List.of(person));
    return history.behind(Optional.empty(), filter, settings.latestLookedAt()).stream()
        .anyMatch(event -> !event.coverageIds().isEmpty());
  }
}
