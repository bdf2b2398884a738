package jp.kyotaku.formats.oqs;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;

/**
 * 流れてくる電文の骨組み: header and body without their lines, which went to the taker one by one (5.4).
 *
 * @param lines how many
 */
record StreamedMessage(XmlNode header, XmlNode body, int lines) {

  static Reading<StreamedMessage> read(
      Reader content, Element lineElement, OqsBulkReader.LineTaker taker)
      throws XMLStreamException, IOException {
    XMLStreamReader reader = XmlDocument.streaming(content);
    try {
      return new Walk(reader, lineElement.xmlName(), taker).whole();
    } finally {
      reader.close();
    }
  }

  /** 一度きりの読み進み */
  private static final class Walk {
    private final XMLStreamReader reader;
    private final String lineName;
    private final OqsBulkReader.LineTaker taker;
    private final List<XmlNode> headers = new ArrayList<>();
    private final List<XmlNode> bodies = new ArrayList<>();
    private int lines;

    private Walk(XMLStreamReader reader, String lineName, OqsBulkReader.LineTaker taker) {
      this.reader = reader;
      this.lineName = lineName;
      this.taker = taker;
    }

    private Reading<StreamedMessage> whole() throws XMLStreamException, IOException {
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        if (reader.getEventType() == XMLStreamConstants.DTD) {
          return new Reading.Bad<>(ErrorCode.XML_DOCTYPE);
        }
      }
      boolean rightRoot = reader.getLocalName().equals(Element.XML_MSG.xmlName());
      while (nextChild()) {
        part(reader.getLocalName());
      }
      while (reader.hasNext()) {
        reader.next();
      }
      return rightRoot && headers.size() == 1 && bodies.size() == 1
          ? new Reading.Good<>(new StreamedMessage(headers.getFirst(), bodies.getFirst(), lines))
          : new Reading.Bad<>(ErrorCode.XML_ROOT_WRONG);
    }

    private void part(String name) throws XMLStreamException, IOException {
      if (name.equals(Element.MESSAGE_HEADER.xmlName())) {
        headers.add(XmlDocument.element(reader));
      } else if (name.equals(Element.MESSAGE_BODY.xmlName())) {
        body(name);
      } else {
        skip();
      }
    }

    private void body(String name) throws XMLStreamException, IOException {
      bodies.add(new XmlNode(name, "", List.of()));
      while (nextChild()) {
        if (reader.getLocalName().equals(lineName)) {
          lines++;
          taker.take(new BulkLine(lines, XmlDocument.element(reader)));
        } else {
          skip();
        }
      }
    }

    /** True on the start tag of the next child, false on the end tag of its parent. */
    private boolean nextChild() throws XMLStreamException {
      while (true) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return false;
          }
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw new XMLStreamException("entity of its own", reader.getLocation());
          default -> {
            // Blanks, comments and processing instructions say nothing to us.
          }
        }
      }
    }

    private void skip() throws XMLStreamException {
      while (nextChild()) {
        skip();
      }
    }
  }
}
