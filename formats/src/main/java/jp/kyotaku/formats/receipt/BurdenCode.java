package jp.kyotaku.formats.receipt;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 負担区分 (別表22): which payers share in an item (KA.3).
 *
 * @param code one character, such as 1 for the insurer alone or 2 for the insurer and the first
 *     public payer
 */
public record BurdenCode(String code, Set<Payer> payers) {

  private static final Map<String, BurdenCode> BY_CODE = new HashMap<>();
  private static final Map<Set<Payer>, BurdenCode> BY_PAYERS = new HashMap<>();

  static {
    CodeTable.number(22)
        .codes()
        .forEach(
            (code, shares) -> {
              var burden = new BurdenCode(code, payersOf(shares));
              BY_CODE.put(code, burden);
              BY_PAYERS.put(burden.payers, burden);
            });
  }

  public BurdenCode {
    payers = Collections.unmodifiableSet(EnumSet.copyOf(payers));
  }

  /** Empty for a code that 別表22 does not have. */
  public static Optional<BurdenCode> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The code for these payers; 別表22 has one for every set but the empty one. */
  public static BurdenCode of(Set<Payer> payers) {
    BurdenCode burden = BY_PAYERS.get(payers);
    if (burden == null) {
      throw new IllegalArgumentException("no payer");
    }
    return burden;
  }

  public boolean covers(Payer payer) {
    return payers.contains(payer);
  }

  private static Set<Payer> payersOf(String shares) {
    var payers = EnumSet.noneOf(Payer.class);
    List<Payer> order = List.of(Payer.values());
    for (int at = 0; at < order.size(); at++) {
      if (shares.charAt(at) == '1') {
        payers.add(order.get(at));
      }
    }
    return payers;
  }
}
