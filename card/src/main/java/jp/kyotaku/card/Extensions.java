package jp.kyotaku.card;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** 電子証明書の拡張領域 that the JDK does not interpret for us */
final class Extensions {

  private static final String SUBJECT_KEY_IDENTIFIER = "2.5.29.14";
  private static final String CERTIFICATE_POLICIES = "2.5.29.32";
  private static final String AUTHORITY_KEY_IDENTIFIER = "2.5.29.35";
  private static final int CONTEXT_0 = 0x80;

  private Extensions() {}

  static List<String> policies(X509Certificate certificate) {
    return extension(certificate, CERTIFICATE_POLICIES).map(Der::sequence).stream()
        .flatMap(List::stream)
        .map(policy -> policy.sequence().getFirst().objectIdentifier())
        .toList();
  }

  static Optional<Octets> subjectKey(X509Certificate certificate) {
    return extension(certificate, SUBJECT_KEY_IDENTIFIER).map(Der::octetString);
  }

  static Optional<Octets> authorityKey(X509Certificate certificate) {
    return extension(certificate, AUTHORITY_KEY_IDENTIFIER).map(Der::sequence).stream()
        .flatMap(List::stream)
        .filter(part -> part.tag() == CONTEXT_0)
        .map(Der::content)
        .findFirst();
  }

  /** The value of an extension is an octet string around its own DER. */
  private static Optional<Der> extension(X509Certificate certificate, String oid) {
    return Optional.ofNullable(certificate.getExtensionValue(oid))
        .map(value -> Der.read(Der.read(Octets.of(value)).octetString()));
  }
}
