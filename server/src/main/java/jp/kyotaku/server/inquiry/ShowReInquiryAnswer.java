package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.identity.RenewalNotices;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 再照会の答えを見せる (T06): each look leaves its event. */
@Component
public class ShowReInquiryAnswer {

  private final ReInquiryAnswerStore store;
  private final FindEntitlement findEntitlement;
  private final CurrentConsents consents;
  private final RenewalNotices renewalNotices;
  private final TransactionEvents events;
  private final BusinessClock clock;

  ShowReInquiryAnswer(
      ReInquiryAnswerStore store,
      FindEntitlement findEntitlement,
      CurrentConsents consents,
      RenewalNotices renewalNotices,
      TransactionEvents events,
      BusinessClock clock) {
    this.store = store;
    this.findEntitlement = findEntitlement;
    this.consents = consents;
    this.renewalNotices = renewalNotices;
    this.events = events;
    this.clock = clock;
  }

  /** Empty when this institution has no such answer. */
  @Transactional
  public Optional<ReInquiryShown> of(Operator operator, UUID id) {
    var institution = new InstitutionCode(operator.institutionCode());
    return store.find(institution, id).map(kept -> shown(operator, institution, kept));
  }

  private ReInquiryShown shown(Operator operator, InstitutionCode institution, KeptReInquiry kept) {
    events.record(event(operator, institution, kept));
    return new ReInquiryShown(kept.request(), kept.at(), outcome(kept));
  }

  private Event event(Operator operator, InstitutionCode institution, KeptReInquiry kept) {
    var event =
        Event.of(EventKind.ELIGIBILITY_SEEN, clock.instant(), institution)
            .with("day", kept.request().day().toString())
            .with("validity", kept.validity().map(Validity::name).orElse("REFUSED"))
            .naming("answer", kept.request().id().toString())
            .by(operator.userId());
    return kept.personId().isPresent()
        ? event.about(kept.personId().getAsLong(), kept.versionIds())
        : event;
  }

  private ReInquiryShown.Outcome outcome(KeptReInquiry kept) {
    if (kept.refusal().isPresent()) {
      return new ReInquiryShown.Refused(kept.refusal().get(), kept.inWords());
    }
    var confirmed =
        new ConfirmedEligibility(
            kept.validity().orElseThrow(),
            kept.reason(),
            versions(kept.versionIds(), kept.request().day()),
            kept.request().day(),
            kept.at());
    return kept.permitted()
        .<ReInquiryShown.Outcome>map(permitted -> answered(kept, permitted, confirmed))
        .orElseGet(() -> new ReInquiryShown.NotFound(confirmed));
  }

  private ReInquiryShown.Answered answered(
      KeptReInquiry kept, KeptReInquiry.Permitted permitted, ConfirmedEligibility confirmed) {
    var registration =
        permitted
            .registrationId()
            .flatMap(id -> Optional.ofNullable(consents.byIds(List.of(id)).get(id)));
    return new ReInquiryShown.Answered(
        confirmed,
        permitted.ground(),
        permitted.until(),
        kept.inWords(),
        permitted.changed(),
        registration,
        registration.flatMap(
            consent -> renewalNotices.on(confirmed.day(), consent.verificationId())),
        kept.last().map(KeptReInquiry.Last::day),
        kept.last().map(last -> changes(last, confirmed, registration)).orElse(List.of()));
  }

  private List<EligibilityChange> changes(
      KeptReInquiry.Last last,
      ConfirmedEligibility confirmed,
      Optional<ConsentRegistration> registration) {
    return EligibilityChange.between(
        new EligibilityChange.Told(versions(last.versionIds(), last.day()), last.day()),
        new EligibilityChange.Told(confirmed.coverages(), confirmed.day()),
        registration.map(consent -> consent.consent().granted()).orElse(Set.of()));
  }

  /** In the order in which they were answered. */
  private List<Coverage> versions(List<Long> ids, LocalDate day) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var versions = findEntitlement.versions(ids, day);
    var coverages = new ArrayList<Coverage>();
    for (long id : ids) {
      Optional.ofNullable(versions.get(id)).ifPresent(coverages::add);
    }
    return coverages;
  }
}
