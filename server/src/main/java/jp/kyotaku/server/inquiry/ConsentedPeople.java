package jp.kyotaku.server.inquiry;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.BulkUnits;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.consent.ConsentLife;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.continuity.ConsentLives;
import jp.kyotaku.server.identity.RenewalNotice;
import jp.kyotaku.server.identity.RenewalNotices;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;

/** 同意済資格情報の一括取得 (6.3, R-124): each kind of data with one statement for a part. */
@Component
class ConsentedPeople implements BulkPlanner, BulkWork {

  /** 見つけたもの */
  private record Found(
      LocalDate day,
      Instant moment,
      Set<ConsentItem> inUse,
      Map<UUID, ConsentLife> lives,
      Map<Long, Entitlement> entitlements,
      Map<UUID, RenewalNotice> renewals) {

    Entitlement of(ConsentRegistration registration) {
      return entitlements.getOrDefault(registration.personId(), nobody());
    }

    BulkConfirmUnit unit(ConsentRegistration registration) {
      var entitlement = of(registration);
      var life = requireNonNull(lives.get(registration.id()));
      var renewal = Optional.ofNullable(renewals.get(registration.verificationId()));
      return BulkConfirmUnit.found(
          ResultElements.processing(renewal),
          ResultElements.validity(Validity.of(entitlement)),
          entitlement.coverages().stream()
              .map(coverage -> ResultElements.consented(coverage, life, inUse, day, moment))
              .toList());
    }

    private static Entitlement nobody() {
      return new Entitlement.NotFound(Entitlement.NotFoundReason.NO_SUCH_PERSON);
    }

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Found[***]";
    }
  }

  private final CurrentConsents consents;
  private final FindEntitlement findEntitlement;
  private final ConfirmEligibility confirmEligibility;
  private final RenewalNotices renewalNotices;
  private final Institutions institutions;
  private final ConsentLives consentLives;
  private final BusinessClock clock;

  ConsentedPeople(
      CurrentConsents consents,
      ConsentLives consentLives,
      BusinessClock clock,
      FindEntitlement findEntitlement,
      ConfirmEligibility confirmEligibility,
      RenewalNotices renewalNotices,
      Institutions institutions) {
    this.consents = consents;
    this.consentLives = consentLives;
    this.clock = clock;
    this.findEntitlement = findEntitlement;
    this.confirmEligibility = confirmEligibility;
    this.renewalNotices = renewalNotices;
    this.institutions = institutions;
  }

  @Override
  public Set<BulkKind> kinds() {
    return EnumSet.of(BulkKind.CONSENTED_HOME_VISIT, BulkKind.CONSENTED_ONLINE);
  }

  /**
   * The registrations of that moment: what is registered afterwards belongs to the next question.
   * Of whom single re-inquiry is refused, a range of days tells nothing either.
   */
  @Override
  public List<String> lines(BulkJob job, BulkJob.Plan plan) {
    var category = job.kind().category();
    var asked = job.asked();
    var now = clock.instant();
    var lives =
        switch (asked.by()) {
          case EXAMINATION_DATE -> usable(job.institution(), category, asked);
          case CONFIRMATION_DATE, CONSENT_DATE, TREATMENT_MONTH ->
              registered(job.institution(), category, asked.from(), asked.to());
        };
    return lives.filter(life -> life.goesOn(now)).map(ConsentedPeople::line).toList();
  }

  /** 診療日: those whose consent can be used on one of the days; a booking puts it off to its day. */
  private Stream<ConsentLife> usable(
      InstitutionCode institution, CareCategory category, BulkQuestion asked) {
    return registered(institution, category, LocalDate.EPOCH, asked.to())
        .filter(life -> !life.lastDay().isBefore(asked.from()));
  }

  private Stream<ConsentLife> registered(
      InstitutionCode institution, CareCategory category, LocalDate from, LocalDate to) {
    var registered = consents.registeredBetween(institution, category, from, to);
    return consentLives.lives(institution, registered, clock.today()).stream();
  }

  private static String line(ConsentLife life) {
    return life.registration().id().toString();
  }

  @Override
  public BulkPartResult answer(BulkJob job, BulkJob.Plan plan, BulkUploadStore.Part part) {
    var registrations = registrations(part);
    var found = found(job, plan.day(), registrations);
    var units = new BulkUnits(AnswerMessage.encoding(job.characterCode()));
    List<Event> events = new ArrayList<>(registrations.size());
    for (var registration : registrations) {
      units.add(found.unit(registration));
      events.add(event(job, plan.day(), registration, found.of(registration)));
    }
    return new BulkPartResult(units.toByteArray(), registrations.size(), 0, events);
  }

  private List<ConsentRegistration> registrations(BulkUploadStore.Part part) {
    var ids = PlanBulkJob.lines(part).stream().map(UUID::fromString).toList();
    var byId = consents.byIds(ids);
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  private Found found(BulkJob job, LocalDate day, Collection<ConsentRegistration> registrations) {
    var lives =
        consentLives.lives(job.institution(), registrations, day).stream()
            .collect(Collectors.toMap(life -> life.registration().id(), life -> life));
    return new Found(
        day,
        job.acceptedAt(),
        itemsInUse(job),
        lives,
        findEntitlement.ofPeople(
            registrations.stream().map(ConsentRegistration::personId).toList(),
            day,
            job.institution()),
        renewalNotices.on(
            day, registrations.stream().map(ConsentRegistration::verificationId).toList()));
  }

  private Event event(
      BulkJob job, LocalDate day, ConsentRegistration registration, Entitlement entitlement) {
    return confirmEligibility
        .event(
            job.asker(),
            EventKind.ELIGIBILITY_INQUIRED_IN_BULK,
            day,
            entitlement,
            OptionalLong.of(registration.personId()))
        .with("receptionNumber", job.receptionNumber());
  }

  private Set<ConsentItem> itemsInUse(BulkJob job) {
    return institutions
        .remembered(job.institution())
        .map(institution -> institution.settings().itemsInUse())
        .orElse(Set.of());
  }
}
