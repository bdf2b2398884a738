package jp.kyotaku.server.inquiry.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.code.AnswerCharacters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * 電文のXMLをJSONの木にする (9), piece by piece in constant memory: of our own answers only. A word ending
 * in List becomes an array whose items each hold one element; what may repeat is an array also
 * where it stands once. The insurer's number is filled with zeros where the file has blanks.
 */
final class XmlToJson {

  /** What may stand several times in one block, unless a list is around it. */
  static final Set<String> REPEATED =
      Set.of(
          "BulkConfirmUnit",
          "BulkRegistrationUnit",
          "BulkConfirmUnit/ResultOfQualificationConfirmation",
          "BulkConfirmUnit/ReferenceNumber");

  private static final int DECLARATION = 60;

  /** Empty they are objects, not texts. */
  private static final Set<String> BLOCKS = Set.of("XmlMsg", "MessageHeader", "MessageBody");

  private static final JsonFactory JSON = new JsonFactory();
  private static final XMLInputFactory XML = factory();

  private final XMLStreamReader xml;
  private final JsonGenerator json;

  private XmlToJson(XMLStreamReader xml, JsonGenerator json) {
    this.xml = xml;
    this.json = json;
  }

  static void convert(InputStream answer, OutputStream out) throws IOException {
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      var xml = XML.createXMLStreamReader(decoded(answer));
      try {
        new XmlToJson(xml, json).message();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException notOurs) {
      throw new IOException("an answer of ours is no XML", notOurs);
    }
  }

  /** By its declaration: Java's own Shift_JIS would lose characters of names. */
  private static Reader decoded(InputStream answer) throws IOException {
    var content = new BufferedInputStream(answer);
    content.mark(DECLARATION);
    var start = new String(content.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
    content.reset();
    var encoding =
        start.contains("encoding=\"Shift_JIS\"") ? TextEncoding.SHIFT_JIS : TextEncoding.UTF_8;
    return new InputStreamReader(content, encoding.charset());
  }

  private void message() throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      // What stands before the root says nothing.
    }
    json.writeStartObject();
    json.writeName(xml.getLocalName());
    value();
    json.writeEndObject();
  }

  /** The reader stands on the start tag, and afterwards on the end tag. */
  private void value() throws XMLStreamException {
    String word = xml.getLocalName();
    var text = new StringBuilder();
    int event = xml.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
      event = xml.next();
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      block(word);
    } else {
      empty(word, text.toString());
    }
  }

  private void empty(String word, String text) {
    if (word.endsWith("List")) {
      json.writeStartArray();
      json.writeEndArray();
    } else if (BLOCKS.contains(word)) {
      json.writeStartObject();
      json.writeEndObject();
    } else {
      json.writeString(value(word, text));
    }
  }

  private static String value(String word, String text) {
    return switch (word) {
      case "InsurerNumber" -> text.replace(' ', '0');
      // Whatever the file was written in, this is UTF-8.
      case "CharacterCodeIdentifier" -> AnswerCharacters.UTF_8.code();
      default -> text;
    };
  }

  /** The reader stands on the start tag of the first child. */
  private void block(String word) throws XMLStreamException {
    if (word.endsWith("List")) {
      json.writeStartArray();
      forEachChild(this::listed);
      json.writeEndArray();
    } else {
      var members = new Members(word);
      json.writeStartObject();
      forEachChild(members::next);
      members.closeArray();
      json.writeEndObject();
    }
  }

  private void listed() throws XMLStreamException {
    json.writeStartObject();
    json.writeName(xml.getLocalName());
    value();
    json.writeEndObject();
  }

  private void forEachChild(Child child) throws XMLStreamException {
    for (int event = xml.getEventType();
        event != XMLStreamConstants.END_ELEMENT;
        event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child.write();
      }
    }
  }

  private interface Child {
    void write() throws XMLStreamException;
  }

  /** まとまりの要素: of the same word one after the other. */
  private final class Members {

    private final String block;
    private String openArray = "";

    Members(String block) {
      this.block = block;
    }

    void next() throws XMLStreamException {
      String word = xml.getLocalName();
      if (!word.equals(openArray)) {
        closeArray();
        json.writeName(word);
        openArrayFor(word);
      }
      value();
    }

    private void openArrayFor(String word) {
      if (REPEATED.contains(word) || REPEATED.contains(block + "/" + word)) {
        json.writeStartArray();
        openArray = word;
      }
    }

    void closeArray() {
      if (!openArray.isEmpty()) {
        json.writeEndArray();
        openArray = "";
      }
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }
}
