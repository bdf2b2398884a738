package jp.kyotaku.card;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;

/** 署名の検証: is the signature correct; whether the certificate is valid is another question */
public final class SignatureCheck {

  private SignatureCheck() {}

  public static boolean verifies(
      X509Certificate certificate, SignedContent content, byte[] signature) {
    if (!certificate.getPublicKey().getAlgorithm().equals("RSA")) {
      return false;
    }
    try {
      var check = Signature.getInstance("SHA256withRSA");
      check.initVerify(certificate.getPublicKey());
      check.update(content.canonicalBytes());
      return check.verify(signature);
    } catch (SignatureException e) {
      return false; // the JDK throws for some wrong lengths instead of answering no
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("RSA keys can verify SHA256withRSA", e);
    }
  }
}
