package jp.kyotaku.server.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettledConsentTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "T-038, 1984-12-03, 2024-12-01, NOT_APPLICABLE",
    "T-039, 1984-11-30, 2024-12-01, GRANTED",
    "40歳の誕生日, 1984-12-01, 2024-12-01, GRANTED",
    "40歳の誕生日の前の日, 1984-12-02, 2024-12-01, NOT_APPLICABLE",
    "閏日生まれは平年の2月28日に達する, 1984-02-29, 2024-02-28, NOT_APPLICABLE",
    "閏日生まれ 40歳の閏日, 1984-02-29, 2024-02-29, GRANTED",
  })
  void 特定健診の同意は40歳から(String id, LocalDate birthDate, LocalDate day, ConsentState expected) {
    var settled = SettledConsent.of(ConsentChoices.all(), birthDate, day, true);

    assertThat(settled.of(ConsentItem.SPECIFIC_CHECKUP)).isEqualTo(expected);
    assertThat(settled.of(ConsentItem.MEDICATION)).isEqualTo(ConsentState.GRANTED);
  }

  @ParameterizedTest
  @CsvSource({
    "1986-06-03, 2026-05-31, false",
    "1986-06-03, 2026-06-01, true",
    "1991-06-03, 2026-06-03, true",
    "1991-06-04, 2026-06-03, false",
    "1986-06-03, 2024-06-03, false",
  })
  void 対象になる年齢は日付つきの設定で変わる(LocalDate birthDate, LocalDate day, boolean oldEnough) {
    var from35 =
        new CheckupSettings(List.of(new CheckupSettings.From(LocalDate.of(2026, 6, 1), 35)));
    assertThat(from35.isOldEnough(birthDate, day)).isEqualTo(oldEnough);
  }

  @Test
  void 同意しないは年齢に関わらず同意しない() {
    var settled =
        SettledConsent.of(
            ConsentChoices.none(), LocalDate.of(1995, 3, 21), LocalDate.of(2024, 6, 3), true);

    assertThat(settled.states().values()).containsOnly(ConsentState.DENIED).hasSize(6);
  }

  @Test
  void 猶予期間の証明書では医療情報の同意は対象外になり限度額は残る() {
    var settled =
        SettledConsent.of(
            ConsentChoices.all(), LocalDate.of(1952, 4, 20), LocalDate.of(2024, 6, 3), false);

    assertThat(settled.of(ConsentItem.SURGERY)).isEqualTo(ConsentState.GRACE_ELIGIBILITY_ONLY);
    assertThat(settled.of(ConsentItem.TREATMENT)).isEqualTo(ConsentState.GRACE_ELIGIBILITY_ONLY);
    assertThat(settled.of(ConsentItem.MEDICATION)).isEqualTo(ConsentState.GRACE_ELIGIBILITY_ONLY);
    assertThat(settled.of(ConsentItem.SPECIFIC_CHECKUP))
        .isEqualTo(ConsentState.GRACE_ELIGIBILITY_ONLY);
    assertThat(settled.grants(ConsentItem.LIMIT_AMOUNT)).isTrue();
    assertThat(settled.grants(ConsentItem.SPECIFIC_DISEASE)).isTrue();
  }
}
