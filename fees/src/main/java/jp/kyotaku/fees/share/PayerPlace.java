package jp.kyotaku.fees.share;

import jp.kyotaku.formats.receipt.Payer;

/** 負担者の場所: 0 for the insurer, 1 to 4 for the public payers. */
final class PayerPlace {

  private PayerPlace() {}

  static int of(Payer payer) {
    return switch (payer) {
      case INSURER -> 0;
      case PUBLIC_1 -> 1;
      case PUBLIC_2 -> 2;
      case PUBLIC_3 -> 3;
      case PUBLIC_4 -> 4;
    };
  }
}
