package jp.kyotaku.card;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 電子証明書を読む */
public final class Certificates {

  private Certificates() {}

  /** One certificate in DER and nothing after it; empty if the bytes are anything else. */
  public static Optional<X509Certificate> read(byte[] der) {
    try {
      var certificate =
          (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der));
      return Arrays.equals(certificate.getEncoded(), der)
          ? Optional.of(certificate)
          : Optional.empty();
    } catch (CertificateException e) {
      return Optional.empty();
    }
  }

  /** All certificates of a PEM text that we were configured with; anything else is a fault. */
  public static List<X509Certificate> readPem(byte[] pem) {
    try {
      return factory().generateCertificates(new ByteArrayInputStream(pem)).stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (CertificateException e) {
      throw new IllegalArgumentException("not certificates in PEM", e);
    }
  }

  static CertificateFactory factory() {
    try {
      return CertificateFactory.getInstance("X.509");
    } catch (CertificateException e) {
      throw new IllegalStateException("every Java platform reads X.509", e);
    }
  }
}
