package jp.kyotaku.server.inquiry;

import java.util.List;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.continuity.ConsentLives;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.Entitlement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 同意取消照会 (T21, R-191): who it is, and what is registered here. */
@Component
public class InquireForWithdrawal {

  private final ConfirmEligibility confirmEligibility;
  private final ConsentLives consentLives;
  private final CurrentConsents consents;
  private final TransactionEvents events;
  private final BusinessClock clock;

  InquireForWithdrawal(
      ConfirmEligibility confirmEligibility,
      ConsentLives consentLives,
      CurrentConsents consents,
      TransactionEvents events,
      BusinessClock clock) {
    this.confirmEligibility = confirmEligibility;
    this.consentLives = consentLives;
    this.consents = consents;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public WithdrawalInquiry byCardData(Operator operator, CardData cardData) {
    var asker = Asker.operator(operator);
    var entitlement = confirmEligibility.byCardData(asker, cardData, clock.today(), events);
    return entitlement
        .person()
        .map(person -> found(asker, person.id(), entitlement))
        .orElseGet(
            () ->
                entitlement instanceof Entitlement.SeveralMatch
                    ? new WithdrawalInquiry.SeveralPeople()
                    : new WithdrawalInquiry.NothingHere());
  }

  /** From a list or a result, where the clerk has the person before the eyes already. */
  @Transactional
  public WithdrawalInquiry ofRegistration(Operator operator, UUID registrationId) {
    var asker = Asker.operator(operator);
    return consents
        .find(asker.institution(), registrationId)
        .map(
            registration ->
                found(
                    asker,
                    registration.personId(),
                    confirmEligibility.ofPerson(
                        asker, registration.personId(), clock.today(), events)))
        .orElseGet(WithdrawalInquiry.NothingHere::new);
  }

  private WithdrawalInquiry found(Asker asker, long personId, Entitlement entitlement) {
    var lives = consentLives.of(personId, asker.institution(), clock.today());
    if (lives.isEmpty()) {
      return new WithdrawalInquiry.NothingHere();
    }
    events.record(seen(asker.institution(), personId, lives).by(asker.operator()));
    return new WithdrawalInquiry.Found(
        ConfirmedEligibility.of(entitlement, clock.today(), clock.instant()), lives);
  }

  private Event seen(InstitutionCode institution, long personId, List<ConsentLife> lives) {
    return Event.of(EventKind.CONSENTS_SEEN, clock.instant(), institution)
        .with("count", Integer.toString(lives.size()))
        .about(personId, List.of());
  }
}
