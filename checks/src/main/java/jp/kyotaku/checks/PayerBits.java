package jp.kyotaku.checks;

import java.util.HashMap;
import java.util.Map;
import jp.kyotaku.formats.receipt.BurdenCode;
import jp.kyotaku.formats.receipt.CodeTable;
import jp.kyotaku.formats.receipt.Payer;

/** 負担区分 as bits: bit 0 for the insurer, bits 1 to 4 for the public payers. */
final class PayerBits {

  private static final Map<String, Integer> BITS = new HashMap<>();

  static {
    for (String code : CodeTable.number(22).codes().keySet()) {
      BurdenCode.of(code).ifPresent(burden -> BITS.put(code, bits(burden)));
    }
  }

  private PayerBits() {}

  /** 0 for a code that 別表22 does not have. */
  static int of(String burden) {
    return BITS.getOrDefault(burden, 0);
  }

  /** 0 for the insurer, 1 to 4 for the public payers: one less than 負担者種別. */
  static int number(Payer payer) {
    return payer.code().charAt(0) - '1';
  }

  private static int bits(BurdenCode burden) {
    int bits = 0;
    for (Payer payer : burden.payers()) {
      bits |= 1 << number(payer);
    }
    return bits;
  }
}
