package jp.kyotaku.formats.oqs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import jp.kyotaku.kernel.Reading;

/**
 * まとまりを読む: values by name, whatever their order; elements not asked for are tolerated. What is
 * wrong goes to the findings, and the value is then absent.
 */
final class BlockReader {

  private final List<XmlNode> elements;
  private final String path;
  private final List<Finding> findings;

  private BlockReader(List<XmlNode> elements, String path, List<Finding> findings) {
    this.elements = elements;
    this.path = path;
    this.findings = findings;
  }

  /** Header or body. */
  static BlockReader of(XmlNode part, List<Finding> findings) {
    return new BlockReader(part.children(), "XmlMsg/" + part.name(), findings);
  }

  /** One line of a bulk request. */
  static BlockReader line(XmlNode line, int number, List<Finding> findings) {
    return new BlockReader(
        line.children(), "XmlMsg/MessageBody/" + line.name() + "[" + number + "]", findings);
  }

  <T> Optional<T> required(Element element, ValueFormat<T> format) {
    int before = findings.size();
    Optional<String> text = text(element);
    if (text.isEmpty() && findings.size() == before) {
      report(element, ErrorCode.ELEMENT_MISSING);
    }
    return text.flatMap(present -> value(element, present, format));
  }

  /** An empty element counts as absent (3.4). */
  <T> Optional<T> optional(Element element, ValueFormat<T> format) {
    return text(element).flatMap(text -> value(element, text, format));
  }

  /**
   * A block that must be there once; where it is not, one finding says so and nothing else is
   * asked.
   */
  Optional<BlockReader> block(Element element) {
    List<XmlNode> found = all(element);
    if (found.isEmpty()) {
      report(element, ErrorCode.ELEMENT_MISSING);
    }
    return onlyOne(element, found).map(node -> below(node, node.name()));
  }

  Optional<BlockReader> optionalBlock(Element element) {
    return onlyOne(element, all(element)).map(node -> below(node, node.name()));
  }

  /** Each of the repeated blocks, numbered from 1 in the path. */
  List<BlockReader> blocks(Element element) {
    List<XmlNode> found = all(element);
    var readers = new ArrayList<BlockReader>(found.size());
    for (int number = 1; number <= found.size(); number++) {
      XmlNode node = found.get(number - 1);
      readers.add(below(node, node.name() + "[" + number + "]"));
    }
    return readers;
  }

  /** The same where at least one must be there. */
  List<BlockReader> someBlocks(Element element) {
    if (all(element).isEmpty()) {
      report(element, ErrorCode.ELEMENT_MISSING);
    }
    return blocks(element);
  }

  /** Whether there is such an element that is not empty. */
  boolean has(Element element) {
    return all(element).stream().anyMatch(node -> !node.text().isBlank());
  }

  <T> List<T> values(Element element, ValueFormat<T> format) {
    return all(element).stream()
        .filter(node -> !node.text().isBlank())
        .flatMap(node -> value(element, node.text(), format).stream())
        .toList();
  }

  void report(Element element, ErrorCode code) {
    findings.add(new Finding(path + "/" + element.xmlName(), element.label(), code));
  }

  private List<XmlNode> all(Element element) {
    return XmlNode.named(element, elements);
  }

  private <T> Optional<T> value(Element element, String text, ValueFormat<T> format) {
    return switch (format.read(text)) {
      case Reading.Good<T>(var value) -> Optional.of(value);
      case Reading.Bad<T>(var code) -> {
        report(element, code);
        yield Optional.empty();
      }
    };
  }

  /** The text of the only such element, unless blank. */
  private Optional<String> text(Element element) {
    Optional<XmlNode> node = onlyOne(element, all(element));
    if (node.isPresent() && !node.get().children().isEmpty()) {
      report(element, ErrorCode.XML_ROOT_WRONG);
      return Optional.empty();
    }
    return node.map(XmlNode::text).filter(text -> !text.isBlank());
  }

  private Optional<XmlNode> onlyOne(Element element, List<XmlNode> found) {
    if (found.size() > 1) {
      report(element, ErrorCode.ELEMENT_TWICE);
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private BlockReader below(XmlNode node, String step) {
    return new BlockReader(node.children(), path + "/" + step, findings);
  }
}
