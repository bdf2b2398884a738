package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentHistory;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.consent.WithdrawConsent;
import jp.kyotaku.server.consent.Withdrawal;
import jp.kyotaku.server.continuity.NoteTransition;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 端末で同意を取り消す (T21, R-191), and the receipt of it. */
@Component
public class WithdrawAtTerminal {

  private final WithdrawConsent withdrawConsent;
  private final NoteTransition noteTransition;
  private final CurrentConsents consents;
  private final ConsentHistory history;
  private final People people;
  private final TransactionEvents events;
  private final BusinessClock clock;

  WithdrawAtTerminal(
      WithdrawConsent withdrawConsent,
      NoteTransition noteTransition,
      CurrentConsents consents,
      ConsentHistory history,
      People people,
      TransactionEvents events,
      BusinessClock clock) {
    this.withdrawConsent = withdrawConsent;
    this.noteTransition = noteTransition;
    this.consents = consents;
    this.history = history;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** What the clerk is about to withdraw: those that are there still, of one person. */
  @Transactional(readOnly = true)
  public List<ConsentRegistration> stillThere(Operator operator, List<UUID> registrations) {
    var institution = institution(operator);
    var found =
        registrations.stream().flatMap(id -> consents.find(institution, id).stream()).toList();
    boolean onePerson = found.stream().map(ConsentRegistration::personId).distinct().count() == 1;
    return onePerson ? found : List.of();
  }

  /** 取り消される方の氏名 */
  @Transactional(readOnly = true)
  public String nameOf(List<ConsentRegistration> registrations) {
    long personId = registrations.getFirst().personId();
    return Optional.ofNullable(people.byIds(List.of(personId)).get(personId))
        .map(person -> person.name().written())
        .orElse("");
  }

  /** Whether the act has withdrawn anything, now or when it was sent before. */
  @Transactional
  public boolean withdraw(Operator operator, WithdrawalOrder order) {
    var institution = institution(operator);
    if (!history.withdrawnBy(institution, order.act()).isEmpty()) {
      return true;
    }
    var wanted = stillThere(operator, order.registrations());
    if (wanted.isEmpty()) {
      return false;
    }
    var withdrawal = Withdrawal.byInstitution(order.act(), clock.instant(), order.reason());
    var categories = wanted.stream().map(ConsentRegistration::category).collect(Collectors.toSet());
    return !withdraw(categories, wanted.getFirst().personId(), operator, withdrawal).isEmpty();
  }

  private List<ConsentRegistration> withdraw(
      Set<CareCategory> categories, long personId, Operator operator, Withdrawal withdrawal) {
    var institution = institution(operator);
    return noteTransition.around(
        institution,
        personId,
        () -> withdrawConsent.of(categories, personId, institution, withdrawal, operator.userId()));
  }

  /** Empty where this institution has no such act. */
  @Transactional
  public Optional<WithdrawalReceipt> receipt(Operator operator, UUID act) {
    var institution = institution(operator);
    var withdrawn = history.withdrawnBy(institution, act);
    if (withdrawn.isEmpty()) {
      return Optional.empty();
    }
    long personId = withdrawn.getFirst().personId();
    events.record(
        Event.of(EventKind.CONSENTS_SEEN, clock.instant(), institution)
            .naming("act", act.toString())
            .about(personId, List.of())
            .by(operator.userId()));
    return Optional.ofNullable(people.byIds(List.of(personId)).get(personId))
        .map(person -> new WithdrawalReceipt(person, withdrawn));
  }

  private static InstitutionCode institution(Operator operator) {
    return new InstitutionCode(operator.institutionCode());
  }
}
