package jp.kyotaku.formats.receipt;

/** 部分の見出し: which receipt, of what kind, of which month, on which lines; nobody's name */
public final class PartTitle {

  private static final int RECEIPT_KINDS = 4;

  private PartTitle() {}

  /** Such as レセプト2（6112 医保単独本人、2024年7月分、27〜51行目）. */
  public static String of(ClaimPart part) {
    return switch (part) {
      case ClaimPart.Head _ -> "ファイルの頭";
      case ClaimPart.OneReceipt(var receipt, _) -> of(receipt);
      case ClaimPart.Foot _ -> "ファイルの終わり";
    };
  }

  public static String of(Receipt receipt) {
    var common = receipt.common();
    return "レセプト"
        + common.line().item(2)
        + "（"
        + kind(common)
        + month(common)
        + lines(receipt)
        + "）";
  }

  private static String kind(ReceiptRecord common) {
    return CodeTable.number(RECEIPT_KINDS)
        .meaning(common.kind())
        .map(meaning -> common.kind() + " " + meaning + "、")
        .orElse("");
  }

  private static String month(ReceiptRecord common) {
    return common
        .careMonth()
        .map(month -> month.getYear() + "年" + month.getMonthValue() + "月分、")
        .orElse("");
  }

  private static String lines(Receipt receipt) {
    var lines = receipt.lines();
    return lines.getFirst().number() + "〜" + lines.getLast().number() + "行目";
  }
}
