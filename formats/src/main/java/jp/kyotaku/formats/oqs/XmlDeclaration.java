package jp.kyotaku.formats.oqs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.kyotaku.formats.text.StrictDecoder;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;

/** XML宣言の文字コード (3.4): by it, never by guess, a file is decoded. */
final class XmlDeclaration {

  private static final int LOOK_AT = 200;

  private static final String NAME = "encoding";

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

  /** Without a declaration, or without an encoding in it, a file is UTF-8, as XML has it. */
  private static Optional<TextEncoding> declared(byte[] content, int start) {
    int length = Math.min(LOOK_AT, content.length - start);
    String head = new String(content, start, length, StandardCharsets.ISO_8859_1);
    int end = head.indexOf('>');
    if (!head.startsWith("<?xml") || end < 0) {
      return Optional.of(TextEncoding.UTF_8);
    }
    return encodingIn(head.substring(0, end));
  }

  /** By hand and not by a pattern: every message comes by here. */
  private static Optional<TextEncoding> encodingIn(String declaration) {
    int name = declaration.indexOf(NAME);
    if (name < 0) {
      return Optional.of(TextEncoding.UTF_8);
    }
    String rest = declaration.substring(name + NAME.length()).stripLeading();
    String quoted = rest.startsWith("=") ? rest.substring(1).stripLeading() : "";
    int close = quoted.isEmpty() ? -1 : quoted.indexOf(quoted.charAt(0), 1);
    boolean isQuoted = quoted.startsWith("\"") || quoted.startsWith("'");
    return isQuoted && close > 0
        ? TextEncoding.declaredAs(quoted.substring(1, close).strip())
        : Optional.of(TextEncoding.UTF_8);
  }

  private static boolean hasByteOrderMark(byte[] content) {
    return content.length >= 3
        && content[0] == (byte) 0xEF
        && content[1] == (byte) 0xBB
        && content[2] == (byte) 0xBF;
  }

  /** The same for a file that is read bit by bit; bytes that are no character end the reading. */
  static Reading<Reader> reader(InputStream content) throws IOException {
    var pushed = new PushbackInputStream(content, LOOK_AT);
    byte[] start = pushed.readNBytes(LOOK_AT);
    int mark = hasByteOrderMark(start) ? 3 : 0;
    pushed.unread(start, mark, start.length - mark);
    Optional<TextEncoding> encoding = declared(start, mark);
    if (encoding.isEmpty()) {
      return new Reading.Bad<>(ErrorCode.XML_UNREADABLE);
    }
    return mark > 0 && encoding.get() != TextEncoding.UTF_8
        ? new Reading.Bad<>(ErrorCode.CHARACTER_UNREADABLE)
        : new Reading.Good<>(new InputStreamReader(pushed, encoding.get().charset().newDecoder()));
  }
}
