package jp.kyotaku.paper.statement;

import jp.kyotaku.fees.Fact;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.fees.FeeSection;

/** レセプト表示用記号①〜⑩: ten digits of an item, and whether they are those of its own schedule. */
final class MarkDigits {

  private static final String NONE = "0000000000";

  /** Visits of whose marks nothing is known: how often, and on which instruction. */
  private static final String VISIT = "1111000000";

  private static final String COMPREHENSIVE = "0000000001";

  private MarkDigits() {}

  static String of(FeeItem item) {
    String digits =
        item.rules().value().map(rules -> rules.place().marks()).orElseGet(() -> presumed(item));
    return digits.length() < NONE.length() ? digits + NONE.substring(digits.length()) : digits;
  }

  /** Whether marks would be printed that the schedule of the day does not state itself. */
  static boolean presumes(FeeItem item) {
    return switch (item.rules()) {
      case Fact.Stated<FeeRules> _ -> false;
      case Fact.Presumed<FeeRules> _, Fact.Unknown<FeeRules> _ -> !of(item).equals(NONE);
    };
  }

  /** Whether the item is a visit itself, not what is paid besides. */
  static boolean visit(FeeItem item) {
    return !item.addOn()
        && switch (item.section()) {
          case BASIC, PSYCHIATRIC, OBSERVATION_BASIC, COMPREHENSIVE -> true;
          case MANAGEMENT,
              INFORMATION,
              TERMINAL,
              BASE_UP,
              OBSERVATION_MANAGEMENT,
              OBSERVATION_INFORMATION,
              REMOTE_CARE,
              PRICES,
              OTHER,
              OBSERVATION_OTHER ->
              false;
        };
  }

  private static String presumed(FeeItem item) {
    if (!visit(item)) {
      return NONE;
    }
    return item.section() == FeeSection.COMPREHENSIVE ? COMPREHENSIVE : VISIT;
  }
}
