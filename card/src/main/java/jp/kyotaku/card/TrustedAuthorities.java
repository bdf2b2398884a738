package jp.kyotaku.card;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** 信頼する認証局: several generations at once, each pinned as a whole certificate */
public record TrustedAuthorities(List<X509Certificate> certificates) {

  private static final int CERTIFICATE_SIGNING = 5;
  private static final int LIST_SIGNING = 6;

  public TrustedAuthorities {
    certificates = List.copyOf(certificates);
    if (certificates.isEmpty() || !certificates.stream().allMatch(TrustedAuthorities::isRoot)) {
      throw new IllegalArgumentException("only self-signed authorities can be pinned");
    }
  }

  /** One or more PEM files. */
  public static TrustedAuthorities fromPem(Collection<byte[]> files) {
    return new TrustedAuthorities(
        files.stream().flatMap(pem -> Certificates.readPem(pem).stream()).toList());
  }

  /** Production refuses to start with one of these. */
  public boolean includeRehearsal() {
    return certificates.stream().anyMatch(RehearsalMark::isOn);
  }

  /** Names equal byte by byte, key identifiers match, signature verifies. */
  Optional<X509Certificate> issuerOf(X509Certificate leaf) {
    return certificates.stream().filter(authority -> issued(authority, leaf)).findFirst();
  }

  private static boolean issued(X509Certificate authority, X509Certificate leaf) {
    var authorityKey = Extensions.subjectKey(authority);
    return sameName(authority, leaf)
        && authorityKey.isPresent()
        && authorityKey.equals(Extensions.authorityKey(leaf))
        && issuedInItsTime(authority, leaf)
        && signed(authority, leaf);
  }

  /** X500Principal compares names after folding case and blanks; the rule wants the very bytes. */
  private static boolean sameName(X509Certificate authority, X509Certificate leaf) {
    return Octets.of(authority.getSubjectX500Principal().getEncoded())
        .equals(Octets.of(leaf.getIssuerX500Principal().getEncoded()));
  }

  private static boolean issuedInItsTime(X509Certificate authority, X509Certificate leaf) {
    var time = CertificateLife.of(authority);
    var issuedOn = CertificateLife.of(leaf).from();
    return !issuedOn.isBefore(time.from()) && !issuedOn.isAfter(time.to());
  }

  static boolean signed(X509Certificate authority, X509Certificate certificate) {
    try {
      certificate.verify(authority.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static boolean isRoot(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return certificate.getBasicConstraints() != -1
        && usage != null
        && usage[CERTIFICATE_SIGNING]
        && usage[LIST_SIGNING]
        && certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
        && signed(certificate, certificate);
  }
}
