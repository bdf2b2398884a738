package jp.kyotaku.link.claim;

import java.util.List;
import jp.kyotaku.formats.receipt.Receipt;

/** レセプトの違い */
sealed interface ReceiptChange {

  /** 前にしかないレセプト */
  record Removed(Receipt receipt) implements ReceiptChange {}

  /** 後にしかないレセプト */
  record Added(Receipt receipt) implements ReceiptChange {}

  /** 中の行が違うレセプト */
  record Changed(Receipt before, Receipt after, List<LineChange> lines) implements ReceiptChange {
    public Changed {
      lines = List.copyOf(lines);
    }
  }
}
