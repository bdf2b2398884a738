package jp.kyotaku.server.inquiry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.consent.ConsentHistory;
import jp.kyotaku.server.consent.ConsentRegistration;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.insured.FindEntitlement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 取り消されていない訪問診療等の同意と、死亡や資格の喪失のしるしを探す: of people whom the caller has listed, and written
 * into its event. Two statements, however many.
 */
@Component
public class FindOpenHomeVisits {

  private final ConsentHistory history;
  private final FindEntitlement findEntitlement;
  private final BusinessClock clock;

  FindOpenHomeVisits(ConsentHistory history, FindEntitlement findEntitlement, BusinessClock clock) {
    this.history = history;
    this.findEntitlement = findEntitlement;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Map<Long, OpenHomeVisit> of(Operator operator, Collection<Long> personIds) {
    var institution = new InstitutionCode(operator.institutionCode());
    var open =
        history.of(personIds, institution).values().stream()
            .flatMap(all -> newest(all).stream())
            .filter(newest -> newest.withdrawal().isEmpty())
            .toList();
    var signs = signs(institution, open.stream().map(ConsentRegistration::personId).toList());
    return open.stream()
        .collect(
            Collectors.toMap(
                ConsentRegistration::personId,
                one ->
                    new OpenHomeVisit(one.id(), Optional.ofNullable(signs.get(one.personId())))));
  }

  private Map<Long, EndOfCareSign> signs(InstitutionCode institution, Collection<Long> personIds) {
    return findEntitlement.ofPeople(personIds, clock.today(), institution).entrySet().stream()
        .flatMap(
            one ->
                EndOfCareSign.of(one.getValue())
                    .map(sign -> Map.entry(one.getKey(), sign))
                    .stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Optional<ConsentRegistration> newest(List<ConsentRegistration> oldestFirst) {
    return oldestFirst.reversed().stream()
        .filter(one -> one.category() == CareCategory.HOME_VISIT_CARE)
        .findFirst();
  }
}
