package jp.kyotaku.formats.receipt;

/** 行の終わり: CR LF is the only right one; what was read is kept. */
public enum LineEnd {
  CR_LF(new byte[] {'\r', '\n'}),
  LF(new byte[] {'\n'}),
  CR(new byte[] {'\r'}),
  /** The file, or the part before its end mark, ends without one. */
  NONE(new byte[0]);

  @SuppressWarnings("ImmutableEnumChecker") // never handed out
  private final byte[] bytes;

  LineEnd(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  void copyTo(byte[] target, int at) {
    System.arraycopy(bytes, 0, target, at, bytes.length);
  }
}
