package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.UUID;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.continuity.ConsentUse;
import jp.kyotaku.server.identity.RenewalNotices;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 同意した人の資格を確認する (T06) */
@Component
public class ConfirmConsented {

  private final CurrentConsents consents;
  private final CategoriesInUse categoriesInUse;
  private final ConfirmEligibility confirmEligibility;
  private final RenewalNotices renewalNotices;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ConfirmConsented(
      CurrentConsents consents,
      CategoriesInUse categoriesInUse,
      ConfirmEligibility confirmEligibility,
      RenewalNotices renewalNotices,
      TransactionEvents events,
      BusinessClock clock) {
    this.consents = consents;
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
    return categoriesInUse.at(asker.institution()).contains(registration.category())
        ? new ConsentedAnswer.Confirmed(confirm(asker, registration))
        : new ConsentedAnswer.SwitchedOff(registration.category());
  }

  private ConsentedEligibility confirm(Asker asker, ConsentRegistration registration) {
    LocalDate today = clock.today();
    LocalDate registeredOn = LocalDate.ofInstant(registration.registeredAt(), Japan.ZONE);
    var ground = registeredOn.equals(today) ? LegalGround.ELECTRONIC : LegalGround.RE_INQUIRY;
    var entitlement =
        confirmEligibility.ofPerson(asker.on(ground), registration.personId(), today, events);
    return new ConsentedEligibility(
        ConfirmedEligibility.of(entitlement, today, clock.instant()),
        registration,
        ground,
        ConsentUse.lastDay(registration.category(), registeredOn),
        renewalNotices.on(today, registration.verificationId()));
  }
}
