package jp.kyotaku.server.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.inquiry.Asker;
import jp.kyotaku.server.inquiry.ConfirmEligibility;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.Coverage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 職員の端末に結果を示す (M08, R-077): consent and a summary of the entitlement. Nothing medical: there is no
 * way to it from here.
 */
@Component
public class ShowResult {

  /**
   * 結果
   *
   * @param coverages as they hold on the day
   */
  public record Shown(SettledConsent consent, List<Coverage> coverages, LocalDate day) {

    public Shown {
      coverages = List.copyOf(coverages);
    }
  }

  private final CurrentConsents consents;
  private final ConfirmEligibility confirmEligibility;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ShowResult(
      CurrentConsents consents,
      ConfirmEligibility confirmEligibility,
      TransactionEvents events,
      BusinessClock clock) {
    this.consents = consents;
    this.confirmEligibility = confirmEligibility;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Shown show(Reception reception, StaffedDevice device) {
    var id = reception.registration().orElseThrow();
    var registration = Optional.ofNullable(consents.byIds(List.of(id)).get(id)).orElseThrow();
    var today = clock.today();
    var asker = Asker.app(reception.institution(), device.staff());
    var entitlement = confirmEligibility.ofPerson(asker, registration.personId(), today, events);
    return new Shown(registration.consent(), entitlement.coverages(), today);
  }
}
