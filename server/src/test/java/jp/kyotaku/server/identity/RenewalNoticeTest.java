package jp.kyotaku.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.card.CertificateLife;
import jp.kyotaku.card.CertificateTerms;
import jp.kyotaku.card.CertificateTerms.AllowanceRule;
import jp.kyotaku.kernel.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 電子証明書の更新のお知らせ (R-113, T-055, T-058) */
class RenewalNoticeTest {

  private static final LocalDate END = LocalDate.of(2025, 8, 20);
  private static final CertificateLife LIFE = new CertificateLife(LocalDate.of(2021, 3, 1), END);
  private static final CertificateTerms BY_DAY =
      new CertificateTerms(3, 3, AllowanceRule.TO_SAME_DAY);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2021-02-28, -, -",
    "2025-05-19, -, -",
    "2025-05-20, CERTIFICATE_NEAR_EXPIRY, CERTIFICATE_NEAR_EXPIRY",
    "2025-08-20, CERTIFICATE_NEAR_EXPIRY, CERTIFICATE_NEAR_EXPIRY",
    "2025-08-21, CERTIFICATE_IN_ALLOWANCE, CERTIFICATE_IN_ALLOWANCE",
    "2025-11-20, CERTIFICATE_IN_ALLOWANCE, CERTIFICATE_IN_ALLOWANCE",
    "2025-11-21, CERTIFICATE_IN_ALLOWANCE, -",
    "2025-11-30, CERTIFICATE_IN_ALLOWANCE, -",
    "2025-12-01, -, -",
  })
  void 期限の3か月前から猶予の終わりまで知らせる(LocalDate day, String byMonth, String byDay) {
    assertThat(code(day, CertificateTerms.DOCUMENTED)).isEqualTo(byMonth);
    assertThat(code(day, BY_DAY)).isEqualTo(byDay);
  }

  @Test
  void 期限の日を和暦と西暦で言う() {
    assertThat(new RenewalNotice(ErrorCode.CERTIFICATE_NEAR_EXPIRY, END).inWords())
        .contains("近づいています。有効期限は令和7年8月20日（2025年8月20日）です。まだ更新していないときは、");
  }

  private static String code(LocalDate day, CertificateTerms terms) {
    Optional<RenewalNotice> notice = RenewalNotice.on(day, LIFE, terms);
    notice.ifPresent(found -> assertThat(found.end()).isEqualTo(END));
    return notice.map(found -> found.code().name()).orElse("-");
  }
}
