package jp.kyotaku.fees.care;

import jp.kyotaku.fees.care.CareEvent.Packaged;

/** 包括型訪問看護療養費を算定する (令和8年): one amount for all visits of a day. */
final class BillPackage {

  private static final int HOUR = 60;
  private static final int VISITS_OF_AN_HOUR = 3;

  private final Bill bill;
  private final Packaged packaged;

  BillPackage(Bill bill, Packaged packaged) {
    this.bill = bill;
    this.packaged = packaged;
  }

  void bill(CareDay day) {
    var situation =
        Situation.variant(packaged.special() ? "SPECIAL" : "ORDINARY")
            .among(bill.month().singleBuilding())
            .lasting(day.minutes());
    var charge =
        Charge.of(day.date(), day.kind(), Role.PACKAGED, situation).carrying(day.carried());
    if (enough(day)) {
      bill.charge(charge).ifPresent(_ -> new BillManagement(bill).price(day, Role.PRICE_PACKAGED));
    } else {
      bill.tell(
          charge, CareRemark.Kind.NOT_PAYABLE, "日中と18時から8時までの訪問がそれぞれ要ります。60分以上では3回以上の訪問が要ります。");
    }
  }

  private static boolean enough(CareDay day) {
    return day.byDayAndNight() && (day.minutes() < HOUR || day.times() >= VISITS_OF_AN_HOUR);
  }
}
