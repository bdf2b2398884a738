package jp.kyotaku.server.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyotaku.kernel.CareCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentUseTest {

  @Test
  void 訪問診療等は三か月後の月末まで_オンライン診療等は次の日まで使える() {
    var day = LocalDate.of(2024, 6, 3);
    assertThat(ConsentUse.lastDay(CareCategory.HOME_VISIT_CARE, day)).isEqualTo("2024-09-30");
    assertThat(ConsentUse.lastDay(CareCategory.ONLINE_CARE, day)).isEqualTo("2024-06-04");
  }

  @ParameterizedTest
  @EnumSource(CareCategory.class)
  void その日に使える最も早い登録の日は_使える最後の日と合う(CareCategory category) {
    for (var day = LocalDate.of(2023, 12, 1); day.getYear() < 2025; day = day.plusDays(1)) {
      var earliest = ConsentUse.earliestRegistration(category, day);
      assertThat(ConsentUse.lastDay(category, earliest)).isAfterOrEqualTo(day);
      assertThat(ConsentUse.lastDay(category, earliest.minusDays(1))).isBefore(day);
    }
  }
}
