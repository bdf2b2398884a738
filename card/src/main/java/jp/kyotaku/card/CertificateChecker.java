package jp.kyotaku.card;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * 電子証明書の検証: profile, authority, dates, revocation, in this order; the first failure ends it
 */
public record CertificateChecker(
    TrustedAuthorities authorities, CertificateProfile profile, CertificateTerms terms) {

  /** By the documented profile and terms. */
  public CertificateChecker(TrustedAuthorities authorities) {
    this(authorities, CertificateProfile.USER_AUTHENTICATION, CertificateTerms.DOCUMENTED);
  }

  /** Lists: the current revocation lists, one for each authority. */
  public CertificateCheck check(byte[] der, LocalDate day, Collection<RevocationList> lists) {
    return Certificates.read(der)
        .map(certificate -> check(certificate, day, lists))
        .orElseGet(CertificateCheck.Unreadable::new);
  }

  public CertificateCheck check(
      X509Certificate certificate, LocalDate day, Collection<RevocationList> lists) {
    try {
      if (!profile.fits(certificate)) {
        return new CertificateCheck.WrongCertificate();
      }
      return authorities
          .issuerOf(certificate)
          .map(authority -> onDay(certificate, authority, day, lists))
          .orElseGet(CertificateCheck.ForeignAuthority::new);
    } catch (Der.Malformed e) {
      return new CertificateCheck.Unreadable();
    }
  }

  private CertificateCheck onDay(
      X509Certificate certificate,
      X509Certificate authority,
      LocalDate day,
      Collection<RevocationList> lists) {
    var standing = CertificateLife.of(certificate).on(day, terms);
    return switch (standing) {
      case NOT_YET_VALID -> new CertificateCheck.NotYetValid();
      case EXPIRED -> new CertificateCheck.Expired();
      case VALID, NEAR_EXPIRY, IN_ALLOWANCE ->
          listOf(authority, lists)
              .map(list -> unlessRevoked(certificate, list, day, standing))
              .orElseGet(CertificateCheck.RevocationUnknown::new);
    };
  }

  private static Optional<RevocationList> listOf(
      X509Certificate authority, Collection<RevocationList> lists) {
    return lists.stream().filter(list -> list.speaksFor(authority)).findFirst();
  }

  private static CertificateCheck unlessRevoked(
      X509Certificate certificate,
      RevocationList list,
      LocalDate day,
      CertificateStanding standing) {
    return list.revocationOf(certificate, day)
        .<CertificateCheck>map(CertificateCheck.Revoked::new)
        .orElseGet(
            () ->
                new CertificateCheck.Good(
                    certificate.getSerialNumber(), certificate.getIssuerX500Principal(), standing));
  }
}
