package jp.kyotaku.fees.share;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.kyotaku.kernel.code.LimitCategory;
import org.jspecify.annotations.Nullable;

/** 限度額の別の書き方: formulas typed a second time, in fractions of yen, for comparing. */
final class NaiveLimit {

  private NaiveLimit() {}

  static long yen(
      LimitCategory category, boolean atHome, long cost, boolean frequent, boolean halved) {
    var half = halved ? new BigDecimal("0.5") : BigDecimal.ONE;
    var often = frequent ? often(category, atHome) : null;
    var full =
        often != null ? often.multiply(half) : usual(category, atHome, new BigDecimal(cost), half);
    return full.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static @Nullable BigDecimal often(LimitCategory category, boolean atHome) {
    return switch (category) {
      case A01, B01 -> new BigDecimal("140100");
      case A02, B02 -> new BigDecimal("93000");
      case A03, B03, A04 -> new BigDecimal("44400");
      case A05, A06 -> new BigDecimal("24600");
      case B04, B09, B10 -> atHome ? null : new BigDecimal("44400");
      case B05, B06, B07, B08 -> null;
    };
  }

  private static BigDecimal usual(
      LimitCategory category, boolean atHome, BigDecimal cost, BigDecimal half) {
    return switch (category) {
      case A01, B01 -> sloped("252600", "842000", cost, half);
      case A02, B02 -> sloped("167400", "558000", cost, half);
      case A03, B03 -> sloped("80100", "267000", cost, half);
      case A04 -> new BigDecimal("57600").multiply(half);
      case A05, A06 -> new BigDecimal("35400").multiply(half);
      case B04, B09, B10 -> new BigDecimal(atHome ? "18000" : "57600").multiply(half);
      case B05 -> new BigDecimal(atHome ? "8000" : "24600").multiply(half);
      case B06, B07, B08 -> new BigDecimal(atHome ? "8000" : "15000").multiply(half);
    };
  }

  private static BigDecimal sloped(String fixed, String from, BigDecimal cost, BigDecimal half) {
    var above = cost.subtract(new BigDecimal(from).multiply(half)).max(BigDecimal.ZERO);
    return new BigDecimal(fixed).multiply(half).add(above.multiply(new BigDecimal("0.01")));
  }
}
