package jp.kyotaku.formats.oqs;

import jp.kyotaku.formats.oqs.Content.Nested;
import jp.kyotaku.formats.text.TextEncoding;

/** 電文の外枠: XML宣言と XmlMsg (3.4) */
final class XmlFrame {

  private XmlFrame() {}

  static void begin(XmlBytes out, TextEncoding encoding) {
    out.ascii("<?xml version=\"1.0\" encoding=\"");
    out.ascii(encoding.declaredName());
    out.ascii("\" standalone=\"no\"?>\n");
    out.start(Element.XML_MSG);
  }

  static void child(XmlBytes out, Element element, Block block) {
    new Nested(block).writeAs(element, out);
  }

  static void finish(XmlBytes out) {
    out.end(Element.XML_MSG);
  }
}
