package jp.kyotaku.card;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CRLReason;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.Japan;

/** 失効リスト (CRL) of one authority, its signature verified */
public final class RevocationList {

  private final X509Certificate authority;
  private final X509CRL list;

  private RevocationList(X509Certificate authority, X509CRL list) {
    this.authority = authority;
    this.list = list;
  }

  public static RevocationListReading read(byte[] der, TrustedAuthorities authorities) {
    try {
      var list = (X509CRL) Certificates.factory().generateCRL(new ByteArrayInputStream(der));
      return authorities.certificates().stream()
          .filter(authority -> signed(authority, list))
          .<RevocationListReading>map(
              authority -> new RevocationListReading.Trusted(new RevocationList(authority, list)))
          .findFirst()
          .orElseGet(RevocationListReading.WrongSignature::new);
    } catch (CRLException e) {
      return new RevocationListReading.Unreadable();
    }
  }

  /** False once its next update is due: by the real clock of whoever fetched it. */
  public boolean isCurrentAt(Instant now) {
    return list.getNextUpdate() == null || now.isBefore(list.getNextUpdate().toInstant());
  }

  boolean speaksFor(X509Certificate issuer) {
    return authority.equals(issuer);
  }

  /** An entry counts from its revocation date on; before that day the certificate was good. */
  Optional<Revocation> revocationOf(X509Certificate certificate, LocalDate day) {
    return Optional.ofNullable(list.getRevokedCertificate(certificate))
        .map(RevocationList::revocation)
        .filter(revocation -> !day.isBefore(revocation.since()));
  }

  private static Revocation revocation(X509CRLEntry entry) {
    var since = LocalDate.ofInstant(entry.getRevocationDate().toInstant(), Japan.ZONE);
    var reason = entry.getRevocationReason();
    return new Revocation(since, reason == null ? CRLReason.UNSPECIFIED : reason);
  }

  private static boolean signed(X509Certificate authority, X509CRL list) {
    if (!authority.getSubjectX500Principal().equals(list.getIssuerX500Principal())) {
      return false;
    }
    try {
      list.verify(authority.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
