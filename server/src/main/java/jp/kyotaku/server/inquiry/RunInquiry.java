package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 一括照会を進める: all lines, their events and the end in one transaction, so that a repeat adds nothing.
 */
@Component
class RunInquiry {

  private final BulkInquiryStore store;
  private final CurrentConsents consents;
  private final FindEntitlement findEntitlement;
  private final ConfirmEligibility confirmEligibility;
  private final TransactionEvents events;
  private final BusinessClock clock;

  RunInquiry(
      BulkInquiryStore store,
      CurrentConsents consents,
      FindEntitlement findEntitlement,
      ConfirmEligibility confirmEligibility,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.consents = consents;
    this.findEntitlement = findEntitlement;
    this.confirmEligibility = confirmEligibility;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void run(String receptionNumber) {
    store
        .lock(receptionNumber)
        .filter(inquiry -> inquiry.answeredFor().isEmpty())
        .ifPresent(this::answer);
  }

  private void answer(BulkInquiry inquiry) {
    LocalDate today = clock.today();
    var registrations =
        consents.registeredBetween(
            inquiry.institution(),
            CareCategory.HOME_VISIT_CARE,
            inquiry.consentFrom(),
            inquiry.consentTo());
    var entitlements =
        findEntitlement.ofPeople(
            registrations.stream().map(ConsentRegistration::personId).toList(),
            today,
            inquiry.institution());
    var asker = Asker.bulk(inquiry.institution());
    List<BulkInquiry.Unit> units = new ArrayList<>(registrations.size());
    List<Event> recorded = new ArrayList<>(registrations.size());
    for (var registration : registrations) {
      var entitlement = entitlements.getOrDefault(registration.personId(), nobody());
      units.add(unit(units.size() + 1, registration, entitlement));
      recorded.add(
          confirmEligibility
              .event(
                  asker,
                  EventKind.ELIGIBILITY_INQUIRED_IN_BULK,
                  today,
                  entitlement,
                  OptionalLong.of(registration.personId()))
              .with("receptionNumber", inquiry.receptionNumber()));
    }
    events.recordAll(recorded);
    store.finish(inquiry.receptionNumber(), units, today, clock.instant());
  }

  private static BulkInquiry.Unit unit(
      int line, ConsentRegistration registration, Entitlement entitlement) {
    return new BulkInquiry.Unit(
        line,
        registration.id(),
        registration.personId(),
        entitlement.versionIds(),
        Validity.of(entitlement));
  }

  private static Entitlement nobody() {
    return new Entitlement.NotFound(Entitlement.NotFoundReason.NO_SUCH_PERSON);
  }
}
