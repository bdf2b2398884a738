package jp.kyotaku.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 保存期間: a table worked out by hand, and day by day against the promise */
class RetentionTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

  /** 30 days, and 7 for what is of 2025 or later. */
  private static final Retention SHORTER =
      new Retention(30, List.of(new Retention.From(NEW_YEAR, 7)));

  @ParameterizedTest
  @CsvSource({
    "2024-12-01, 2024-12-31",
    "2024-12-31, 2025-01-30",
    "2025-01-01, 2025-01-08",
    "2025-01-24, 2025-01-31",
  })
  void 記録の日の設定で最後の日が決まり_あとの設定は約束を縮めない(LocalDate ofRecord, LocalDate last) {
    assertThat(SHORTER.lastDay(ofRecord)).isEqualTo(last);
  }

  @Test
  void 過ぎた日の範囲は設定ごとに分かれる() {
    assertThat(SHORTER.over(LocalDate.of(2025, 1, 10)))
        .containsExactly(
            new Retention.Over(LocalDate.of(1900, 1, 1), LocalDate.of(2024, 12, 11)),
            new Retention.Over(NEW_YEAR, LocalDate.of(2025, 1, 3)));
    assertThat(SHORTER.over(NEW_YEAR))
        .containsExactly(new Retention.Over(LocalDate.of(1900, 1, 1), LocalDate.of(2024, 12, 2)));
  }

  @Test
  void 負の日数は設定できない() {
    assertThatThrownBy(() -> new Retention(-1, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 200)
  void 過ぎた日とは_最後の日が今日より前の日のことである(
      @ForAll @Size(max = 4) List<@IntRange(max = 200) Integer> starts,
      @ForAll @IntRange(max = 60) int usual,
      @ForAll @IntRange(max = 300) int today) {
    var settings =
        starts.stream()
            .map(start -> new Retention.From(NEW_YEAR.plusDays(start), start % 41))
            .toList();
    var retention = new Retention(usual, settings);
    var now = NEW_YEAR.plusDays(today);
    var over = retention.over(now);
    IntStream.range(-100, 300)
        .mapToObj(NEW_YEAR::plusDays)
        .forEach(
            day ->
                assertThat(
                        over.stream()
                            .anyMatch(
                                range ->
                                    !day.isBefore(range.from()) && day.isBefore(range.before())))
                    .as("%s on %s with %s", day, now, retention)
                    .isEqualTo(retention.lastDay(day).isBefore(now)));
  }
}
