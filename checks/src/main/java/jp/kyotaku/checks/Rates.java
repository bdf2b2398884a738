package jp.kyotaku.checks;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.kyotaku.fees.FeeSchedule;
import jp.kyotaku.fees.FeeSchedules;
import org.jspecify.annotations.Nullable;

/** 全期間の点数表, each made ready when it is first needed. */
final class Rates {

  private final FeeSchedules schedules;
  private final Map<LocalDate, RateTable> tables = new ConcurrentHashMap<>();

  Rates(FeeSchedules schedules) {
    this.schedules = schedules;
  }

  /** The table that holds on a day; null where there is none. */
  @Nullable RateTable on(LocalDate day) {
    FeeSchedule schedule = schedules.on(day).orElse(null);
    return schedule == null
        ? null
        : tables.computeIfAbsent(schedule.from(), _ -> new RateTable(schedule));
  }
}
