package jp.kyotaku.formats.oqs;

import java.util.List;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;

/** 電文の骨組み: XmlMsg with exactly one MessageHeader and one MessageBody (5.4). */
record MessageTree(XmlNode header, XmlNode body) {

  static Reading<MessageTree> read(byte[] content, int limitInBytes) {
    if (content.length > limitInBytes) {
      return new Reading.Bad<>(ErrorCode.FILE_TOO_LARGE);
    }
    return switch (XmlDeclaration.decode(content)) {
      case Reading.Bad<String>(var code) -> new Reading.Bad<>(code);
      case Reading.Good<String>(var document) ->
          switch (XmlDocument.parse(document)) {
            case Reading.Bad<XmlNode>(var code) -> new Reading.Bad<>(code);
            case Reading.Good<XmlNode>(var root) -> of(root);
          };
    };
  }

  private static Reading<MessageTree> of(XmlNode root) {
    List<XmlNode> headers = root.all(Element.MESSAGE_HEADER);
    List<XmlNode> bodies = root.all(Element.MESSAGE_BODY);
    boolean shaped =
        root.name().equals(Element.XML_MSG.xmlName()) && headers.size() == 1 && bodies.size() == 1;
    return shaped
        ? new Reading.Good<>(new MessageTree(headers.getFirst(), bodies.getFirst()))
        : new Reading.Bad<>(ErrorCode.XML_ROOT_WRONG);
  }
}
