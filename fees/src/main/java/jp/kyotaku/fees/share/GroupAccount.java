package jp.kyotaku.fees.share;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.fees.Why;

/** 一つの組の勘定: what is still to be borne of a group of costs, step by step. */
final class GroupAccount {

  private final CostGroup group;
  private final long byRatio;
  private final long due;
  private final HighCost highCost;
  private final List<Why> reasons = new ArrayList<>();
  private long share;

  private GroupAccount(CostGroup group, long byRatio, long due, HighCost highCost) {
    this.group = group;
    this.byRatio = byRatio;
    this.due = due;
    this.highCost = highCost;
    this.share = due;
  }

  /** Costs that no insurer bears: all of them come to the public payers. */
  static GroupAccount withoutInsurer(CostGroup group) {
    var account = new GroupAccount(group, group.cost(), group.cost(), HighCost.NONE);
    account.reasons.add(
        new Why("公費だけが持つ費用", "訪問看護療養費請求書等の記載要領", List.of("費用＝" + Yen.inWords(group.cost()))));
    return account;
  }

  static GroupAccount insured(CostGroup group, Coverage.Insured insured, PatientLimits limits) {
    long byRatio = Yen.percent(group.cost(), insured.percent());
    var limit = limits.ofGroup(group).filter(known -> known.yen() < byRatio);
    var account =
        new GroupAccount(
            group,
            byRatio,
            limit.map(HighCostLimit.Known::yen).orElse(byRatio),
            limit.map(HighCost::of).orElse(HighCost.NONE));
    account.reasons.add(ratioWhy(group.cost(), insured, byRatio));
    limit.ifPresent(known -> account.reasons.add(known.why()));
    return account;
  }

  CostGroup group() {
    return group;
  }

  long byRatio() {
    return byRatio;
  }

  /** 一部負担金相当額 after the limit of this group. */
  long due() {
    return due;
  }

  /** What is left to the patient so far. */
  long share() {
    return share;
  }

  List<Why> reasons() {
    return List.copyOf(reasons);
  }

  HighCost highCost() {
    return highCost;
  }

  void leave(long left) {
    share = left;
  }

  /** Takes off as much as there is; answers what could be taken. */
  long relieve(long yen) {
    long taken = Math.min(share, yen);
    share -= taken;
    return taken;
  }

  private static Why ratioWhy(long cost, Coverage.Insured insured, long byRatio) {
    return new Why(
        "費用×%d%%の一部負担金".formatted(insured.percent()),
        "健康保険法第74条・高齢者の医療の確保に関する法律第67条",
        List.of("費用＝" + Yen.inWords(cost), "一部負担金＝" + Yen.inWords(byRatio)));
  }
}
