package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.InstitutionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperGroundsTest {

  private static final PaperGrounds LAW = PaperGrounds.OF_THE_LAW;
  private static final InstitutionCode STATION = institution("136009001");
  private static final InstitutionCode PHARMACY = institution("134000001");

  @ParameterizedTest
  @CsvSource({
    // 日,         被保険者証 (T-059), 資格確認書
    "2024-06-03, true,  false",
    "2024-12-01, true,  false",
    "2024-12-02, true,  true",
    "2025-12-01, true,  true",
    "2025-12-02, false, true",
    "2030-01-01, false, true"
  })
  void T_059_2024年12月2日に有効な被保険者証は2025年12月1日まで根拠になり_資格確認書は2024年12月2日から(
      LocalDate day, boolean card, boolean certificate) {
    assertThat(LAW.count(LegalGround.INSURED_CARD, day, STATION)).isEqualTo(card);
    assertThat(LAW.count(LegalGround.ELIGIBILITY_CERTIFICATE, day, STATION)).isEqualTo(certificate);
  }

  @Test
  void 処方箋は薬局だけ() {
    var day = LocalDate.of(2024, 6, 3);
    assertThat(LAW.count(LegalGround.PRESCRIPTION, day, PHARMACY)).isTrue();
    assertThat(LAW.count(LegalGround.PRESCRIPTION, day, STATION)).isFalse();
  }

  @Test
  void カードでの確認は紙の根拠にならない() {
    var day = LocalDate.of(2024, 6, 3);
    assertThat(LAW.count(LegalGround.ELECTRONIC, day, PHARMACY)).isFalse();
    assertThat(LAW.count(LegalGround.RE_INQUIRY, day, PHARMACY)).isFalse();
  }

  private static InstitutionCode institution(String body) {
    return new InstitutionCode(body + CheckDigit.of(body));
  }
}
