package jp.kyotaku.server.inquiry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.Muhvq02Request;
import jp.kyotaku.kernel.ConsentItem;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.EventLog;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.identity.RenewalNotice;
import jp.kyotaku.server.identity.RenewalNotices;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;

/** 一括照会の結果を渡す: from the versions that were answered, so that asking twice gives the same. */
@Component
class CollectInquiry {

  /** 見つけたもの, each kind with one statement. */
  private record Found(
      LocalDate answeredFor,
      Set<ConsentItem> inUse,
      Map<UUID, ConsentRegistration> registrations,
      Map<Long, Coverage> versions,
      Map<UUID, RenewalNotice> renewals) {

    BulkConfirmUnit confirmed(BulkInquiry.Unit unit) {
      var registration = requireNonNull(registrations.get(unit.registrationId()));
      var renewal = Optional.ofNullable(renewals.get(registration.verificationId()));
      return new BulkConfirmUnit(
          Optional.empty(),
          ResultElements.processing(renewal),
          Optional.of(ResultElements.validity(unit.validity())),
          unit.versionIds().stream()
              .flatMap(id -> Stream.ofNullable(versions.get(id)))
              .map(coverage -> ResultElements.consented(coverage, registration, inUse, answeredFor))
              .toList(),
          List.of());
    }

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Found[***]";
    }
  }

  private final BulkInquiryStore store;
  private final CurrentConsents consents;
  private final FindEntitlement findEntitlement;
  private final RenewalNotices renewalNotices;
  private final Institutions institutions;
  private final BusinessClock clock;

  CollectInquiry(
      BulkInquiryStore store,
      CurrentConsents consents,
      FindEntitlement findEntitlement,
      RenewalNotices renewalNotices,
      Institutions institutions,
      BusinessClock clock) {
    this.institutions = institutions;
    this.clock = clock;
    this.store = store;
    this.consents = consents;
    this.findEntitlement = findEntitlement;
    this.renewalNotices = renewalNotices;
  }

  InquiryProgress collect(Muhvq02Request request, EventLog log) {
    return store
        .find(request.medicalInstitutionCode(), request.receptionNumber())
        .map(inquiry -> recorded(inquiry, progress(inquiry), log))
        .orElseGet(InquiryProgress.Unknown::new);
  }

  /** Who was in the answer stands in the events of the lines, under the same reception number. */
  private InquiryProgress recorded(BulkInquiry inquiry, InquiryProgress progress, EventLog log) {
    if (progress instanceof InquiryProgress.Finished(_, var units)) {
      log.record(
          Event.of(EventKind.BULK_ANSWER_COLLECTED, clock.instant(), inquiry.institution())
              .with("receptionNumber", inquiry.receptionNumber())
              .with("count", Integer.toString(units.size())));
    }
    return progress;
  }

  private InquiryProgress progress(BulkInquiry inquiry) {
    Optional<LocalDate> answeredFor = inquiry.answeredFor();
    if (answeredFor.isEmpty()) {
      return new InquiryProgress.Running(inquiry.fileIdentifier());
    }
    var units = store.units(inquiry.receptionNumber());
    var found = found(inquiry, answeredFor.get(), units);
    return new InquiryProgress.Finished(
        inquiry.fileIdentifier(), units.stream().map(found::confirmed).toList());
  }

  private Found found(BulkInquiry inquiry, LocalDate answeredFor, List<BulkInquiry.Unit> units) {
    var registrations =
        consents.byIds(units.stream().map(BulkInquiry.Unit::registrationId).toList());
    var versionIds = units.stream().flatMap(unit -> unit.versionIds().stream()).toList();
    var verifications =
        registrations.values().stream().map(ConsentRegistration::verificationId).toList();
    return new Found(
        answeredFor,
        itemsInUse(inquiry),
        registrations,
        findEntitlement.versions(versionIds, answeredFor),
        renewalNotices.on(answeredFor, verifications));
  }

  private Set<ConsentItem> itemsInUse(BulkInquiry inquiry) {
    return institutions
        .remembered(inquiry.institution())
        .map(institution -> institution.settings().itemsInUse())
        .orElse(Set.of());
  }
}
