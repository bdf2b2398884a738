package jp.kyotaku.card;

import java.math.BigInteger;
import javax.security.auth.x500.X500Principal;

/** 電子証明書の検証結果: is the certificate valid; whether a signature is correct is another question */
public sealed interface CertificateCheck {

  /** Issuer and serial lead to the person; the standing says what it opens. */
  record Good(BigInteger serial, X500Principal issuer, CertificateStanding standing)
      implements CertificateCheck {

    /** The serial stands for the person. */
    @Override
    public String toString() {
      return "Good[***, " + standing + "]";
    }
  }

  /** Not a user-authentication certificate, such as one for signing. */
  record WrongCertificate() implements CertificateCheck {}

  record ForeignAuthority() implements CertificateCheck {}

  record NotYetValid() implements CertificateCheck {}

  /** Over, and the allowance after it as well. */
  record Expired() implements CertificateCheck {}

  record Revoked(Revocation revocation) implements CertificateCheck {}

  /** No revocation list of its authority at hand: refused until there is one. */
  record RevocationUnknown() implements CertificateCheck {}

  record Unreadable() implements CertificateCheck {}
}
