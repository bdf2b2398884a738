package jp.kyotaku.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;

/** 復号: bytes that are no character of the encoding are refused, never replaced. */
public final class StrictDecoder {

  private StrictDecoder() {}

  public static Reading<String> decode(byte[] content, TextEncoding encoding) {
    return decode(ByteBuffer.wrap(content), encoding);
  }

  public static Reading<String> decode(ByteBuffer content, TextEncoding encoding) {
    try {
      return new Reading.Good<>(encoding.charset().newDecoder().decode(content).toString());
    } catch (CharacterCodingException _) {
      return new Reading.Bad<>(ErrorCode.CHARACTER_UNREADABLE);
    }
  }
}
