package jp.kyotaku.card;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 署名の入力: SHA-256 の DigestInfo, 51 bytes (RFC 8017, 7.B) */
final class DigestInfo {

  private static final byte[] SHA_256_PREFIX =
      HexFormat.of().parseHex("3031300d060960864801650304020105000420");

  private DigestInfo() {}

  static Octets sha256(byte[] content) {
    byte[] hash = hash(content);
    byte[] info = new byte[SHA_256_PREFIX.length + hash.length];
    System.arraycopy(SHA_256_PREFIX, 0, info, 0, SHA_256_PREFIX.length);
    System.arraycopy(hash, 0, info, SHA_256_PREFIX.length, hash.length);
    return Octets.of(info);
  }

  private static byte[] hash(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
