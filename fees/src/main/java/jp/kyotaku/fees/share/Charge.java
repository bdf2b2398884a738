package jp.kyotaku.fees.share;

import jp.kyotaku.formats.receipt.BurdenCode;

/**
 * 費用: one fee line, or several with the same payers.
 *
 * @param burden 負担区分: who takes part in it
 * @param yen at least 0
 */
public record Charge(BurdenCode burden, long yen) {

  public Charge {
    if (yen < 0) {
      throw new IllegalArgumentException("negative");
    }
  }
}
