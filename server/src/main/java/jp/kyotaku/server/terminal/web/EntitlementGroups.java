package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.server.inquiry.ConsentedEligibility;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Entitlement;
import jp.kyotaku.server.insured.Person;

/** 資格の見せ方: the person, and each coverage that was found. */
final class EntitlementGroups {

  private EntitlementGroups() {}

  static List<ItemGroup> of(ConsentedEligibility confirmed) {
    return switch (confirmed.entitlement()) {
      case Entitlement.Entitled(var person, var coverage) ->
          groups(confirmed, person, List.of(coverage));
      case Entitlement.Lapsed(var person, var coverage) ->
          groups(confirmed, person, List.of(coverage));
      case Entitlement.Superseded(var person, var coverage) ->
          groups(confirmed, person, List.of(coverage));
      case Entitlement.SeveralMatch(var matches) ->
          groups(
              confirmed,
              matches.getFirst().person(),
              matches.stream().map(Entitlement.Match::coverage).toList());
      case Entitlement.NotFound() -> List.of();
    };
  }

  private static List<ItemGroup> groups(
      ConsentedEligibility confirmed, Person person, List<Coverage> coverages) {
    var groups = new ArrayList<ItemGroup>();
    groups.add(new ItemGroup("本人", PersonItems.of(person, confirmed.confirmedFor())));
    for (Coverage coverage : coverages) {
      String title = coverages.size() == 1 ? "資格" : "資格（" + groups.size() + "）";
      groups.add(
          new ItemGroup(title, CoverageItems.of(coverage, confirmed.registration().consent())));
    }
    return groups;
  }
}
