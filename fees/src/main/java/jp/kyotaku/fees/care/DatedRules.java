package jp.kyotaku.fees.care;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.kyotaku.fees.AddOn;
import jp.kyotaku.fees.Conflict;
import jp.kyotaku.fees.FacilityStandard;
import jp.kyotaku.fees.Fact;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.fees.FeeSchedule;

/** 一つの版の規則: a schedule and its table of choices, turned so that each question is one look-up. */
final class DatedRules {

  private final FeeSchedule schedule;
  private final ChoiceTable choices;
  private final Map<FeeCode, Map<FeeCode, Conflict>> conflicts = new ConcurrentHashMap<>();
  private final Map<FeeCode, Optional<Map<FeeCode, String>>> addOns = new ConcurrentHashMap<>();
  private final Map<FeeCode, String> worth = new ConcurrentHashMap<>();
  private final String source;

  DatedRules(FeeSchedule schedule) {
    this.schedule = schedule;
    this.choices = ChoiceTable.on(schedule.from());
    this.source = schedule.edition().name() + "のマスター（" + schedule.edition().from() + "から）";
  }

  ChoiceTable choices() {
    return choices;
  }

  /** Where the rules stand, for those who ask why. */
  String source() {
    return source;
  }

  Optional<FeeItem> item(FeeCode code) {
    return schedule.find(code);
  }

  /** What may not be billed together with an item. */
  Map<FeeCode, Conflict> conflictsOf(FeeCode code) {
    return conflicts.computeIfAbsent(code, this::readConflicts);
  }

  /** What a line of the item is worth, in words. */
  String worth(FeeItem item) {
    return worth.computeIfAbsent(item.code(), _ -> item.amount().inWords());
  }

  /** 加算識別 of an add-on under a base item; nothing where the base item does not take it. */
  Optional<String> addOn(FeeCode base, FeeCode addOn) {
    return addOnsOf(base).map(taken -> taken.get(addOn));
  }

  /** Whether it is known which add-ons the base item takes. */
  boolean knowsAddOnsOf(FeeCode base) {
    return addOnsOf(base).isPresent();
  }

  /**
   * Whether the station has made the notification that the item asks for; unknown counts as made.
   */
  boolean registered(FeeItem item, Set<String> standards) {
    var facility = item.rules().value().map(FeeRules::facility).orElse(List.of());
    if (facility.size() < 2) {
      return facility.isEmpty() || standards.contains(facility.getFirst().code());
    }
    return facility.stream()
        .collect(Collectors.groupingBy(FacilityStandard::choice))
        .values()
        .stream()
        .anyMatch(all -> all.stream().allMatch(one -> standards.contains(one.code())));
  }

  /** The official master states it all. */
  static boolean stated(FeeItem item) {
    return item.rules() instanceof Fact.Stated<FeeRules>;
  }

  private Map<FeeCode, Conflict> readConflicts(FeeCode code) {
    return schedule.conflicts(code).value().orElse(List.of()).stream()
        .collect(Collectors.toMap(Conflict::second, conflict -> conflict, (one, _) -> one));
  }

  private Optional<Map<FeeCode, String>> addOnsOf(FeeCode base) {
    return addOns.computeIfAbsent(
        base, code -> schedule.addOnsOf(code).value().map(DatedRules::byCode));
  }

  private static Map<FeeCode, String> byCode(List<AddOn> list) {
    var map = new HashMap<FeeCode, String>();
    list.forEach(one -> map.put(one.code(), one.choice()));
    return map;
  }
}
