package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.kyotaku.kernel.CareCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodLabelTest {

  @ParameterizedTest
  @CsvSource({
    "HOME_VISIT_CARE, 再照会できる期間",
    "ONLINE_CARE, 同意を使える期間",
    "HOUSE_CALL, 同意を使える期間",
    "OUTPATIENT_ALTERNATIVE, 同意を使える期間"
  })
  void R163_再照会と言うのは訪問診療等だけである(CareCategory category, String label) {
    assertThat(EligibilityView.periodLabel(category)).isEqualTo(label);
  }
}
