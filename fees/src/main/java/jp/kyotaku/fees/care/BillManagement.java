package jp.kyotaku.fees.care;

import java.util.Optional;

/** 管理療養費を算定する: on each day with a basic fee, once a month as the first. */
final class BillManagement {

  private final Bill bill;

  BillManagement(Bill bill) {
    this.bill = bill;
  }

  void onCareDay(CareDay day) {
    boolean first = bill.booked().of(Role.MANAGE_FIRST).findAny().isEmpty();
    charge(day, first ? Role.MANAGE_FIRST : Role.MANAGE_LATER)
        .ifPresent(_ -> price(day, first ? Role.PRICE_FIRST : Role.PRICE_LATER));
  }

  /** 物価対応料, from 令和8年 on. */
  void price(CareDay day, Role role) {
    if (bill.has(day.date(), day.kind(), role)) {
      charge(day, role);
    }
  }

  private Optional<Entry> charge(CareDay day, Role role) {
    int dayOfMonth =
        bill.booked()
            .dayOfMonth(role.family(day.kind()), day.date(), Role.MANAGE_FIRST, Role.MANAGE_LATER);
    var situation = Situation.ANY.among(bill.month().singleBuilding()).dayOfMonth(dayOfMonth);
    return bill.charge(Charge.of(day.date(), day.kind(), role, situation));
  }
}
