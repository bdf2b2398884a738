package jp.kyotaku.fees.share;

import java.util.Optional;
import jp.kyotaku.kernel.code.LimitCategory;

/** 一部負担金区分 (別表7): low income from 70 years, where 高額療養費 was paid in kind. */
public enum ShareClass {
  LOW_INCOME_2("1", "低２"),
  LOW_INCOME_1("3", "低１");

  private final String code;
  private final String label;

  ShareClass(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** As RE.13 carries it. */
  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  public static Optional<ShareClass> of(Coverage coverage, HighCost highCost) {
    boolean inKind = highCost != HighCost.NONE;
    return inKind
            && coverage instanceof Coverage.Insured insured
            && insured.limit() instanceof LimitStanding.Shown shown
        ? ofClass(shown.category())
        : Optional.empty();
  }

  private static Optional<ShareClass> ofClass(LimitCategory category) {
    return switch (category) {
      case B05 -> Optional.of(LOW_INCOME_2);
      case B06, B07, B08 -> Optional.of(LOW_INCOME_1);
      case A01, A02, A03, A04, A05, A06, B01, B02, B03, B04, B09, B10 -> Optional.empty();
    };
  }
}
