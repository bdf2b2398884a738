package jp.kyotaku.formats.receipt;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.formats.text.EncodedText;
import jp.kyotaku.formats.text.ReportingEncoder;
import jp.kyotaku.formats.text.TextEncoding;

/** 値の符号化: text as a claim file carries it, Shift_JIS of JIS X 0208-1983. */
final class ClaimText {

  /** 項目のバイト列 and what had to be written in another way. */
  record Encoded(byte[] bytes, List<ClaimFinding> warnings) {}

  private ClaimText() {}

  static Encoded encode(String value, FieldSpec field) {
    EncodedText encoded = ReportingEncoder.encode(value.stripTrailing(), TextEncoding.SHIFT_JIS);
    return new Encoded(encoded.bytes(), new ArrayList<>());
  }
}
