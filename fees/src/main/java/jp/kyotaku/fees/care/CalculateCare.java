package jp.kyotaku.fees.care;

import java.util.Optional;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.fees.care.CareEvent.Packaged;

/**
 * 訪問看護療養費を算定する: the lines of a month, each with its reason, and remarks on what was not billed or
 * is not known. Safe for use by many threads.
 */
public final class CalculateCare {

  private final Rulebook rulebook;

  public CalculateCare(FeeSchedules schedules) {
    this.rulebook = new Rulebook(schedules);
  }

  public CareResult of(CareMonth month) {
    var bill = new Bill(month, rulebook);
    var days = new CareDays(bill).all();
    packaged(month)
        .ifPresentOrElse(
            event -> days.forEach(new BillPackage(bill, event)::bill),
            () -> days.forEach(new BillDay(bill)::bill));
    new BillMonth(bill).bill();
    return bill.result();
  }

  private static Optional<Packaged> packaged(CareMonth month) {
    return month.events().stream()
        .filter(Packaged.class::isInstance)
        .map(Packaged.class::cast)
        .findFirst();
  }
}
