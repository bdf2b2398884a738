package jp.kyotaku.server.rehearsal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/** 業務時計の進め方: always to the morning of a later day. */
public enum ClockStep {
  NEXT_DAY("翌日へ") {
    @Override
    LocalDate dayAfter(LocalDate today) {
      return today.plusDays(1);
    }
  },
  NEXT_TENTH("次の10日へ") {
    @Override
    LocalDate dayAfter(LocalDate today) {
      LocalDate tenth = today.withDayOfMonth(10);
      return today.isBefore(tenth) ? tenth : tenth.plusMonths(1);
    }
  },
  MONTH_END("月末へ") {
    @Override
    LocalDate dayAfter(LocalDate today) {
      LocalDate end = YearMonth.from(today).atEndOfMonth();
      return today.isBefore(end) ? end : YearMonth.from(today).plusMonths(1).atEndOfMonth();
    }
  };

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final String label;

  ClockStep(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Where this step leads from a day. */
  public LocalDateTime after(LocalDate today) {
    return dayAfter(today).atTime(MORNING);
  }

  abstract LocalDate dayAfter(LocalDate today);
}
