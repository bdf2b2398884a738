package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import jp.kyotaku.formats.oqs.BulkConfirmUnit;
import jp.kyotaku.formats.oqs.BulkUnits;
import jp.kyotaku.formats.oqs.ProcessingResult;
import jp.kyotaku.server.audit.Event;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.EntrustedTickets;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;

/**
 * 医療扶助の資格情報の一括取得 (6.3, R-124, R-147): everybody whose ticket of the month names the institution.
 * Their health insurance is not answered: nobody asked for it, and nobody consented.
 */
@Component
class EntrustedPeople implements BulkPlanner, BulkWork {

  private final EntrustedTickets tickets;
  private final FindEntitlement findEntitlement;
  private final ConfirmEligibility confirmEligibility;

  EntrustedPeople(
      EntrustedTickets tickets,
      FindEntitlement findEntitlement,
      ConfirmEligibility confirmEligibility) {
    this.tickets = tickets;
    this.findEntitlement = findEntitlement;
    this.confirmEligibility = confirmEligibility;
  }

  @Override
  public Set<BulkKind> kinds() {
    return EnumSet.of(BulkKind.MEDICAL_AID);
  }

  @Override
  public List<String> lines(BulkJob job, BulkJob.Plan plan) {
    return tickets.people(job.institution(), YearMonth.from(job.asked().from())).stream()
        .map(String::valueOf)
        .toList();
  }

  @Override
  public BulkPartResult answer(BulkJob job, BulkJob.Plan plan, BulkUploadStore.Part part) {
    var day = dayIn(YearMonth.from(job.asked().from()), plan.day());
    var people = PlanBulkJob.lines(part).stream().map(Long::valueOf).toList();
    var entitlements = findEntitlement.ofPeople(people, day, job.institution());
    var units = new BulkUnits(AnswerMessage.encoding(job.characterCode()));
    List<Event> events = new ArrayList<>(people.size());
    for (long person : people) {
      var entitlement = medicalAid(entitlements, person, day);
      units.add(unit(entitlement, day));
      events.add(event(job, day, person, entitlement));
    }
    return new BulkPartResult(units.toByteArray(), people.size(), 0, events);
  }

  /** The asked day where it lies in the month, otherwise the nearest day of the month. */
  static LocalDate dayIn(YearMonth month, LocalDate day) {
    if (day.isBefore(month.atDay(1))) {
      return month.atDay(1);
    }
    return day.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : day;
  }

  private static Entitlement medicalAid(
      Map<Long, Entitlement> entitlements, long person, LocalDate day) {
    var found = entitlements.get(person);
    var aid =
        found == null
            ? List.<Coverage>of()
            : found.coverages().stream().filter(Coverage::medicalAid).toList();
    return Entitlement.of(
        aid.stream().map(coverage -> new Entitlement.Match(coverage, false)).toList(), day);
  }

  private static BulkConfirmUnit unit(Entitlement entitlement, LocalDate day) {
    return BulkConfirmUnit.found(
        ProcessingResult.normal(),
        ResultElements.validity(Validity.of(entitlement)),
        entitlement.coverages().stream()
            .map(coverage -> ResultElements.withoutConsents(coverage, day))
            .toList());
  }

  private Event event(BulkJob job, LocalDate day, long person, Entitlement entitlement) {
    return confirmEligibility
        .event(
            job.asker(),
            EventKind.ELIGIBILITY_INQUIRED_IN_BULK,
            day,
            entitlement,
            OptionalLong.of(person))
        .with("receptionNumber", job.receptionNumber());
  }
}
