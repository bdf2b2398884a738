package jp.kyotaku.server.inquiry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 同意した人の一覧 (T22, R-120): two statements, however many people. */
@Component
public class ListConsented {

  private final CurrentConsents consents;
  private final People people;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ListConsented(
      CurrentConsents consents, People people, TransactionEvents events, BusinessClock clock) {
    this.consents = consents;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public List<ConsentedPerson> at(Operator operator, LocalDate from, LocalDate to) {
    var institution = new InstitutionCode(operator.institutionCode());
    var registrations =
        consents.registeredBetween(institution, CareCategory.HOME_VISIT_CARE, from, to);
    var byId =
        people.byIds(registrations.stream().map(registration -> registration.personId()).toList());
    events.record(
        Event.of(EventKind.CONSENTED_LISTED, clock.instant(), institution)
            .with("from", from.toString())
            .with("to", to.toString())
            .with("count", Integer.toString(registrations.size()))
            .naming(
                "registrations",
                registrations.stream()
                    .map(registration -> registration.id().toString())
                    .collect(Collectors.joining(" ")))
            .by(operator.userId()));
    return registrations.stream()
        .map(
            registration ->
                new ConsentedPerson(
                    registration.id(),
                    requireNonNull(byId.get(registration.personId())),
                    registration.registeredAt(),
                    registration.consent()))
        .toList();
  }
}
