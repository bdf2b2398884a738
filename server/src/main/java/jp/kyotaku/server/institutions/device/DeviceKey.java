package jp.kyotaku.server.institutions.device;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 端末に預ける鍵: of the device itself, or of one sign-in on it; the server keeps only its hash. */
public record DeviceKey(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static DeviceKey fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new DeviceKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
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
    return "DeviceKey[***]";
  }
}
