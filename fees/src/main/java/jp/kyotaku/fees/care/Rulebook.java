package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.kyotaku.fees.FeeSchedule;
import jp.kyotaku.fees.FeeSchedules;

/** 規則集: the rules of every day for which a schedule is known. */
final class Rulebook {

  private final FeeSchedules schedules;
  private final Map<FeeSchedule, DatedRules> known = new ConcurrentHashMap<>();

  Rulebook(FeeSchedules schedules) {
    this.schedules = schedules;
  }

  Optional<DatedRules> on(LocalDate day) {
    return schedules.on(day).map(schedule -> known.computeIfAbsent(schedule, DatedRules::new));
  }
}
