package jp.kyotaku.server.claims;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.continuity.RelationshipOverview;
import jp.kyotaku.server.continuity.Relationships;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;

/**
 * 請求と比べてよい資格を集める: of those about whom the operator's institution may inquire again today, for their
 * relationship lives. So a file tells nobody more than a re-inquiry would. Few
 * statements, however many receipts the file has.
 */
@Component
class FindRelatedEntitlements {

  private final Relationships relationships;
  private final FindEntitlement findEntitlement;
  private final Institutions institutions;
  private final BusinessClock clock;

  FindRelatedEntitlements(
      Relationships relationships,
      FindEntitlement findEntitlement,
      Institutions institutions,
      BusinessClock clock) {
    this.relationships = relationships;
    this.findEntitlement = findEntitlement;
    this.institutions = institutions;
    this.clock = clock;
  }

  RelatedEntitlements of(Operator operator) {
    var institution = new InstitutionCode(operator.institutionCode());
    var today = clock.today();
    var people = usesHomeVisits(institution) ? related(institution, today) : List.<Long>of();
    return new RelatedEntitlements(findEntitlement.everyCoverageOf(people, today, institution));
  }

  private List<Long> related(InstitutionCode institution, LocalDate today) {
    return relationships.at(institution, today).stream()
        .filter(relationship -> relationship.state().live())
        .map(RelationshipOverview::personId)
        .toList();
  }

  private boolean usesHomeVisits(InstitutionCode institution) {
    return institutions
        .remembered(institution)
        .map(it -> it.settings().homeVisitOn())
        .orElse(false);
  }
}
