package jp.kyotaku.server.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockStepTest {

  @ParameterizedTest
  @CsvSource({
    "2024-06-03, NEXT_DAY,   2024-06-04",
    "2024-06-30, NEXT_DAY,   2024-07-01",
    "2024-06-03, NEXT_TENTH, 2024-06-10",
    "2024-06-10, NEXT_TENTH, 2024-07-10",
    "2024-12-11, NEXT_TENTH, 2025-01-10",
    "2024-06-03, MONTH_END,  2024-06-30",
    "2024-06-30, MONTH_END,  2024-07-31",
    "2024-01-31, MONTH_END,  2024-02-29"
  })
  void どのボタンも_今日より後の朝9時に進む(LocalDate today, ClockStep step, LocalDate target) {
    assertThat(step.after(today)).isEqualTo(target.atTime(9, 0));
  }
}
