package jp.kyotaku.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * 受付の知らせの厳しい読み手: what the strictest known reader of face files demands. It shares no code with our
 * writer and reader, and parses with the JDK.
 */
public final class StrictFaceReader {

  private static final int LARGEST = 4 * 1024 * 1024;
  private static final List<String> EXACTLY_ONE =
      List.of("MessageHeader", "MessageBody", "ResultList", "ResultOfQualificationConfirmation");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private StrictFaceReader() {}

  /** What it would refuse the file for; empty when it takes it. */
  public static List<String> complaints(byte[] content, String encoding) {
    var complaints = new ArrayList<String>();
    if (content.length > LARGEST) {
      complaints.add("too large");
    }
    int look = Math.min(content.length, 100);
    String start = new String(content, 0, look, StandardCharsets.ISO_8859_1);
    if (!start.contains("encoding=\"" + encoding + "\"")) {
      complaints.add("another encoding");
    }
    try {
      check(parsed(content), complaints);
    } catch (IOException | SAXException | ParserConfigurationException _) {
      complaints.add("not well-formed");
    }
    return complaints;
  }

  private static Document parsed(byte[] content)
      throws IOException, SAXException, ParserConfigurationException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new ByteArrayInputStream(content));
  }

  private static void check(Document document, List<String> complaints) {
    for (String element : EXACTLY_ONE) {
      if (document.getElementsByTagName(element).getLength() != 1) {
        complaints.add("not exactly one " + element);
      }
    }
    if (!document.getDocumentElement().getNodeName().equals("XmlMsg")) {
      complaints.add("another root");
    }
    require(text(document, "SegmentOfResult").equals("1"), "SegmentOfResult", complaints);
    require(
        text(document, "ProcessingResultStatus").equals("1"), "ProcessingResultStatus", complaints);
    require(!text(document, "NameKana").isBlank(), "NameKana", complaints);
    require(isDay(text(document, "Birthdate")), "Birthdate", complaints);
    require(
        text(document, "MedicalInstitutionCode").matches("\\d{10}"),
        "MedicalInstitutionCode",
        complaints);
  }

  private static void require(boolean held, String element, List<String> complaints) {
    if (!held) {
      complaints.add("unusable " + element);
    }
  }

  private static boolean isDay(String text) {
    try {
      return text.matches("\\d{8}") && LocalDate.parse(text, DAY) != null;
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static String text(Document document, String element) {
    var found = document.getElementsByTagName(element);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
