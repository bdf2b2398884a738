package jp.kyotaku.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Java の読み手で読んだ答え: nothing of the program's own readers is used. */
public record ReadByHand(Document answer) {

  /** The answer in these bytes; it must be XML as its declaration says. */
  public static ReadByHand of(byte[] content) throws IOException {
    try {
      return new ReadByHand(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(content)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  /** Of the first element with this name. */
  public Optional<String> text(String element) {
    return texts(element).stream().findFirst();
  }

  /** Of all elements with this name, in their order. */
  public List<String> texts(String element) {
    var found = answer.getElementsByTagName(element);
    return IntStream.range(0, found.getLength())
        .mapToObj(place -> found.item(place).getTextContent())
        .toList();
  }
}
