package jp.kyotaku.card.authority;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** 試験用の鍵 */
public final class TestKeys {

  private TestKeys() {}

  public static KeyPair rsa2048() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform makes RSA keys", e);
    }
  }
}
