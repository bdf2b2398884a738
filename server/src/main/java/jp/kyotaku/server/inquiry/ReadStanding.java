package jp.kyotaku.server.inquiry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.continuity.DecideReInquiry;
import jp.kyotaku.server.insured.BesidePerson;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.FindEntitlement;
import jp.kyotaku.server.insured.Newest;
import org.springframework.stereotype.Component;

/** 再照会に要るものを読む: the newest entitlement, the relationship and the consents. */
@Component
class ReadStanding {

  /** 同意: of home visits, and of the asked category itself */
  private record Consents(
      Optional<ConsentRegistration> homeVisit, Optional<ConsentRegistration> own) {}

  private final FindEntitlement findEntitlement;
  private final DecideReInquiry decideReInquiry;
  private final CurrentConsents consents;

  ReadStanding(
      FindEntitlement findEntitlement, DecideReInquiry decideReInquiry, CurrentConsents consents) {
    this.findEntitlement = findEntitlement;
    this.decideReInquiry = decideReInquiry;
    this.consents = consents;
  }

  List<Newest<Standing>> byOldNumbers(
      CardData asked, InstitutionCode institution, CareCategory category, LocalDate day) {
    return decided(
        findEntitlement.newestByOldNumbers(asked, day, institution, beside(institution, category)),
        institution,
        category,
        day);
  }

  List<Newest<Standing>> ofPeople(
      List<Long> personIds, InstitutionCode institution, CareCategory category, LocalDate day) {
    return decided(
        findEntitlement.newestOfPeople(personIds, day, institution, beside(institution, category)),
        institution,
        category,
        day);
  }

  private List<Newest<Standing>> decided(
      List<Newest<Consents>> people,
      InstitutionCode institution,
      CareCategory category,
      LocalDate day) {
    var decisions =
        decideReInquiry.decideAll(
            people.stream().map(Newest::personId).toList(), institution, category, day);
    return people.stream()
        .map(
            person ->
                new Newest<>(
                    person.personId(),
                    person.entitlement(),
                    new Standing(
                        requireNonNull(decisions.get(person.personId())),
                        person.beside().homeVisit(),
                        person.beside().own())))
        .toList();
  }

  private BesidePerson<Consents> beside(InstitutionCode institution, CareCategory category) {
    var homeVisit = consents.beside(institution, CareCategory.HOME_VISIT_CARE);
    return category == CareCategory.HOME_VISIT_CARE
        ? homeVisit.map(consent -> new Consents(consent, consent))
        : homeVisit.and(consents.beside(institution, category), Consents::new);
  }
}
