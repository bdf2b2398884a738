package jp.kyotaku.card.authority;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/**
 * 発行する電子証明書の拡張領域
 *
 * @param usage bits of keyUsage
 * @param holder name and address, which only a signing certificate carries
 */
record LeafProfile(
    String policy, int usage, boolean usageCritical, boolean authority, Optional<String> holder) {

  private static final X500Name SERVICE_NAME = new X500Name("C=JP,O=公的個人認証サービス");

  static LeafProfile authentication(String policy) {
    return new LeafProfile(policy, KeyUsage.digitalSignature, true, false, Optional.empty());
  }

  static LeafProfile signing(String policy, String holder) {
    int usage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    return new LeafProfile(policy, usage, true, false, Optional.of(holder));
  }

  /** No name of a person: the certificate for authentication tells nobody who holds it. */
  static X500Name holderName(BigInteger serial) {
    return new X500Name("C=JP,CN=REHEARSAL" + serial);
  }

  static CRLDistPoint distributionPoint(X500Name name) {
    var point = new DistributionPointName(directoryName(name));
    return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(point, null, null)});
  }

  void addTo(X509v3CertificateBuilder builder, X509Certificate issuer, PublicKey holderKey)
      throws CertIOException, GeneralSecurityException {
    var identifiers = new JcaX509ExtensionUtils();
    var issuerName = X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded());
    builder
        .addExtension(Extension.keyUsage, usageCritical, new KeyUsage(usage))
        .addExtension(Extension.certificatePolicies, true, policies())
        .addExtension(Extension.issuerAlternativeName, false, directoryName(SERVICE_NAME))
        .addExtension(Extension.cRLDistributionPoints, false, distributionPoint(issuerName))
        .addExtension(
            Extension.authorityKeyIdentifier,
            false,
            identifiers.createAuthorityKeyIdentifier(issuer.getPublicKey()))
        .addExtension(
            Extension.subjectKeyIdentifier,
            false,
            identifiers.createSubjectKeyIdentifier(holderKey));
    addRest(builder);
  }

  private void addRest(X509v3CertificateBuilder builder) throws CertIOException {
    if (authority) {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    }
    if (holder.isPresent()) {
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          directoryName(new X500Name("CN=" + holder.orElseThrow())));
    }
  }

  private CertificatePolicies policies() {
    return new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(policy)));
  }

  private static GeneralNames directoryName(X500Name name) {
    return new GeneralNames(new GeneralName(GeneralName.directoryName, name));
  }
}
