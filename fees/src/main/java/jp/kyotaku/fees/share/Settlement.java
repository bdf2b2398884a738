package jp.kyotaku.fees.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyotaku.fees.Why;
import jp.kyotaku.formats.receipt.Payer;

/** 精算の途中: national payers, then the limit of the month, then local schemes. */
final class Settlement {

  private final CareAccount account;
  private final List<GroupAccount> groups;
  private final List<PublicLedger> ledgers;
  private final List<Why> monthReasons = new ArrayList<>();
  private HighCost monthHighCost = HighCost.NONE;
  private long relieved;
  private long patient;

  Settlement(CareAccount account, List<GroupAccount> groups) {
    this.account = account;
    this.groups = groups;
    var payers = account.publicPayers();
    this.ledgers =
        IntStream.range(0, payers.size())
            .mapToObj(i -> new PublicLedger(Payer.publicPayer(i + 1), payers.get(i)))
            .toList();
  }

  void takeNational() {
    for (GroupAccount group : groups) {
      for (PublicLedger ledger : nationalOf(group)) {
        group.leave(ledger.take(group.group().cost(), group.share(), group.reasons()));
      }
    }
  }

  /** 合算: what is left of all counted groups together stays within the limit of the month. */
  void takeMonthLimit(PatientLimits limits) {
    var counted =
        groups.stream()
            .filter(group -> group.group().insured() && limits.counts(group.byRatio()))
            .toList();
    long cost = counted.stream().mapToLong(group -> group.group().cost()).sum();
    long shares = counted.stream().mapToLong(GroupAccount::share).sum();
    limits
        .ofMonth(cost)
        .filter(limit -> limit.yen() < shares)
        .ifPresent(
            limit -> {
              monthReasons.add(limit.why());
              monthHighCost = HighCost.of(limit);
              relieve(counted, shares - limit.yen());
            });
  }

  void takeLocal() {
    for (GroupAccount group : groups) {
      long cost = group.group().cost();
      long before = 0;
      long used = 0;
      for (Charge part : group.group().parts()) {
        before += part.yen();
        long upTo = cost == 0 ? 0 : group.share() * before / cost;
        patient += takeLocal(part, upTo - used, group.reasons());
        used = upTo;
      }
    }
  }

  PatientShare result() {
    var insuredGroups = groups.stream().filter(group -> group.group().insured()).toList();
    long insured = insuredGroups.stream().mapToLong(group -> group.group().cost()).sum();
    long copayment = insuredGroups.stream().mapToLong(GroupAccount::due).sum() - relieved;
    var reasons = new ArrayList<Why>();
    groups.forEach(group -> reasons.addAll(group.reasons()));
    reasons.addAll(monthReasons);
    var highCost = highCost(insuredGroups);
    return new PatientShare(
        insured,
        new Amount(insured - copayment, insurerWhy(insured, copayment)),
        new Amount(copayment, reasons),
        ledgers.stream().map(PublicLedger::share).toList(),
        new Amount(patient, patientWhy(reasons)),
        Window.of(account.month(), patient, highCost),
        highCost);
  }

  private List<PublicLedger> nationalOf(GroupAccount group) {
    return ledgers.stream()
        .filter(ledger -> !ledger.local() && group.group().payers().contains(ledger.place()))
        .toList();
  }

  /** First off what no public payer takes part in, then off the others, last payers first. */
  private void relieve(List<GroupAccount> counted, long excess) {
    long left = excess;
    for (GroupAccount group : inOrderOfRelief(counted)) {
      long taken = group.relieve(left);
      var payers = nationalOf(group);
      if (!payers.isEmpty()) {
        payers.getLast().relieve(taken);
      }
      left -= taken;
    }
    relieved += excess - left;
  }

  private static List<GroupAccount> inOrderOfRelief(List<GroupAccount> counted) {
    var order = new ArrayList<GroupAccount>();
    counted.stream().filter(group -> group.group().basis() == LimitBasis.NONE).forEach(order::add);
    counted.reversed().stream()
        .filter(group -> group.group().basis() != LimitBasis.NONE)
        .forEach(order::add);
    return order;
  }

  private long takeLocal(Charge part, long share, List<Why> reasons) {
    long left = share;
    for (PublicLedger ledger : ledgers) {
      if (ledger.local() && part.burden().covers(ledger.place())) {
        left = ledger.take(part.yen(), left, reasons);
      }
    }
    return left;
  }

  /** 多数回 where any limit that took effect was that of the fourth month. */
  private HighCost highCost(List<GroupAccount> insuredGroups) {
    return Stream.concat(
            Stream.of(monthHighCost), insuredGroups.stream().map(GroupAccount::highCost))
        .max(Comparator.naturalOrder())
        .orElse(HighCost.NONE);
  }

  private static List<Why> insurerWhy(long insured, long copayment) {
    return List.of(
        new Why(
            "費用から一部負担金相当額を引いた額",
            "健康保険法第88条",
            List.of("費用＝" + Yen.inWords(insured), "一部負担金相当額＝" + Yen.inWords(copayment))));
  }

  private List<Why> patientWhy(List<Why> copaymentReasons) {
    var reasons = new ArrayList<>(copaymentReasons);
    ledgers.forEach(ledger -> reasons.addAll(ledger.reasons()));
    return reasons;
  }
}
