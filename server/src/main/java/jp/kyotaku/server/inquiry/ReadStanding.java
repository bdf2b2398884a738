package jp.kyotaku.server.inquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.consent.CurrentConsents;
import jp.kyotaku.server.continuity.ConsentLives;
import jp.kyotaku.server.continuity.DecideReInquiry;
import jp.kyotaku.server.insured.BesidePerson;
import jp.kyotaku.server.insured.CardData;
import jp.kyotaku.server.insured.FindEntitlement;
import jp.kyotaku.server.insured.Newest;
import org.springframework.stereotype.Component;

/** 再照会に要るものを読む: the newest entitlement, the relationship and the consents, in one statement. */
@Component
class ReadStanding {

  private final FindEntitlement findEntitlement;
  private final DecideReInquiry decideReInquiry;
  private final CurrentConsents consents;
  private final ConsentLives consentLives;

  ReadStanding(
      FindEntitlement findEntitlement,
      DecideReInquiry decideReInquiry,
      CurrentConsents consents,
      ConsentLives consentLives) {
    this.findEntitlement = findEntitlement;
    this.decideReInquiry = decideReInquiry;
    this.consents = consents;
    this.consentLives = consentLives;
  }

  List<Newest<Standing>> byOldNumbers(
      CardData asked, InstitutionCode institution, CareCategory category, LocalDate day) {
    return findEntitlement.newestByOldNumbers(
        asked, day, institution, beside(institution, category, day));
  }

  List<Newest<Standing>> ofPeople(
      Collection<Long> personIds,
      InstitutionCode institution,
      CareCategory category,
      LocalDate day) {
    return findEntitlement.newestOfPeople(
        personIds, day, institution, beside(institution, category, day));
  }

  private BesidePerson<Standing> beside(
      InstitutionCode institution, CareCategory category, LocalDate day) {
    var relationship =
        decideReInquiry
            .beside(institution, category, day)
            .and(
                consents.beside(institution, CareCategory.HOME_VISIT_CARE),
                (decision, consent) -> new Standing(decision, consent, Optional.empty()));
    return category == CareCategory.HOME_VISIT_CARE
        ? relationship
        : relationship.and(
            consents.beside(institution, category),
            (standing, consent) -> standing.withOwn(consent.map(consentLives::perUse)));
  }
}
