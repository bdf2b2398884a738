package jp.kyotaku.server.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.checks.Entitlement;
import jp.kyotaku.checks.EntitlementIndex;
import jp.kyotaku.checks.Entitlements;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.server.insured.Coverage;

/**
 * 訪問している人の資格: what is registered of certain people, and of nobody else. It remembers with whose a
 * receipt was compared. Papers change from month to month and are left out: 医療扶助 (by its tickets)
 * and 負担割合 are not compared.
 */
final class RelatedEntitlements implements Entitlements {

  private final EntitlementIndex index = new EntitlementIndex();
  private final Map<Entitlement, Long> people = new HashMap<>();
  private final Set<Long> compared = new ConcurrentSkipListSet<>();

  RelatedEntitlements(Collection<Coverage> coverages) {
    for (Coverage coverage : coverages) {
      if (!coverage.medicalAid()) {
        var entitlement = entitlement(coverage);
        index.add(entitlement);
        people.put(entitlement, coverage.person().id());
      }
    }
  }

  /** Asked by the threads that check receipts. */
  @Override
  public Known of(Claimed person) {
    var known = index.of(person);
    if (known instanceof Known.Entitled(var entitlements)) {
      entitlements.stream().flatMap(this::owner).forEach(compared::add);
    }
    return known;
  }

  /** The ids of those whose entitlements were looked at, in their order. */
  String comparedPeople() {
    return compared.stream().map(Objects::toString).collect(Collectors.joining(" "));
  }

  private Stream<Long> owner(Entitlement entitlement) {
    return Stream.ofNullable(people.get(entitlement));
  }

  private static Entitlement entitlement(Coverage coverage) {
    var person = coverage.person();
    var id = coverage.insuredId();
    return new Entitlement(
        coverage.insurer().value(),
        id.symbol(),
        id.number(),
        id.branch(),
        person.birthDate(),
        person.sexOnFace(),
        person.name().written(),
        person.name().kana(),
        Optional.of(coverage.dependant() ? PersonKind.FAMILY : PersonKind.INSURED_PERSON),
        Optional.of(coverage.qualifiedFrom()),
        coverage.disqualifiedOn(),
        Optional.empty(),
        List.of());
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "RelatedEntitlements[***]";
  }
}
