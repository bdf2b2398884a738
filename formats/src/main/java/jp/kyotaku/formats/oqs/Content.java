package jp.kyotaku.formats.oqs;

import java.util.List;

/** 要素の中身 */
sealed interface Content {

  void writeAs(Element element, XmlBytes out);

  /** 値. Empty text is written as an empty element; an absent value is simply not put. */
  record Text(String value) implements Content {

    @Override
    public void writeAs(Element element, XmlBytes out) {
      out.start(element);
      out.text(value);
      out.end(element);
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
  }

  /** 繰り返し: the same element several times. */
  record Repeated(List<? extends Content> contents) implements Content {

    @Override
    public void writeAs(Element element, XmlBytes out) {
      contents.forEach(content -> content.writeAs(element, out));
    }
  }
}
