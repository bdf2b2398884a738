package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.kernel.Japan;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.continuity.ReInquiryWindow;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 同意した人の資格を確認する (T06) */
@Component
public class ConfirmConsented {

  private final CurrentConsents consents;
  private final ConfirmEligibility confirmEligibility;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ConfirmConsented(
      CurrentConsents consents,
      ConfirmEligibility confirmEligibility,
      TransactionEvents events,
      BusinessClock clock) {
    this.consents = consents;
    this.confirmEligibility = confirmEligibility;
    this.events = events;
    this.clock = clock;
  }

  /** Empty when this institution has no such registration. */
  @Transactional
  public Optional<ConsentedEligibility> of(Operator operator, UUID registrationId) {
    var asker = Asker.operator(operator);
    return consents
        .find(asker.institution(), registrationId)
        .map(registration -> confirm(asker, registration));
  }

  private ConsentedEligibility confirm(Asker asker, ConsentRegistration registration) {
    LocalDate today = clock.today();
    return new ConsentedEligibility(
        confirmEligibility.ofPerson(asker, registration.personId(), today, events),
        registration,
        today,
        clock.instant(),
        ReInquiryWindow.firstEnd(LocalDate.ofInstant(registration.registeredAt(), Japan.ZONE)));
  }
}
