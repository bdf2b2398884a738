package jp.kyotaku.card;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.interfaces.RSAKey;
import javax.crypto.Cipher;

/** RSAの秘密鍵: the card pads the DigestInfo by PKCS#1 v1.5 and signs it */
public final class RsaSigningKey implements SigningKey {

  private static final int SMALLEST_PADDING = 11;

  private final PrivateKey key;
  private final int bytes;

  public RsaSigningKey(PrivateKey key) {
    if (!(key instanceof RSAKey rsa)) {
      throw new IllegalArgumentException("not an RSA key");
    }
    this.key = key;
    this.bytes = (rsa.getModulus().bitLength() + 7) / 8;
  }

  @Override
  public byte[] sign(byte[] digestInfo) {
    try {
      // With a private key the JDK pads by block type 01: the raw signature of RFC 8017, 8.2.1.
      var cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      cipher.init(Cipher.ENCRYPT_MODE, key);
      return cipher.doFinal(digestInfo);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the card's key cannot sign", e);
    }
  }

  @Override
  public int longestInput() {
    return bytes - SMALLEST_PADDING;
  }
}
