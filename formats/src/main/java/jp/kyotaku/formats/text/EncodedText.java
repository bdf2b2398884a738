package jp.kyotaku.formats.text;

import java.util.List;

/** 符号化の結果: the bytes, and every character that they could not carry. */
public final class EncodedText {

  private final byte[] bytes;
  private final List<Uncarried> uncarried;

  EncodedText(byte[] bytes, List<Uncarried> uncarried) {
    this.bytes = bytes;
    this.uncarried = List.copyOf(uncarried);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public List<Uncarried> uncarried() {
    return uncarried;
  }
}
