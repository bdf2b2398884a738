package jp.kyotaku.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.fees.AddOn;
import jp.kyotaku.fees.Conflict;
import jp.kyotaku.fees.FeeAmount;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.fees.FeeRules;
import jp.kyotaku.fees.FeeSection;
import jp.kyotaku.fees.Limit;
import org.jspecify.annotations.Nullable;

/**
 * 点数表の一項目, made ready for many lines: what a claim asks of the schedule again and again.
 *
 * @param rules what is stated or presumed; null where nothing is known
 * @param addOns of a base item: 加算識別 of each add-on that it may take, by code
 * @param conflicts what may not stand beside it, by code
 */
record Rate(
    FeeItem item,
    @Nullable FeeRules rules,
    List<Limit> limits,
    Map<String, AddOn> addOns,
    Map<String, Conflict> conflicts,
    Week week,
    Topic topic) {

  private static final Set<FeeSection> VISITS =
      EnumSet.of(
          FeeSection.BASIC,
          FeeSection.PSYCHIATRIC,
          FeeSection.OBSERVATION_BASIC,
          FeeSection.COMPREHENSIVE);

  /** 週の何日目か: from the official name. */
  enum Week {
    UP_TO_THIRD,
    FROM_FOURTH,
    NO_MATTER
  }

  String code() {
    return item.code().digits();
  }

  FeeSection section() {
    return item.section();
  }

  boolean base() {
    return !item.addOn();
  }

  /** 基本療養費: a line of it makes its day a 実日数. */
  boolean visit() {
    return base() && VISITS.contains(section());
  }

  boolean percent() {
    return item.amount() instanceof FeeAmount.Percent;
  }

  /** Yen of a line without any percent add-on; empty where the amount is not known. */
  Optional<Integer> yen() {
    return switch (item.amount()) {
      case FeeAmount.Yen(int yen) -> Optional.of(yen);
      case FeeAmount.Points points -> Optional.of(points.yen());
      case FeeAmount.Percent _ -> Optional.of(0);
      case FeeAmount.Unknown _ -> Optional.empty();
    };
  }
}
