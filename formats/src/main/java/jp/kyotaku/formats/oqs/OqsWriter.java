package jp.kyotaku.formats.oqs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import jp.kyotaku.formats.text.TextEncoding;

/** 結果電文を書く (3.4, 4): in the order of element-orders.txt; absent values are absent elements. */
public final class OqsWriter {

  private static final int FLUSH_AT = 64 * 1024;

  private OqsWriter() {}

  /** The whole answer, in memory. */
  public static byte[] write(OqsAnswer answer, TextEncoding encoding) {
    var parts = answer.message().form().parts(answer, encoding);
    var bytes = new XmlBytes(encoding);
    XmlFrame.begin(bytes, encoding);
    XmlFrame.child(bytes, Element.MESSAGE_HEADER, parts.header());
    XmlFrame.child(bytes, Element.MESSAGE_BODY, parts.body());
    XmlFrame.finish(bytes);
    return bytes.toByteArray();
  }

  /** An answer without units: 処理中, 異常終了, nobody found. */
  public static byte[] write(BulkAnswerHeader header, TextEncoding encoding) {
    return write(BulkAnswer.without(OqsMessage.MUHVQ02, header), encoding);
  }

  /** Writes unit by unit in constant memory; the stream stays open. */
  public static void writeBulk(
      BulkAnswerHeader header,
      Iterator<BulkConfirmUnit> units,
      OutputStream out,
      TextEncoding encoding)
      throws IOException {
    if (!units.hasNext()) {
      out.write(write(header, encoding));
      return;
    }
    var bytes = new XmlBytes(encoding);
    XmlFrame.begin(bytes, encoding);
    XmlFrame.child(bytes, Element.MESSAGE_HEADER, BulkCollectForm.header(header, encoding));
    bytes.start(Element.MESSAGE_BODY);
    while (units.hasNext()) {
      XmlFrame.child(bytes, Element.BULK_CONFIRM_UNIT, AnswerBlocks.unit(units.next(), encoding));
      if (bytes.length() >= FLUSH_AT) {
        bytes.flushTo(out);
      }
    }
    bytes.end(Element.MESSAGE_BODY);
    XmlFrame.finish(bytes);
    bytes.flushTo(out);
  }
}
