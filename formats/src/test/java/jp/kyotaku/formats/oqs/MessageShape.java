package jp.kyotaku.formats.oqs;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import jp.kyotaku.formats.oqs.OqsReading.Violations;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * 要求電文の形を読み手に尋ねる: a sample is changed element by element, and what the reader says of it tells what
 * must be there, what may repeat, and which values are refused.
 */
final class MessageShape {

  private static final int LIMIT = 1 << 20;

  /**
   * 要求の一要素
   *
   * @param path of words, without numbers
   * @param cardinality as the reader has it
   */
  record Part(Element element, String path, int depth, String cardinality, boolean leaf) {}

  private final OqsMessage message;
  private final byte[] sample;

  MessageShape(OqsMessage message, byte[] sample) {
    this.message = message;
    this.sample = sample;
  }

  /** In the order of the sample; the first of those that repeat stands for all. */
  List<Part> parts() throws Exception {
    var parts = new LinkedHashMap<String, Part>();
    for (String path : paths(document().getDocumentElement(), "")) {
      parts.put(path, part(path));
    }
    return List.copyOf(parts.values());
  }

  /** What the reader says of this value in place of the sample's. */
  List<Finding> findingsWith(String path, String value) throws Exception {
    var document = document();
    node(document, path).setTextContent(value);
    return findings(document);
  }

  private Part part(String path) throws Exception {
    var document = document();
    boolean leaf = children(node(document, path)).isEmpty();
    var element = Element.named(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    int depth = (int) path.chars().filter(c -> c == '/').count();
    String least = needed(path) ? "1" : "0";
    String most = once(path) ? "1" : "n";
    String cardinality = least.equals(most) ? least : least + "–" + most;
    return new Part(element, path, depth, cardinality, leaf);
  }

  private boolean needed(String path) throws Exception {
    var document = document();
    var node = node(document, path);
    node.getParentNode().removeChild(node);
    return unreadable(document)
        || findings(document).stream().anyMatch(found -> names(found, path));
  }

  private boolean once(String path) throws Exception {
    var document = document();
    var node = node(document, path);
    node.getParentNode().insertBefore(node.cloneNode(true), node);
    return unreadable(document)
        || findings(document).stream()
            .anyMatch(
                found -> found.code() == ErrorCode.ELEMENT_TWICE && place(found).equals(path));
  }

  private static boolean names(Finding found, String path) {
    return place(found).equals(path) || place(found).startsWith(path + "/");
  }

  static String place(Finding finding) {
    return finding.place().replaceAll("\\[\\d+]", "");
  }

  private boolean unreadable(Document document) throws Exception {
    return read(document) instanceof OqsReading.Unreadable;
  }

  private List<Finding> findings(Document document) throws Exception {
    return read(document) instanceof Violations<OqsRequest>(_, var findings) ? findings : List.of();
  }

  private OqsReading<OqsRequest> read(Document document) throws Exception {
    var out = new java.io.ByteArrayOutputStream();
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(out));
    return OqsReader.read(message, out.toByteArray(), LIMIT);
  }

  private Document document() throws Exception {
    return parsed(sample);
  }

  static Document parsed(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  /** The first with this path, in whichever of the blocks that repeat. */
  private static Node node(Document document, String path) {
    return found(document.getDocumentElement(), path.substring("XmlMsg/".length())).orElseThrow();
  }

  private static Optional<Node> found(Node above, String path) {
    var words = path.split("/", 2);
    return children(above).stream()
        .filter(child -> child.getNodeName().equals(words[0]))
        .flatMap(
            child -> (words.length == 1 ? Optional.of(child) : found(child, words[1])).stream())
        .findFirst();
  }

  static List<String> paths(Node node, String above) {
    String path = above.isEmpty() ? node.getNodeName() : above + "/" + node.getNodeName();
    var paths = new ArrayList<String>();
    if (!path.equals("XmlMsg")) {
      paths.add(path);
    }
    children(node).forEach(child -> paths.addAll(paths(child, path)));
    return paths;
  }

  static List<Node> children(Node node) {
    var nodes = node.getChildNodes();
    return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
        .map(nodes::item)
        .filter(child -> child.getNodeType() == Node.ELEMENT_NODE)
        .toList();
  }
}
