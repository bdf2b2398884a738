package jp.kyotaku.formats.oqs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import jp.kyotaku.formats.oqs.Content.Each;
import jp.kyotaku.formats.oqs.Content.Nested;
import jp.kyotaku.formats.oqs.Content.Repeated;
import jp.kyotaku.formats.oqs.Content.Text;

/** まとまりの組み立て: values in any order; written in the order of the list, those not put are left out. */
final class Block {

  private final ElementOrder order;
  private final Map<Element, Content> contents = new EnumMap<>(Element.class);

  Block(BlockName name) {
    this.order = ElementOrder.of(name);
  }

  Block put(Element element, String value) {
    return putContent(element, new Text(value));
  }

  Block put(Element element, Optional<String> value) {
    return value.isPresent() ? put(element, value.get()) : this;
  }

  /** For texts that are empty where the message has none. */
  Block putUnlessEmpty(Element element, String value) {
    return value.isEmpty() ? this : put(element, value);
  }

  Block put(Element element, Block block) {
    return putContent(element, new Nested(block));
  }

  Block putBlocks(Element element, List<Block> blocks) {
    return blocks.isEmpty()
        ? this
        : putContent(element, new Repeated(blocks.stream().map(Nested::new).toList()));
  }

  /** Blocks that are made one by one, while they are written. */
  <T> Block putEach(Element element, List<T> values, Function<T, Block> block) {
    return values.isEmpty() ? this : putContent(element, new Each<>(values, block));
  }

  Block putAll(Element element, List<String> values) {
    return values.isEmpty()
        ? this
        : putContent(element, new Repeated(values.stream().map(Text::new).toList()));
  }

  private Block putContent(Element element, Content content) {
    if (!order.members().contains(element)) {
      throw new IllegalStateException(element + " is not on the list of " + order.block());
    }
    if (contents.put(element, content) != null) {
      throw new IllegalStateException(element + " was put twice");
    }
    return this;
  }

  boolean isEmpty() {
    return contents.isEmpty();
  }

  void forEachText(BiConsumer<Element, String> reader) {
    contents.forEach((element, content) -> content.read(element, reader));
  }

  void writeChildren(XmlBytes out) {
    for (Element element : order.elements()) {
      Content content = contents.get(element);
      if (content != null) {
        content.writeAs(element, out);
      }
    }
  }
}
