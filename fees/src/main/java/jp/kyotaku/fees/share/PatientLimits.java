package jp.kyotaku.fees.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.kyotaku.fees.Why;
import jp.kyotaku.fees.share.HighCostLimit.Known;
import jp.kyotaku.kernel.code.LimitCategory;

/** この利用者のこの月の限度額: which limits hold for a group of costs, and for the month. */
final class PatientLimits {

  private final CareAccount account;
  private final Coverage.Insured insured;
  private final LimitTable table;

  PatientLimits(CareAccount account, Coverage.Insured insured) {
    this.account = account;
    this.insured = insured;
    this.table = LimitTable.on(account.month());
  }

  /** Whether a limit would have to be looked at that is not known. */
  boolean unknownFor(List<CostGroup> groups) {
    boolean longTermUnknown = insured.longTerm() != LongTermDisease.NONE && longTerm().isEmpty();
    return longTermUnknown
        || groups.stream()
            .filter(CostGroup::insured)
            .flatMap(group -> category(group).stream())
            .anyMatch(category -> ask(category, 0, false) instanceof HighCostLimit.Unknown);
  }

  /** The lowest limit that holds for these costs alone; empty where none is granted. */
  Optional<Known> ofGroup(CostGroup group) {
    boolean alone = group.basis() == LimitBasis.NONE;
    var limits = new ArrayList<Known>();
    category(group).ifPresent(category -> limits.add(known(category, group.cost(), alone)));
    longTerm().ifPresent(limits::add);
    if (alone) {
      relief(group.cost()).ifPresent(limits::add);
    }
    return lowest(limits);
  }

  /** What the patient bears at most of several groups together; empty where none is granted. */
  Optional<Known> ofMonth(long cost) {
    return switch (insured.limit()) {
      case LimitStanding.NotShown() -> Optional.empty();
      case LimitStanding.Shown(var category, _) -> {
        var limits = new ArrayList<>(List.of(known(category, cost, true)));
        longTerm().ifPresent(limits::add);
        yield lowest(limits);
      }
    };
  }

  /** 合算対象: under 70, only parts with a large co-payment count; from 70, all. */
  boolean counts(long byRatio) {
    return insured.person().from70() || byRatio >= table.setting("counted-from").orElse(0);
  }

  private boolean frequent() {
    return insured.limit() instanceof LimitStanding.Shown(_, boolean frequent) && frequent;
  }

  private Optional<LimitCategory> category(CostGroup group) {
    return switch (group.basis()) {
      case NONE -> shown();
      case PATIENT_CLASS -> Optional.of(shown().orElse(middle()));
      case GENERAL -> Optional.of(middle());
      case LIVELIHOOD -> Optional.of(lowest());
    };
  }

  private Optional<LimitCategory> shown() {
    return insured.limit() instanceof LimitStanding.Shown(var category, _)
        ? Optional.of(category)
        : Optional.empty();
  }

  private LimitCategory middle() {
    return switch (insured.person()) {
      case INSURED, PRESCHOOL, DEPENDANT -> LimitCategory.A03;
      case ELDERLY -> LimitCategory.B04;
      case ELDERLY_HIGH_INCOME -> LimitCategory.B03;
    };
  }

  private LimitCategory lowest() {
    return insured.person().from70() ? LimitCategory.B06 : LimitCategory.A05;
  }

  private Known known(LimitCategory category, long cost, boolean mayBeFrequent) {
    return switch (ask(category, cost, mayBeFrequent && frequent())) {
      case Known known -> known;
      case HighCostLimit.Unknown(var why) -> throw new IllegalStateException(why.rule());
    };
  }

  private HighCostLimit ask(LimitCategory category, long cost, boolean frequent) {
    return HighCostLimits.of(
        new LimitQuestion(
            account.month(),
            category,
            account.setting(),
            cost,
            frequent,
            insured.halving().halves()));
  }

  private Optional<Known> longTerm() {
    OptionalLong yen =
        switch (insured.longTerm()) {
          case NONE -> OptionalLong.empty();
          case ORDINARY -> table.setting("long-term");
          case HIGH_INCOME -> table.setting("long-term-high-income");
        };
    if (yen.isEmpty()) {
      return Optional.empty();
    }
    long limit = insured.halving().halves() ? yen.getAsLong() / 2 : yen.getAsLong();
    return Optional.of(
        new Known(
            limit,
            false,
            new Why("特定疾病療養（マル長）の限度額", "健康保険法施行令第42条第9項", List.of("限度額＝" + Yen.inWords(limit)))));
  }

  private Optional<Known> relief(long cost) {
    var fixed = table.setting("relief-fixed");
    boolean entitled =
        shown().equals(Optional.of(LimitCategory.B09)) && account.setting() == CareSetting.AT_HOME;
    if (!entitled || fixed.isEmpty()) {
      return Optional.empty();
    }
    long more = Math.max(0, cost - table.setting("relief-above").orElseThrow());
    int percent = (int) table.setting("relief-percent").orElseThrow();
    long limit = fixed.getAsLong() + Yen.percent(more, percent);
    return Optional.of(new Known(limit, false, reliefWhy(cost, limit)));
  }

  private static Why reliefWhy(long cost, long limit) {
    return new Why(
        "2割負担の配慮措置：6,000円＋（費用－30,000円）×10%",
        "高齢者の医療の確保に関する法律施行令（2022-10から2025-09まで）",
        List.of("費用＝" + Yen.inWords(cost), "限度額＝" + Yen.inWords(limit)));
  }

  private static Optional<Known> lowest(List<Known> limits) {
    return limits.stream().min(Comparator.comparingLong(Known::yen));
  }
}
