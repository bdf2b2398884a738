package jp.kyotaku.server.insured.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.util.unit.DataSize;

/** 読みながらハッシュを取る, up to a limit. */
final class HashedContent extends FilterInputStream {

  /** 大きすぎる */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1;
  }

  private final MessageDigest digest;
  private long left;

  HashedContent(InputStream content, DataSize largest) {
    super(content);
    this.digest = sha256();
    this.left = largest.toBytes();
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int number = super.read(bytes, from, length);
    if (number > 0) {
      left -= number;
      if (left < 0) {
        throw new TooLarge();
      }
      digest.update(bytes, from, number);
    }
    return number;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Of all that was read; once. */
  byte[] hash() {
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
