package jp.kyotaku.formats.oqs;

import jp.kyotaku.formats.text.TextEncoding;

/**
 * 一括の結果の外枠 (6.1): what stands before and behind the units of a message that is written part by
 * part.
 */
public final class BulkFrame {

  private final byte[] begin;
  private final byte[] finish;

  private BulkFrame(byte[] begin, byte[] finish) {
    this.begin = begin;
    this.finish = finish;
  }

  /**
   * What stands around the units.
   *
   * @param empty no unit follows: then the body is written as an empty element
   */
  public static BulkFrame of(BulkAnswerHeader header, boolean empty, TextEncoding encoding) {
    if (empty) {
      return new BulkFrame(OqsWriter.write(header, encoding), new byte[0]);
    }
    var begin = new XmlBytes(encoding);
    XmlFrame.begin(begin, encoding);
    XmlFrame.child(begin, Element.MESSAGE_HEADER, BulkCollectForm.header(header, encoding));
    begin.start(Element.MESSAGE_BODY);
    var finish = new XmlBytes(encoding);
    finish.end(Element.MESSAGE_BODY);
    XmlFrame.finish(finish);
    return new BulkFrame(begin.toByteArray(), finish.toByteArray());
  }

  public byte[] begin() {
    return begin.clone();
  }

  public byte[] finish() {
    return finish.clone();
  }
}
