package jp.kyotaku.formats.oqs;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import org.codehaus.stax2.XMLInputFactory2;

/** XMLの木を読む: no DTD, no entities of its own, nothing from outside, little depth. */
final class XmlDocument {

  private static final int MAX_DEPTH = 24;

  private static final XMLInputFactory FACTORY = factory(1024);
  private static final XMLInputFactory STREAMING = streaming();

  private XmlDocument() {}

  static Reading<XmlNode> parse(String document) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(document));
      try {
        return root(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException _) {
      return new Reading.Bad<>(ErrorCode.XML_UNREADABLE);
    }
  }

  /** For what is too long for one tree. A value that never ends is refused by the parser. */
  static XMLStreamReader streaming(Reader content) throws XMLStreamException {
    return STREAMING.createXMLStreamReader(content);
  }

  private static Reading<XmlNode> root(XMLStreamReader reader) throws XMLStreamException {
    while (reader.next() != XMLStreamConstants.START_ELEMENT) {
      if (reader.getEventType() == XMLStreamConstants.DTD) {
        return new Reading.Bad<>(ErrorCode.XML_DOCTYPE);
      }
    }
    XmlNode root = element(reader);
    while (reader.hasNext()) {
      reader.next();
    }
    return new Reading.Good<>(root);
  }

  /** The reader stands on the start tag; recursion ends at MAX_DEPTH, where the parser refuses. */
  static XmlNode element(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    var text = new StringBuilder();
    List<XmlNode> children = List.of();
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> children = appended(children, element(reader));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(text, reader);
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("entity of its own", reader.getLocation());
        default -> {
          // Comments and processing instructions say nothing to us.
        }
      }
    }
    return new XmlNode(name, text.toString(), children);
  }

  /** A comment within a value splits it into several pieces. */
  private static void append(StringBuilder text, XMLStreamReader reader) {
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  private static List<XmlNode> appended(List<XmlNode> children, XmlNode child) {
    List<XmlNode> more = children.isEmpty() ? new ArrayList<>() : children;
    more.add(child);
    return more;
  }

  private static XMLInputFactory streaming() {
    var factory = factory(16 * 1024);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, 64 * 1024);
    return factory;
  }

  private static XMLInputFactory factory(int buffer) {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
    // Messages are short, and on virtual threads the parser cannot keep its buffer for the next
    // one.
    factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, buffer);
    // Lazy parsing would throw unchecked exceptions from getText.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }
}
