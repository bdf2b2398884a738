package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kyotaku.checks.Rate.Week;
import jp.kyotaku.fees.AddOn;
import jp.kyotaku.fees.CodeStanding;
import jp.kyotaku.fees.Conflict;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeSchedule;
import org.jspecify.annotations.Nullable;

/** 点数表, made ready for many lines: one look-up by the code as it stands in the file. */
final class RateTable {

  private final FeeSchedule schedule;
  private final Map<String, Rate> rates = new HashMap<>();

  RateTable(FeeSchedule schedule) {
    this.schedule = schedule;
    for (FeeItem item : schedule.items()) {
      rates.put(item.code().digits(), ready(schedule, item));
    }
  }

  LocalDate from() {
    return schedule.from();
  }

  LocalDate until() {
    return schedule.until();
  }

  @Nullable Rate rate(String code) {
    return rates.get(code);
  }

  /** Whether a code that {@link #rate} does not have may exist all the same. */
  boolean mayExist(String code) {
    return FeeCode.read(code)
        .map(schedule::standing)
        .filter(standing -> standing == CodeStanding.NOT_KNOWN)
        .isPresent();
  }

  private static Rate ready(FeeSchedule schedule, FeeItem item) {
    return new Rate(
        item,
        item.rules().value().orElse(null),
        schedule.limits(item.code()).value().orElse(List.of()),
        byCode(
            schedule.addOnsOf(item.code()).value().orElse(List.of()),
            addOn -> addOn.code().digits()),
        conflicts(schedule, item),
        week(Numerals.halfWidth(item.name())),
        Topic.of(item));
  }

  private static Map<String, AddOn> byCode(List<AddOn> addOns, Function<AddOn, String> code) {
    return addOns.stream()
        .collect(Collectors.toUnmodifiableMap(code, Function.identity(), (one, _) -> one));
  }

  private static Map<String, Conflict> conflicts(FeeSchedule schedule, FeeItem item) {
    var conflicts = new HashMap<String, Conflict>();
    for (Conflict conflict : schedule.conflicts(item.code()).value().orElse(List.of())) {
      conflicts.put(conflict.second().digits(), conflict);
    }
    return conflicts;
  }

  private static Week week(String name) {
    if (name.contains("週3日目まで")) {
      return Week.UP_TO_THIRD;
    }
    return name.contains("週4日目以降") ? Week.FROM_FOURTH : Week.NO_MATTER;
  }
}
