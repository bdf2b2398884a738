package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;

/**
 * 資格を確認する: the one use case behind screens, messages and bulk files. It returns when its event is
 * recorded: with the caller's transaction, or with the shared commit.
 */
@Component
public class ConfirmEligibility {

  private final FindEntitlement findEntitlement;
  private final BusinessClock clock;

  ConfirmEligibility(FindEntitlement findEntitlement, BusinessClock clock) {
    this.findEntitlement = findEntitlement;
    this.clock = clock;
  }

  public Entitlement byCardData(Asker asker, CardData cardData, LocalDate day, EventLog log) {
    var entitlement = findEntitlement.byCardData(cardData, day, asker.institution());
    log.record(event(asker, EventKind.ELIGIBILITY_INQUIRED, day, entitlement));
    return entitlement;
  }

  public Entitlement ofPerson(Asker asker, long personId, LocalDate day, EventLog log) {
    var entitlement = findEntitlement.ofPerson(personId, day, asker.institution());
    log.record(
        event(asker, EventKind.ELIGIBILITY_INQUIRED, day, entitlement, OptionalLong.of(personId)));
    return entitlement;
  }

  Event event(Asker asker, EventKind kind, LocalDate day, Entitlement entitlement) {
    return event(asker, kind, day, entitlement, OptionalLong.empty());
  }

  /** Of whom one asked stays in the event also when nothing was found. */
  Event event(
      Asker asker, EventKind kind, LocalDate day, Entitlement entitlement, OptionalLong person) {
    var event =
        Event.of(kind, clock.instant(), asker.institution())
            .withFact(
                Map.of(
                    "day", day.toString(),
                    "validity", Validity.of(entitlement).name(),
                    "way", asker.way().name()))
            .by(asker.operator());
    var grounded = asker.ground().map(ground -> event.with("ground", ground.name())).orElse(event);
    return answered(
        person.isPresent() ? grounded.about(person.getAsLong(), List.of()) : grounded, entitlement);
  }

  /** Several coverages of one person were answered; of several people none was. */
  private static Event answered(Event event, Entitlement entitlement) {
    return entitlement
        .person()
        .map(person -> event.about(person.id(), entitlement.versionIds()))
        .orElse(event);
  }
}
