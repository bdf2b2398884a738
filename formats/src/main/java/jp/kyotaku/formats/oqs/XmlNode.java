package jp.kyotaku.formats.oqs;

import java.util.ArrayList;
import java.util.List;

/** 読んだ要素: its name, its own text, its child elements. */
record XmlNode(String name, String text, List<XmlNode> children) {

  static List<XmlNode> named(Element element, List<XmlNode> nodes) {
    var found = new ArrayList<XmlNode>(1);
    for (XmlNode node : nodes) {
      if (node.name.equals(element.xmlName())) {
        found.add(node);
      }
    }
    return found;
  }

  List<XmlNode> all(Element element) {
    return named(element, children);
  }

  /** Personal data may stand in the text. */
  @Override
  public String toString() {
    return "XmlNode[" + name + "]";
  }
}
