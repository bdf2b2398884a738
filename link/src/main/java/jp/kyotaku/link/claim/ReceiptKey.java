package jp.kyotaku.link.claim;

import jp.kyotaku.formats.receipt.Receipt;

/**
 * 同じレセプトと見る手がかり: the number of a receipt only tells its place in the file, so that one more at the
 * beginning would change them all.
 */
record ReceiptKey(String value) {

  /** 保険（なければ第一公費）の番号、生年月日、指定訪問看護年月 */
  static ReceiptKey byNumbers(Receipt receipt) {
    String payer =
        receipt
            .insurer()
            .map(insurer -> insurer.line())
            .or(() -> receipt.publicPayers().stream().map(payers -> payers.line()).findFirst())
            .map(line -> line.item(2) + "," + line.item(3) + "," + line.item(4))
            .orElse("");
    return new ReceiptKey(payer + "," + born(receipt));
  }

  /** Where the numbers themselves were changed: 氏名、生年月日、指定訪問看護年月 */
  static ReceiptKey byName(Receipt receipt) {
    return new ReceiptKey(receipt.common().name() + "," + born(receipt));
  }

  /** Where even these were changed: レセプト番号 */
  static ReceiptKey byPlace(Receipt receipt) {
    return new ReceiptKey(receipt.common().line().item(2));
  }

  private static String born(Receipt receipt) {
    var common = receipt.common().line();
    return common.item(8) + "," + common.item(4);
  }

  /** Numbers and names of a person. */
  @Override
  public String toString() {
    return "ReceiptKey[***]";
  }
}
