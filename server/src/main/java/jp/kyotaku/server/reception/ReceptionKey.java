package jp.kyotaku.server.reception;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 受付の鍵: what the browser holds, in its cookie or once in an address; the server keeps the hash. */
public record ReceptionKey(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static ReceptionKey fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new ReceptionKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "ReceptionKey[***]";
  }
}
