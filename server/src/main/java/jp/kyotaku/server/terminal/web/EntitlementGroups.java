package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.server.inquiry.ConsentedEligibility;
import jp.kyotaku.server.insured.Coverage;
import jp.kyotaku.server.insured.Person;

/** 資格の見せ方: the person, and each coverage that was found. */
final class EntitlementGroups {

  private EntitlementGroups() {}

  static List<ItemGroup> of(ConsentedEligibility confirmed) {
    return confirmed
        .entitlement()
        .person()
        .map(person -> groups(confirmed, person, confirmed.entitlement().coverages()))
        .orElse(List.of());
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
