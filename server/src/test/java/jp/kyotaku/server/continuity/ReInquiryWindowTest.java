package jp.kyotaku.server.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReInquiryWindowTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "T-001, 2024-06-03, 2024-09-30",
    "T-003, 2024-06-01, 2024-09-30",
    "T-005, 2024-08-31, 2024-11-30",
    "T-006, 2024-11-30, 2025-02-28",
    "T-008, 2023-11-30, 2024-02-29",
    "T-010, 2024-02-29, 2024-05-31",
    "T-011, 2025-01-31, 2025-04-30",
    "T-012, 2024-12-31, 2025-03-31",
    "T-014, 2024-12-02, 2025-03-31",
    "T-015, 2024-05-31, 2024-08-31",
  })
  void 初回訪問から3か月後の月の末日まで再照会できる(String id, LocalDate firstVisit, LocalDate end) {
    assertThat(ReInquiryWindow.firstEnd(firstVisit)).isEqualTo(end);
  }

  /** The same end by walking: through the days until the third change of month is over. */
  @Property
  void 一日ずつ数えても同じ日に終わる(
      @ForAll @DateRange(min = "2015-01-01", max = "2045-12-31") LocalDate firstVisit) {
    LocalDate day = firstVisit;
    int changes = 0;
    while (changes < 4) {
      LocalDate next = day.plusDays(1);
      changes += next.getDayOfMonth() == 1 ? 1 : 0;
      if (changes < 4) {
        day = next;
      }
    }

    assertThat(ReInquiryWindow.firstEnd(firstVisit)).isEqualTo(day);
  }
}
