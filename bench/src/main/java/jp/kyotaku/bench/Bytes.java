package jp.kyotaku.bench;

import java.nio.charset.StandardCharsets;

/** バイト列の中を探す. */
final class Bytes {

  private Bytes() {}

  /** Where {@code wanted} begins, or -1. */
  static int find(byte[] wanted, byte[] bytes, int from, int to) {
    for (int at = from; at <= to - wanted.length; at++) {
      if (bytes[at] == wanted[0] && matches(wanted, bytes, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The place behind {@code text}, which must be there. */
  static int after(byte[] bytes, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    int at = find(wanted, bytes, 0, bytes.length);
    if (at < 0) {
      throw new IllegalStateException(text + " is missing");
    }
    return at + wanted.length;
  }

  private static boolean matches(byte[] wanted, byte[] bytes, int at) {
    for (int i = 1; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
