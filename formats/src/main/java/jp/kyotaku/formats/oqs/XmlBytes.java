package jp.kyotaku.formats.oqs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import jp.kyotaku.formats.text.TextEncoding;

/**
 * 書き出し先: tags and texts go straight into one array of bytes. A character that the encoding lacks is
 * written as a character reference, so that nothing is lost.
 */
final class XmlBytes {

  /** UTF-8 takes up to 3 bytes per char, windows-31j up to 2. */
  private static final int BYTES_PER_CHAR = 3;

  private static final Map<Element, Tags> TAGS = new EnumMap<>(Element.class);

  static {
    for (Element element : Element.values()) {
      TAGS.put(element, new Tags(element.xmlName()));
    }
  }

  private final TextEncoding encoding;
  private final CharsetEncoder encoder;
  private byte[] bytes = new byte[4096];
  private int length;

  XmlBytes(TextEncoding encoding) {
    this.encoding = encoding;
    this.encoder = encoding.charset().newEncoder();
  }

  void start(Element element) {
    append(tags(element).start);
  }

  void end(Element element) {
    append(tags(element).end);
  }

  void empty(Element element) {
    append(tags(element).empty);
  }

  void ascii(String text) {
    append(text.getBytes(StandardCharsets.US_ASCII));
  }

  void text(String text) {
    int size = text.length();
    ensureRoom(size * BYTES_PER_CHAR);
    for (int at = 0; at < size; ) {
      char c = text.charAt(at);
      if (c < 0x80) {
        asciiCharacter(c);
        at++;
      } else if (encoding.alters(c)) {
        characterReference(c);
        at++;
      } else {
        int end = endOfWideRun(text, at);
        wideRun(text, at, end);
        at = end;
      }
    }
  }

  int length() {
    return length;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  void flushTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  private void asciiCharacter(char c) {
    switch (c) {
      case '&' -> ascii("&amp;");
      case '<' -> ascii("&lt;");
      case '>' -> ascii("&gt;");
      case '\r' -> ascii("&#13;");
      default -> plain(c);
    }
  }

  private void plain(char c) {
    if (c < ' ' && c != '\t' && c != '\n') {
      throw notXml(c);
    }
    if (length == bytes.length) {
      ensureRoom(1);
    }
    bytes[length++] = (byte) c;
  }

  private int endOfWideRun(String text, int from) {
    int end = from;
    while (end < text.length() && isPlainWide(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isPlainWide(char c) {
    if (c >= 0xFFFE) {
      throw notXml(c);
    }
    return c >= 0x80 && !encoding.alters(c);
  }

  private void wideRun(String text, int from, int to) {
    var characters = CharBuffer.wrap(text, from, to);
    encoder.reset();
    while (true) {
      ensureRoom(characters.remaining() * BYTES_PER_CHAR);
      var room = ByteBuffer.wrap(bytes, length, bytes.length - length);
      var result = encoder.encode(characters, room, true);
      length = room.position();
      if (result.isUnderflow()) {
        return;
      }
      if (result.isMalformed()) {
        throw notXml(characters.get());
      }
      characterReference(Character.codePointAt(characters, 0));
      characters.position(characters.position() + result.length());
    }
  }

  private void characterReference(int codePoint) {
    ascii("&#" + codePoint + ";");
  }

  private void append(byte[] more) {
    ensureRoom(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  private void ensureRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** What was read is checked on the way in; such a character here is a fault of ours. */
  private static IllegalArgumentException notXml(char c) {
    return new IllegalArgumentException("U+%04X cannot stand in XML".formatted((int) c));
  }

  private static Tags tags(Element element) {
    Tags tags = TAGS.get(element);
    if (tags == null) {
      throw new IllegalStateException("no tags for " + element);
    }
    return tags;
  }

  /** 開始タグ・終了タグ */
  private static final class Tags {
    private final byte[] start;
    private final byte[] end;
    private final byte[] empty;

    private Tags(String name) {
      start = ("<" + name + ">").getBytes(StandardCharsets.US_ASCII);
      end = ("</" + name + ">").getBytes(StandardCharsets.US_ASCII);
      empty = ("<" + name + "/>").getBytes(StandardCharsets.US_ASCII);
    }
  }
}
