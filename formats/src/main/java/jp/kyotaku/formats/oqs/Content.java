package jp.kyotaku.formats.oqs;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** 要素の中身 */
sealed interface Content {

  void writeAs(Element element, XmlBytes out);

  void read(Element element, BiConsumer<Element, String> reader);

  /** 値. Empty text is written as an empty element; an absent value is simply not put. */
  record Text(String value) implements Content {

    @Override
    public void writeAs(Element element, XmlBytes out) {
      out.start(element);
      out.text(value);
      out.end(element);
    }

    @Override
    public void read(Element element, BiConsumer<Element, String> reader) {
      reader.accept(element, value);
    }
  }

  /** まとまり: a block of further elements. */
  record Nested(Block block) implements Content {

    @Override
    public void writeAs(Element element, XmlBytes out) {
      if (block.isEmpty()) {
        out.empty(element);
        return;
      }
      out.start(element);
      block.writeChildren(out);
      out.end(element);
    }

    @Override
    public void read(Element element, BiConsumer<Element, String> reader) {
      block.forEachText(reader);
    }
  }

  /** 一つずつ組み立てる繰り返し: never all blocks at once. */
  record Each<T>(List<T> values, Function<T, Block> block) implements Content {

    @Override
    public void writeAs(Element element, XmlBytes out) {
      values.forEach(value -> new Nested(block.apply(value)).writeAs(element, out));
    }

    @Override
    public void read(Element element, BiConsumer<Element, String> reader) {
      values.forEach(value -> block.apply(value).forEachText(reader));
    }
  }

  /** 繰り返し: the same element several times. */
  record Repeated(List<? extends Content> contents) implements Content {

    @Override
    public void writeAs(Element element, XmlBytes out) {
      contents.forEach(content -> content.writeAs(element, out));
    }

    @Override
    public void read(Element element, BiConsumer<Element, String> reader) {
      contents.forEach(content -> content.read(element, reader));
    }
  }
}
