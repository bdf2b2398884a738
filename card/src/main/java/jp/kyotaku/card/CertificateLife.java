package jp.kyotaku.card;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Date;
import jp.kyotaku.kernel.Japan;

/**
 * 電子証明書の有効期間
 *
 * @param from first day
 * @param to last day, on which it is still valid
 */
public record CertificateLife(LocalDate from, LocalDate to) {

  private static final int BIRTHDAYS = 5;

  public static CertificateLife of(X509Certificate certificate) {
    return new CertificateLife(day(certificate.getNotBefore()), day(certificate.getNotAfter()));
  }

  /**
   * The fifth birthday after issue. A birthday on the day of issue does not count; who was
   * born on 29 February has the birthday on 28 February in common years.
   */
  public static LocalDate endsOn(LocalDate birthDate, LocalDate issuedOn) {
    var birthday = MonthDay.from(birthDate);
    boolean stillToCome = birthday.atYear(issuedOn.getYear()).isAfter(issuedOn);
    int firstYear = issuedOn.getYear() + (stillToCome ? 0 : 1);
    return birthday.atYear(firstYear + BIRTHDAYS - 1);
  }

  public CertificateStanding on(LocalDate day, CertificateTerms terms) {
    if (day.isBefore(from)) {
      return CertificateStanding.NOT_YET_VALID;
    }
    if (day.isAfter(terms.allowanceUntil(to))) {
      return CertificateStanding.EXPIRED;
    }
    if (day.isAfter(to)) {
      return CertificateStanding.IN_ALLOWANCE;
    }
    return day.isBefore(terms.alertFrom(to))
        ? CertificateStanding.VALID
        : CertificateStanding.NEAR_EXPIRY;
  }

  private static LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), Japan.ZONE);
  }
}
