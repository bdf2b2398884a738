package jp.kyotaku.formats.oqs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.Reading;

/** 一括の結果の単位の並び (6.1 to 6.3): a part of a message's body, to be joined with others. */
public final class BulkUnits {

  private final TextEncoding encoding;
  private final XmlBytes bytes;

  public BulkUnits(TextEncoding encoding) {
    this.encoding = encoding;
    this.bytes = new XmlBytes(encoding);
  }

  public void add(BulkConfirmUnit unit) {
    XmlFrame.child(bytes, Element.BULK_CONFIRM_UNIT, AnswerBlocks.unit(unit, encoding));
  }

  public void add(BulkRegistrationUnit unit) {
    XmlFrame.child(bytes, Element.BULK_REGISTRATION_UNIT, Muimm02Form.block(unit));
  }

  public byte[] toByteArray() {
    return bytes.toByteArray();
  }

  /** What such a part holds, read again. */
  public static List<BulkConfirmUnit> read(byte[] part, TextEncoding encoding) {
    var units = new ArrayList<BulkConfirmUnit>();
    for (XmlNode unit : body(part, encoding).all(Element.BULK_CONFIRM_UNIT)) {
      Optional<BulkConfirmUnit> read = AnswerParts.unit(BlockReader.of(unit, new ArrayList<>()));
      units.add(read.orElseThrow(() -> new IllegalArgumentException("not a unit of ours")));
    }
    return units;
  }

  public static List<BulkRegistrationUnit> readRegistrations(byte[] part, TextEncoding encoding) {
    var units = new ArrayList<BulkRegistrationUnit>();
    for (XmlNode unit : body(part, encoding).all(Element.BULK_REGISTRATION_UNIT)) {
      var read = Muimm02Form.unit(BlockReader.of(unit, new ArrayList<>()));
      units.add(read.orElseThrow(() -> new IllegalArgumentException("not a unit of ours")));
    }
    return units;
  }

  static XmlNode body(byte[] part, TextEncoding encoding) {
    String element = Element.MESSAGE_BODY.xmlName();
    String document =
        "<" + element + ">" + new String(part, encoding.charset()) + "</" + element + ">";
    return switch (XmlDocument.parse(document)) {
      case Reading.Good<XmlNode>(var node) -> node;
      case Reading.Bad<XmlNode>(var code) -> throw new IllegalArgumentException(code.sentence());
    };
  }
}
