package jp.kyotaku.formats.oqs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.kyotaku.formats.text.StrictDecoder;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;

/** XML宣言の文字コード (3.4): by it, never by guess, a file is decoded. */
final class XmlDeclaration {

  private static final int LOOK_AT = 200;

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

  private XmlDeclaration() {}

  /** The text of the file without its byte order mark. */
  static Reading<String> decode(byte[] content) {
    int start = hasByteOrderMark(content) ? 3 : 0;
    Optional<TextEncoding> encoding = declared(content, start);
    if (encoding.isEmpty()) {
      return new Reading.Bad<>(ErrorCode.XML_UNREADABLE);
    }
    if (start > 0 && encoding.get() != TextEncoding.UTF_8) {
      return new Reading.Bad<>(ErrorCode.CHARACTER_UNREADABLE);
    }
    return StrictDecoder.decode(
        ByteBuffer.wrap(content, start, content.length - start), encoding.get());
  }

  /** Without a declaration a file is UTF-8, as XML has it. */
  private static Optional<TextEncoding> declared(byte[] content, int start) {
    int length = Math.min(LOOK_AT, content.length - start);
    Matcher encoding =
        ENCODING.matcher(new String(content, start, length, StandardCharsets.ISO_8859_1));
    return encoding.find()
        ? TextEncoding.declaredAs(encoding.group(1).strip())
        : Optional.of(TextEncoding.UTF_8);
  }

  private static boolean hasByteOrderMark(byte[] content) {
    return content.length >= 3
        && content[0] == (byte) 0xEF
        && content[1] == (byte) 0xBB
        && content[2] == (byte) 0xBF;
  }
}
