package jp.kyotaku.server.inquiry.web;

import java.nio.charset.StandardCharsets;
import jp.kyotaku.formats.oqs.OqsWords;
import jp.kyotaku.kernel.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSONの木を電文のXMLにする (9): the same tree under the same words. A word ending in List holds an array of
 * single items; any other array repeats its word. Words that no message has are passed over with
 * all that is below them; null counts as absent; every value is text.
 */
final class JsonToXml {

  /** 変換の結果 */
  sealed interface Converted {

    record Xml(byte[] content) implements Converted {

      @Override
      public String toString() {
        return "Xml[***]";
      }
    }

    /**
     * 電文にならないもの
     *
     * @param path words from the root
     */
    record Wrong(ErrorCode code, String path) implements Converted {}
  }

  private static final int DEEPEST = 24;
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String ROOT = "XmlMsg";

  private final JsonParser parser;
  private final StringBuilder xml = new StringBuilder();

  private JsonToXml(JsonParser parser) {
    this.parser = parser;
  }

  static Converted convert(byte[] json) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return new Converted.Xml(new JsonToXml(parser).message().getBytes(StandardCharsets.UTF_8));
    } catch (WrongJson wrong) {
      return new Converted.Wrong(wrong.code, wrong.path);
    } catch (JacksonException unreadable) {
      return new Converted.Wrong(ErrorCode.JSON_UNREADABLE, "");
    }
  }

  private String message() {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n");
    int before = xml.length();
    require(parser.nextToken() == JsonToken.START_OBJECT, ErrorCode.JSON_UNREADABLE, "");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String word = parser.currentName();
      parser.nextToken();
      if (word.equals(ROOT)) {
        require(xml.length() == before, ErrorCode.ELEMENT_TWICE, ROOT);
        require(parser.currentToken() == JsonToken.START_OBJECT, ErrorCode.XML_ROOT_WRONG, ROOT);
        item(word, word);
      } else {
        parser.skipChildren();
      }
    }
    require(xml.length() > before, ErrorCode.XML_ROOT_WRONG, ROOT);
    require(parser.nextToken() == null, ErrorCode.JSON_UNREADABLE, "");
    return xml.toString();
  }

  private void members(String path) {
    require(path.chars().filter(c -> c == '/').count() < DEEPEST, ErrorCode.XML_UNREADABLE, path);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String word = parser.currentName();
      parser.nextToken();
      if (OqsWords.isElement(word)) {
        member(word, path + "/" + word);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void member(String word, String path) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      item(word, path);
    } else if (word.endsWith("List")) {
      start(word);
      array(path, () -> listed(path));
      end(word);
    } else {
      array(path, () -> item(word, path));
    }
  }

  private void array(String path, Runnable item) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      require(parser.currentToken() != JsonToken.START_ARRAY, ErrorCode.JSON_VALUE_NOT_TEXT, path);
      item.run();
    }
  }

  /** An item of a list: its members stand in the list itself. */
  private void listed(String path) {
    require(parser.currentToken() == JsonToken.START_OBJECT, ErrorCode.JSON_VALUE_NOT_TEXT, path);
    members(path);
  }

  private void item(String word, String path) {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        start(word);
        members(path);
        end(word);
      }
      case VALUE_STRING -> {
        start(word);
        text(parser.getString(), path);
        end(word);
      }
      case VALUE_NULL -> {
        // As if it were not there.
      }
      default -> throw new WrongJson(ErrorCode.JSON_VALUE_NOT_TEXT, path);
    }
  }

  private void start(String word) {
    xml.append('<').append(word).append('>');
  }

  private void end(String word) {
    xml.append("</").append(word).append('>');
  }

  private void text(String value, String path) {
    value.codePoints().forEach(character -> character(character, path));
  }

  private void character(int c, String path) {
    switch (c) {
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '&' -> xml.append("&amp;");
      case '\r' -> xml.append("&#13;");
      default -> {
        require(canStandInXml(c), ErrorCode.CONTROL_CHARACTER, path);
        xml.appendCodePoint(c);
      }
    }
  }

  private static boolean canStandInXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE)
        || c > 0xFFFF;
  }

  private static void require(boolean holds, ErrorCode code, String path) {
    if (!holds) {
      throw new WrongJson(code, path);
    }
  }

  /** Leaves the recursion; never leaves this class. */
  private static final class WrongJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String path;

    WrongJson(ErrorCode code, String path) {
      super(code.name(), null, false, false);
      this.code = code;
      this.path = path;
    }
  }
}
