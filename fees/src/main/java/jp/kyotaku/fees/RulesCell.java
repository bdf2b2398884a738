package jp.kyotaku.fees;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 条件の書き方: how a line of items.tsv tells the rules of its item. */
sealed interface RulesCell {

  record Stated(FeeRules rules) implements RulesCell {}

  /** As in the edition before. */
  record AsBefore() implements RulesCell {}

  /** As another item of the edition before, but for what is given here. */
  record Like(FeeCode code, @Nullable List<Limit> limits, @Nullable List<FacilityStandard> facility)
      implements RulesCell {

    FeeRules over(FeeRules rules) {
      return new FeeRules(
          rules.ages(),
          rules.scope(),
          rules.jobs(),
          rules.visitCount(),
          rules.instructions(),
          rules.mayStandAlone(),
          rules.addOnGroup(),
          facility == null ? rules.facility() : facility,
          limits == null ? rules.limits() : limits,
          rules.kind(),
          rules.place());
    }
  }

  record Unknown() implements RulesCell {}
}
