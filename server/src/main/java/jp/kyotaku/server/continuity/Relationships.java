package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.consent.Verifications;
import org.springframework.stereotype.Component;

/** 継続的な関係の様子を見る (T27) */
@Component
public class Relationships {

  private final RelationshipHistories histories;
  private final Verifications verifications;
  private final RelationshipPolicies policies;

  Relationships(
      RelationshipHistories histories, Verifications verifications, ContinuitySettings settings) {
    this.histories = histories;
    this.verifications = verifications;
    this.policies = settings.dated();
  }

  /** Of these people on a day; those without any relationship are missing. */
  public Map<Long, RelationshipOverview> of(
      InstitutionCode institution, Collection<Long> personIds, LocalDate day) {
    return histories.of(institution, personIds).entrySet().stream()
        .flatMap(
            entry ->
                RelationshipOverview.of(
                    entry.getKey(), new RelationshipRule(entry.getValue(), policies).on(day), day))
        .collect(Collectors.toMap(RelationshipOverview::personId, Function.identity()));
  }

  /** Of everybody who was ever verified for home visits there. */
  public List<RelationshipOverview> at(InstitutionCode institution, LocalDate day) {
    var people = verifications.peopleAt(institution, CareCategory.HOME_VISIT_CARE);
    return List.copyOf(of(institution, people, day).values());
  }
}
