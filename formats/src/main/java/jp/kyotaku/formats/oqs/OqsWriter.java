package jp.kyotaku.formats.oqs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import jp.kyotaku.formats.text.TextEncoding;

/** 結果電文を書く (3.4, 4): in the order of element-orders.txt; absent values are absent elements. */
public final class OqsWriter {

  private static final int FLUSH_AT = 64 * 1024;

  private OqsWriter() {}

  public static byte[] write(Siquc01Answer answer, TextEncoding encoding) {
    return whole(
        AnswerBlocks.header(answer.header(), encoding),
        AnswerBlocks.body(answer.body(), encoding),
        encoding);
  }

  public static byte[] write(Muhvq01Answer answer, TextEncoding encoding) {
    return whole(AnswerBlocks.header(answer, encoding), AnswerBlocks.body(answer), encoding);
  }

  /** An answer without units: 処理中, 異常終了, nobody found. */
  public static byte[] write(Muhvq02Header header, TextEncoding encoding) {
    return whole(
        AnswerBlocks.header(header, encoding), new Block(BlockName.MUHVQ02_ANSWER_BODY), encoding);
  }

  /** Writes unit by unit in constant memory; the stream stays open. */
  public static void writeBulk(
      Muhvq02Header header,
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
    XmlFrame.child(bytes, Element.MESSAGE_HEADER, AnswerBlocks.header(header, encoding));
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

  private static byte[] whole(Block header, Block body, TextEncoding encoding) {
    var bytes = new XmlBytes(encoding);
    XmlFrame.begin(bytes, encoding);
    XmlFrame.child(bytes, Element.MESSAGE_HEADER, header);
    XmlFrame.child(bytes, Element.MESSAGE_BODY, body);
    XmlFrame.finish(bytes);
    return bytes.toByteArray();
  }
}
