package jp.kyotaku.fees.share;

import java.util.List;
import java.util.Optional;

/** 負担の計算: who pays what of a month's receipt, each amount with its reasons. */
public final class SettleShare {

  private SettleShare() {}

  public static ShareOutcome of(CareAccount account) {
    var groups = CostGroup.of(account);
    return switch (account.coverage()) {
      case Coverage.PublicOnly() -> settled(account, Optional.empty(), withoutInsurer(groups));
      case Coverage.Insured insured -> insured(account, insured, groups);
    };
  }

  private static ShareOutcome insured(
      CareAccount account, Coverage.Insured insured, List<CostGroup> groups) {
    var limits = new PatientLimits(account, insured);
    if (limits.unknownFor(groups)) {
      return new ShareOutcome.LimitUnknown(
          beforeLimits(insured, groups), HighCostLimits.unknown(account.month()));
    }
    var accounts = groups.stream().map(group -> open(group, insured, limits)).toList();
    return settled(account, Optional.of(limits), accounts);
  }

  private static GroupAccount open(
      CostGroup group, Coverage.Insured insured, PatientLimits limits) {
    return group.insured()
        ? GroupAccount.insured(group, insured, limits)
        : GroupAccount.withoutInsurer(group);
  }

  private static List<GroupAccount> withoutInsurer(List<CostGroup> groups) {
    return groups.stream().map(GroupAccount::withoutInsurer).toList();
  }

  private static long beforeLimits(Coverage.Insured insured, List<CostGroup> groups) {
    return groups.stream()
        .mapToLong(
            group -> group.insured() ? Yen.percent(group.cost(), insured.percent()) : group.cost())
        .sum();
  }

  private static ShareOutcome settled(
      CareAccount account, Optional<PatientLimits> limits, List<GroupAccount> accounts) {
    var settlement = new Settlement(account, accounts);
    settlement.takeNational();
    limits.ifPresent(settlement::takeMonthLimit);
    settlement.takeLocal();
    return new ShareOutcome.Settled(settlement.result());
  }
}
