package jp.kyotaku.formats.oqs;

/** 要求電文を書く: what a claims computer sends (5.1, 6.3), for the rehearsal, tests and measurements. */
public final class OqsRequestWriter {

  private OqsRequestWriter() {}

  public static byte[] write(OqsRequest request, RequestFlavour flavour) {
    var parts = request.message().form().parts(request, flavour);
    var bytes = new XmlBytes(flavour.encoding());
    bytes.ascii(flavour.declaration());
    bytes.start(Element.XML_MSG);
    part(bytes, Element.MESSAGE_HEADER, parts.header(), flavour);
    part(bytes, Element.MESSAGE_BODY, parts.body(), flavour);
    bytes.end(Element.XML_MSG);
    return bytes.toByteArray();
  }

  private static void part(XmlBytes bytes, Element element, Block block, RequestFlavour flavour) {
    bytes.ascii(flavour.startTag(element));
    block.writeChildren(bytes);
    bytes.end(element);
  }
}
