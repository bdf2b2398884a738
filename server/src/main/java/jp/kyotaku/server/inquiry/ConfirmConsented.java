package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.UUID;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.continuity.ConsentLives;
import jp.kyotaku.server.identity.RenewalNotices;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 同意した人の資格を確認する (T06) */
@Component
public class ConfirmConsented {

  private final CurrentConsents consents;
  private final ConsentLives consentLives;
  private final CategoriesInUse categoriesInUse;
  private final ConfirmEligibility confirmEligibility;
  private final RenewalNotices renewalNotices;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ConfirmConsented(
      CurrentConsents consents,
      ConsentLives consentLives,
      CategoriesInUse categoriesInUse,
      ConfirmEligibility confirmEligibility,
      RenewalNotices renewalNotices,
      TransactionEvents events,
      BusinessClock clock) {
    this.consents = consents;
    this.consentLives = consentLives;
    this.categoriesInUse = categoriesInUse;
    this.confirmEligibility = confirmEligibility;
    this.renewalNotices = renewalNotices;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public ConsentedAnswer of(Operator operator, UUID registrationId) {
    var asker = Asker.operator(operator);
    return consents
        .find(asker.institution(), registrationId)
        .map(registration -> answer(asker, registration))
        .orElseGet(ConsentedAnswer.NoSuchRegistration::new);
  }

  private ConsentedAnswer answer(Asker asker, ConsentRegistration registration) {
    if (!categoriesInUse.at(asker.institution()).contains(registration.category())) {
      return new ConsentedAnswer.SwitchedOff(registration.category());
    }
    var life = consentLives.life(asker.institution(), registration, clock.today());
    return life.goesOn(clock.instant())
        ? new ConsentedAnswer.Confirmed(confirm(asker, life))
        : new ConsentedAnswer.Ended(life);
  }

  private ConsentedEligibility confirm(Asker asker, ConsentLife life) {
    LocalDate today = clock.today();
    var registration = life.registration();
    var ground =
        registration.registeredOn().equals(today) ? LegalGround.ELECTRONIC : LegalGround.RE_INQUIRY;
    var entitlement =
        confirmEligibility.ofPerson(asker.on(ground), registration.personId(), today, events);
    return new ConsentedEligibility(
        ConfirmedEligibility.of(entitlement, today, clock.instant()),
        registration,
        ground,
        life.lastDay(),
        renewalNotices.on(today, registration.verificationId()));
  }
}
