package jp.kyotaku.server.inquiry;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** 読みながらハッシュを取る, up to a limit. */
final class HashedFile extends FilterInputStream {

  /** 大きすぎる */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1;
  }

  private final MessageDigest digest = sha256();
  private final long largest;
  private long length;

  HashedFile(InputStream content, long largest) {
    super(content);
    this.largest = largest;
  }

  static byte[] hash(byte[] content) {
    return sha256().digest(content);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int number = super.read(bytes, from, most);
    if (number > 0) {
      length += number;
      if (length > largest) {
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

  /** What a parser leaves behind the end counts as well. */
  void readToTheEnd() throws IOException {
    transferTo(OutputStream.nullOutputStream());
  }

  /** Of all that was read; once. */
  byte[] hash() {
    return digest.digest();
  }

  long length() {
    return length;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
