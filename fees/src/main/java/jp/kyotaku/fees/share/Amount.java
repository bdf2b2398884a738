package jp.kyotaku.fees.share;

import java.util.List;
import jp.kyotaku.fees.Why;

/**
 * 金額とその根拠
 *
 * @param yen whole yen, at least 0
 * @param reasons the steps that led to it, first step first
 */
public record Amount(long yen, List<Why> reasons) {

  public Amount {
    reasons = List.copyOf(reasons);
  }
}
