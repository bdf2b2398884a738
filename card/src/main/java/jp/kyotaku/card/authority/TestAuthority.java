package jp.kyotaku.card.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import jp.kyotaku.card.CertificateProfile;
import jp.kyotaku.card.RehearsalMark;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * 試験用の認証局. Its certificates follow the documented profile and carry the mark of
 * rehearsal in the authority's name.
 */
public final class TestAuthority {

  private static final String SIGNATURE = "SHA256withRSA";
  private static final Duration LIST_LIVES = Duration.ofDays(1);

  /** As the real one is called, and the mark. */
  public static final X500Name NAME =
      new X500Name(
          "C=JP,O=JPKI,OU=JPKI for user authentication,OU="
              + RehearsalMark.UNIT
              + ",OU=Japan Agency for Local Authority Information Systems");

  private final PrivateKey key;
  private final X509Certificate certificate;

  /** An authority that was created earlier. */
  public TestAuthority(PrivateKey key, X509Certificate certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  public static TestAuthority create(BigInteger serial, Validity validity) {
    return create(NAME, serial, validity);
  }

  /** An authority by another name, for what must be refused. */
  public static TestAuthority create(X500Name name, BigInteger serial, Validity validity) {
    KeyPair keys = TestKeys.rsa2048();
    try {
      var builder = builder(name, serial, validity, name, keys.getPublic());
      addAuthorityExtensions(builder, name, keys.getPublic());
      return new TestAuthority(keys.getPrivate(), signed(builder, keys.getPrivate()));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the authority's certificate cannot be made", e);
    }
  }

  public X509Certificate certificate() {
    return certificate;
  }

  public PrivateKey key() {
    return key;
  }

  /** 利用者証明用電子証明書 */
  public X509Certificate issueUserAuthentication(
      PublicKey holder, BigInteger serial, Validity validity) {
    return issue(
        holder,
        serial,
        validity,
        LeafProfile.authentication(CertificateProfile.USER_AUTHENTICATION.policy()));
  }

  /** 署名用電子証明書, with the holder's name and address in it; to be refused as identity. */
  public X509Certificate issueSigning(
      PublicKey holder, BigInteger serial, Validity validity, String holderNameAndAddress) {
    return issue(
        holder,
        serial,
        validity,
        LeafProfile.signing(CertificateProfile.SIGNING_POLICY, holderNameAndAddress));
  }

  /** Any profile, for what must be refused. */
  X509Certificate issue(
      PublicKey holder, BigInteger serial, Validity validity, LeafProfile profile) {
    try {
      var builder = builder(name(), serial, validity, LeafProfile.holderName(serial), holder);
      profile.addTo(builder, certificate, holder);
      return signed(builder, key);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the certificate cannot be made", e);
    }
  }

  /** 失効リスト in force from now on for a day, by the real clock. */
  public X509CRL revocationList(Collection<RevokedCertificate> revoked, Instant now) {
    try {
      var builder = new JcaX509v2CRLBuilder(certificate.getSubjectX500Principal(), Date.from(now));
      builder.setNextUpdate(Date.from(now.plus(LIST_LIVES)));
      revoked.forEach(
          entry ->
              builder.addCRLEntry(
                  entry.serial(), Validity.startOf(entry.since()), entry.reasonCode()));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
      builder.addExtension(
          Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
      return new JcaX509CRLConverter().getCRL(builder.build(signer(key)));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the revocation list cannot be made", e);
    }
  }

  private X500Name name() {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  private static X509v3CertificateBuilder builder(
      X500Name issuer, BigInteger serial, Validity validity, X500Name subject, PublicKey holder) {
    return new JcaX509v3CertificateBuilder(
        issuer, serial, validity.notBefore(), validity.notAfter(), subject, holder);
  }

  /** The profile of R-106. */
  private static void addAuthorityExtensions(
      X509v3CertificateBuilder builder, X500Name name, PublicKey key)
      throws CertIOException, GeneralSecurityException {
    var identifiers = new JcaX509ExtensionUtils();
    builder
        .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
        .addExtension(
            Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
        .addExtension(
            Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key))
        .addExtension(Extension.cRLDistributionPoints, false, LeafProfile.distributionPoint(name));
  }

  private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
      throws GeneralSecurityException {
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer(key)));
  }

  private static ContentSigner signer(PrivateKey key) {
    try {
      return new JcaContentSignerBuilder(SIGNATURE).build(key);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("RSA keys can sign " + SIGNATURE, e);
    }
  }
}
