package jp.kyotaku.server.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import jp.kyotaku.card.CertificateTerms;

/**
 * ある日からの、電子証明書の期限の前後の取扱い: the ministry may change it, so it is dated.
 *
 * @param from the first day on which it holds
 */
record DatedTerms(
    LocalDate from,
    int alertMonthsBefore,
    int allowanceMonths,
    CertificateTerms.AllowanceRule rule) {

  /** Before the first of them, and where none is set, the documented terms hold. */
  static CertificateTerms on(LocalDate day, Collection<DatedTerms> settings) {
    return settings.stream()
        .filter(dated -> !dated.from().isAfter(day))
        .max(Comparator.comparing(DatedTerms::from))
        .map(DatedTerms::terms)
        .orElse(CertificateTerms.DOCUMENTED);
  }

  private CertificateTerms terms() {
    return new CertificateTerms(alertMonthsBefore, allowanceMonths, rule);
  }
}
