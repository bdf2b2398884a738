package jp.kyotaku.server.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.kyotaku.server.consent.ConsentStanding.Happening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 同意の状態 (requirements 3.2) */
class ConsentStandingTest {

  @ParameterizedTest
  @CsvSource({
    "NONE, REGISTERED_GRANTED, GRANTED",
    "NONE, REGISTERED_DENIED, DENIED",
    "NONE, REGISTERED_NOT_APPLICABLE, NOT_APPLICABLE",
    "GRANTED, REGISTERED_DENIED, DENIED",
    "DENIED, REGISTERED_GRANTED, GRANTED",
    "GRANTED, PERIOD_ENDED, EXPIRED",
    "GRANTED, WITHDRAWN_BY_PATIENT, REVOKED_BY_PATIENT",
    "GRANTED, WITHDRAWN_BY_INSTITUTION, REVOKED_BY_INSTITUTION",
    "EXPIRED, WITHDRAWN_BY_PATIENT, REVOKED_BY_PATIENT",
    "EXPIRED, WITHDRAWN_BY_INSTITUTION, REVOKED_BY_INSTITUTION",
    "EXPIRED, REGISTERED_GRANTED, GRANTED",
    "EXPIRED, REGISTERED_DENIED, DENIED",
    "REVOKED_BY_PATIENT, REGISTERED_GRANTED, GRANTED",
    "REVOKED_BY_INSTITUTION, REGISTERED_DENIED, DENIED",
    "DENIED, PERIOD_ENDED, DENIED",
    "DENIED, WITHDRAWN_BY_PATIENT, DENIED",
    "NOT_APPLICABLE, PERIOD_ENDED, NOT_APPLICABLE",
    "NOT_APPLICABLE, WITHDRAWN_BY_INSTITUTION, NOT_APPLICABLE",
    "NONE, PERIOD_ENDED, NONE",
    "NONE, WITHDRAWN_BY_PATIENT, NONE",
    "REVOKED_BY_PATIENT, PERIOD_ENDED, REVOKED_BY_PATIENT",
    "REVOKED_BY_PATIENT, WITHDRAWN_BY_INSTITUTION, REVOKED_BY_PATIENT",
  })
  void 同意は表のとおりに移る(ConsentStanding from, Happening happening, ConsentStanding to) {
    assertThat(from.after(happening)).isEqualTo(to);
  }

  @ParameterizedTest
  @EnumSource(ConsentStanding.class)
  void 新しい登録は_前の状態によらない(ConsentStanding from) {
    assertThat(from.after(Happening.REGISTERED_GRANTED)).isEqualTo(ConsentStanding.GRANTED);
    assertThat(from.after(Happening.REGISTERED_DENIED)).isEqualTo(ConsentStanding.DENIED);
  }

  @Test
  void 新しい登録のほかに_同意を生むものはない() {
    assertThat(Arrays.stream(ConsentStanding.values()))
        .filteredOn(from -> from != ConsentStanding.GRANTED)
        .allSatisfy(
            from ->
                assertThat(Arrays.stream(Happening.values()))
                    .filteredOn(happening -> from.after(happening) == ConsentStanding.GRANTED)
                    .containsOnly(Happening.REGISTERED_GRANTED));
  }

  @ParameterizedTest
  @CsvSource({
    "EXPIRED, 0",
    "REVOKED_BY_INSTITUTION, 1",
    "REVOKED_BY_PATIENT, 2",
  })
  void 終わったわけは_資料のコードで言える(ConsentStanding standing, String code) {
    assertThat(standing.reason().orElseThrow().code()).isEqualTo(code);
  }
}
