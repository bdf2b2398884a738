package jp.kyotaku.server.reception;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.consent.SettledConsent;
import jp.kyotaku.server.inquiry.Asker;
import jp.kyotaku.server.inquiry.ConfirmEligibility;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登録されたことを示す (W09): the consent as it was settled once the person was known. */
@Component
public class ShowRegistered {

  /** 完了の画面の中身. The entitlement is empty unless the setting opens it. */
  public record Shown(SettledConsent consent, Optional<Eligibility> eligibility) {}

  /** 端末に示す資格: no more than this, and nothing medical. */
  public record Eligibility(String name, String insurer) {

    @Override
    public String toString() {
      return "Eligibility[***]";
    }
  }

  private final CurrentConsents consents;
  private final ConfirmEligibility confirmEligibility;
  private final ReceptionSettings settings;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ShowRegistered(
      CurrentConsents consents,
      ConfirmEligibility confirmEligibility,
      ReceptionSettings settings,
      TransactionEvents events,
      BusinessClock clock) {
    this.consents = consents;
    this.confirmEligibility = confirmEligibility;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Shown show(Reception reception) {
    var id = reception.registration().orElseThrow();
    var registration = Optional.ofNullable(consents.byIds(List.of(id)).get(id)).orElseThrow();
    return new Shown(registration.consent(), eligibility(reception, registration));
  }

  private Optional<Eligibility> eligibility(Reception reception, ConsentRegistration registration) {
    if (!settings.showEligibilityOnDevice()) {
      return Optional.empty();
    }
    var asker = Asker.reception(reception.institution());
    var entitlement =
        confirmEligibility.ofPerson(asker, registration.personId(), clock.today(), events);
    return switch (entitlement) {
      case Entitlement.Entitled _, Entitlement.WithoutTicket _ ->
          Optional.of(shown(entitlement.coverages().getFirst()));
      case Entitlement.SeveralMatch _,
          Entitlement.Lapsed _,
          Entitlement.Superseded _,
          Entitlement.NotFound _ ->
          Optional.empty();
    };
  }

  private static Eligibility shown(Coverage coverage) {
    return new Eligibility(coverage.person().name().written(), coverage.insurer().value());
  }
}
