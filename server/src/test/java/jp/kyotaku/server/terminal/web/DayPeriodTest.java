package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPeriodTest {

  @Test
  void 同じ日でも期間になる() {
    assertThat(DayPeriod.read("2024-06-03", "2024-06-03"))
        .isEqualTo(new DayPeriod.Days(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 3)));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-04, 2024-06-03, to",
    "2024-02-30, 2024-06-03, from",
    "2024-06-03, 20240603,   to",
    "'',         2024-06-03, from",
    "'',         '',         from to",
    "+99999-01-01, 2024-06-03, from"
  })
  void 読み取れない期間は_どの欄かを示して断る(String from, String to, String fields) {
    assertThat(DayPeriod.read(from, to))
        .isInstanceOfSatisfying(
            DayPeriod.Wrong.class,
            wrong ->
                assertThat(wrong.errors())
                    .extracting(FormError::field)
                    .isEqualTo(Arrays.asList(fields.split(" "))));
  }
}
