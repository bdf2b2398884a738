package jp.kyotaku.formats.oqs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * 行のまとまりの保管の形: names and texts with separators that no XML text can hold. Reading them again is
 * many times cheaper than parsing the file again, and any block can be read alone.
 */
public final class BulkLines {

  private static final char BEFORE_LINE = '\u001D';
  private static final char BEFORE_VALUE = '\u001E';
  private static final char BEFORE_TEXT = '\u001F';

  /** Stands for a text where a value should be but further elements are. */
  private static final char NESTED = '\u001C';

  private BulkLines() {}

  public static byte[] pack(List<BulkLine> lines) {
    var packed = new StringBuilder(lines.size() * 256);
    for (BulkLine line : lines) {
      packed.append(BEFORE_LINE).append(line.node().name());
      for (XmlNode value : line.node().children()) {
        packed.append(BEFORE_VALUE).append(value.name()).append(BEFORE_TEXT);
        if (value.children().isEmpty()) {
          packed.append(value.text());
        } else {
          packed.append(NESTED);
        }
      }
    }
    return packed.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The lines as they were packed.
   *
   * @param first the number of the first of them
   */
  public static List<BulkLine> unpack(byte[] packed, int first) {
    String text = new String(packed, StandardCharsets.UTF_8);
    var lines = new ArrayList<BulkLine>();
    for (int at = 0; at < text.length(); ) {
      int end = before(text, BEFORE_LINE, at + 1, text.length());
      lines.add(new BulkLine(first + lines.size(), node(text, at + 1, end)));
      at = end;
    }
    return lines;
  }

  private static XmlNode node(String text, int from, int to) {
    int nameEnd = before(text, BEFORE_VALUE, from, to);
    var values = new ArrayList<XmlNode>(8);
    for (int at = nameEnd; at < to; ) {
      int end = before(text, BEFORE_VALUE, at + 1, to);
      values.add(value(text, at + 1, end));
      at = end;
    }
    return new XmlNode(text.substring(from, nameEnd), "", values);
  }

  private static XmlNode value(String text, int from, int to) {
    int nameEnd = before(text, BEFORE_TEXT, from, to);
    String name = text.substring(from, nameEnd);
    String value = text.substring(Math.min(nameEnd + 1, to), to);
    return value.length() == 1 && value.charAt(0) == NESTED
        ? new XmlNode(name, "", List.of(new XmlNode("", "", List.of())))
        : new XmlNode(name, value, List.of());
  }

  private static int before(String text, char separator, int from, int to) {
    int at = text.indexOf(separator, from);
    return at < 0 || at > to ? to : at;
  }
}
