package jp.kyotaku.card;

import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;

/**
 * 電子証明書のプロファイル: refuses a signing certificate or an authority's own as proof of identity (R-104,
 *
 */
public record CertificateProfile(String policy, String signatureAlgorithm, int keyBits) {

  /** 利用者証明用電子証明書 */
  public static final CertificateProfile USER_AUTHENTICATION =
      new CertificateProfile("1.2.392.200149.8.5.1.3.30", "SHA256withRSA", 2048);

  /** 署名用電子証明書; not used for identity, refused in tests. */
  public static final String SIGNING_POLICY = "1.2.392.200149.8.5.1.1.20";

  private static final String KEY_USAGE = "2.5.29.15";
  private static final int DIGITAL_SIGNATURE = 0;

  boolean fits(X509Certificate certificate) {
    return !isAuthority(certificate)
        && certificate.getVersion() == 3
        && !certificate.hasUnsupportedCriticalExtension()
        && onlySignsCritically(certificate)
        && Extensions.policies(certificate).contains(policy)
        && certificate.getSigAlgName().equalsIgnoreCase(signatureAlgorithm)
        && keyFits(certificate);
  }

  private boolean keyFits(X509Certificate certificate) {
    return certificate.getPublicKey() instanceof RSAPublicKey key
        && key.getModulus().bitLength() == keyBits;
  }

  private static boolean isAuthority(X509Certificate certificate) {
    return certificate.getBasicConstraints() != -1;
  }

  private static boolean onlySignsCritically(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    if (usage == null || !certificate.getCriticalExtensionOIDs().contains(KEY_USAGE)) {
      return false;
    }
    boolean[] wanted = new boolean[usage.length];
    wanted[DIGITAL_SIGNATURE] = true;
    return Arrays.equals(usage, wanted);
  }
}
