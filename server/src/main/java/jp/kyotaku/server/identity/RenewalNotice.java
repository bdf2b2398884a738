package jp.kyotaku.server.identity;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.card.CertificateLife;
import jp.kyotaku.card.CertificateTerms;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Japan;

/**
 * 電子証明書の更新のお知らせ: from the months before its end to the end of the allowance.
 *
 * @param code for programs
 * @param end the last day of the certificate
 */
public record RenewalNotice(ErrorCode code, LocalDate end) {

  static Optional<RenewalNotice> on(LocalDate day, CertificateLife life, CertificateTerms terms) {
    return switch (life.on(day, terms)) {
      case NEAR_EXPIRY -> notice(ErrorCode.CERTIFICATE_NEAR_EXPIRY, life);
      case IN_ALLOWANCE -> notice(ErrorCode.CERTIFICATE_IN_ALLOWANCE, life);
      case NOT_YET_VALID, VALID, EXPIRED -> Optional.empty();
    };
  }

  private static Optional<RenewalNotice> notice(ErrorCode code, CertificateLife life) {
    return Optional.of(new RenewalNotice(code, life.to()));
  }

  public String inWords() {
    return code.sentence() + "有効期限は" + Japan.dateInWords(end) + "です。" + code.advice();
  }
}
