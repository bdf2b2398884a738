package jp.kyotaku.server.inquiry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.continuity.ConsentLives;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.FindEntitlement;
import jp.kyotaku.server.insured.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 同意した人の一覧 (T22, R-120): a few statements, however many people. */
@Component
public class ListConsented {

  private final CurrentConsents consents;
  private final CategoriesInUse categoriesInUse;
  private final ConsentLives consentLives;
  private final People people;
  private final FindEntitlement findEntitlement;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ListConsented(
      CurrentConsents consents,
      CategoriesInUse categoriesInUse,
      ConsentLives consentLives,
      People people,
      FindEntitlement findEntitlement,
      TransactionEvents events,
      BusinessClock clock) {
    this.consents = consents;
    this.categoriesInUse = categoriesInUse;
    this.consentLives = consentLives;
    this.people = people;
    this.findEntitlement = findEntitlement;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public ConsentedList at(Operator operator, ConsentedQuestion question) {
    return listed(operator, question, EventKind.CONSENTED_LISTED);
  }

  /** The same, to be kept as a file. */
  @Transactional
  public ConsentedList export(Operator operator, ConsentedQuestion question) {
    return listed(operator, question, EventKind.CONSENTED_EXPORTED);
  }

  /** きょうの読み取り (T03): of all categories in use, the newest first. */
  @Transactional
  public ConsentedList today(Operator operator) {
    var institution = new InstitutionCode(operator.institutionCode());
    var today = clock.today();
    var categories = categoriesInUse.at(institution);
    if (categories.isEmpty()) {
      return new ConsentedList.SwitchedOff();
    }
    var read =
        categories.stream()
            .flatMap(
                category ->
                    consents.registeredBetween(institution, category, today, today).stream())
            .sorted(Comparator.comparing(ConsentRegistration::registeredAt).reversed())
            .toList();
    events.record(
        event(EventKind.CONSENTED_LISTED, operator, read)
            .with("from", today.toString())
            .with("to", today.toString()));
    return new ConsentedList.People(withPeople(institution, read));
  }

  private ConsentedList listed(Operator operator, ConsentedQuestion question, EventKind kind) {
    var institution = new InstitutionCode(operator.institutionCode());
    if (!categoriesInUse.at(institution).contains(question.category())) {
      return new ConsentedList.SwitchedOff();
    }
    var registrations = found(institution, question);
    events.record(
        event(kind, operator, registrations)
            .with("category", question.category().name())
            .with("by", question.by().name())
            .with("from", question.from().toString())
            .with("to", question.to().toString()));
    return new ConsentedList.People(withPeople(institution, registrations));
  }

  private List<ConsentRegistration> found(InstitutionCode institution, ConsentedQuestion question) {
    CareCategory category = question.category();
    return switch (question.by()) {
      case CONSENT_DATE ->
          consents.registeredBetween(institution, category, question.from(), question.to());
      case CONSULTATION_DATE -> usable(institution, question);
    };
  }

  /** 診療日: those whose consent could be used on one of the days, as far as is known today. */
  private List<ConsentRegistration> usable(
      InstitutionCode institution, ConsentedQuestion question) {
    var registered =
        consents.registeredBetween(
            institution, question.category(), LocalDate.EPOCH, question.to());
    return consentLives.lives(institution, registered, clock.today()).stream()
        .filter(life -> !life.lastDay().isBefore(question.from()))
        .map(ConsentLife::registration)
        .toList();
  }

  private Event event(EventKind kind, Operator operator, List<ConsentRegistration> registrations) {
    return Event.of(kind, clock.instant(), new InstitutionCode(operator.institutionCode()))
        .with("count", Integer.toString(registrations.size()))
        .naming(
            "registrations",
            registrations.stream()
                .map(registration -> registration.id().toString())
                .collect(Collectors.joining(" ")))
        .by(operator.userId());
  }

  private List<ConsentedPerson> withPeople(
      InstitutionCode institution, List<ConsentRegistration> registrations) {
    var ids = registrations.stream().map(ConsentRegistration::personId).distinct().toList();
    var byId = people.byIds(ids);
    var entitlements = findEntitlement.ofPeople(ids, clock.today(), institution);
    return consentLives.lives(institution, registrations, clock.today()).stream()
        .map(
            life -> {
              long personId = life.registration().personId();
              return new ConsentedPerson(
                  life,
                  requireNonNull(byId.get(personId)),
                  Optional.ofNullable(entitlements.get(personId)).flatMap(EndOfCareSign::of));
            })
        .toList();
  }
}
