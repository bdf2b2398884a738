package jp.kyotaku.fees.care;

import java.util.Optional;
import jp.kyotaku.fees.FeeAmount;

/** 基本療養費の加算を算定する: each add-on whose condition the day meets. */
final class BillAddOns {

  private final Bill bill;
  private final BillCompanions companions;

  BillAddOns(Bill bill) {
    this.bill = bill;
    this.companions = new BillCompanions(bill);
  }

  void all(CareDay day, Entry base) {
    remote(day, base);
    repeated(day, base);
    urgent(day, Optional.of(base));
    longVisit(day, base);
    infant(day, base);
    companions.of(day, base);
    night(day, base);
  }

  /** 特別地域: its percent goes into the base line, its own line carries 0. */
  void remote(CareDay day, Entry base) {
    var remoteness = bill.month().remoteness();
    if (remoteness == Remoteness.NONE) {
      return;
    }
    charge(day, base, Role.REMOTE, Situation.variant(remoteness.name()))
        .ifPresent(line -> raise(base, line));
  }

  /** 他のステーションが基本療養費を算定する日の緊急訪問. */
  void urgentAlone(CareDay day) {
    urgent(day, Optional.empty());
  }

  private void raise(Entry base, Entry line) {
    if (line.item().amount() instanceof FeeAmount.Percent(int percent)) {
      int raised = base.amount() * (100 + percent) / 100;
      bill.booked().replace(base, base.worth(raised, line.why()));
    }
  }

  private void repeated(CareDay day, Entry base) {
    if (day.times() >= 2 && mayRepeat(day) && has(day, Role.REPEATED)) {
      var situation =
          Situation.ANY
              .times(day.times())
              .among(day.first().building().repeated())
              .dayOfMonth(dayOfMonth(day, Role.REPEATED));
      charge(day, base, Role.REPEATED, situation);
    }
  }

  private boolean mayRepeat(CareDay day) {
    return switch (day.kind()) {
      case GENERAL, OBSERVATION -> day.special() || bill.month().patient().stated();
      case PSYCHIATRIC -> bill.month().patient().psychiatricSupport();
    };
  }

  private void urgent(CareDay day, Optional<Entry> base) {
    if (day.urgent()) {
      var situation = Situation.ANY.dayOfMonth(dayOfMonth(day, Role.URGENT));
      var charge = Charge.of(day.date(), day.kind(), Role.URGENT, situation);
      bill.charge(base.map(charge::onTopOf).orElse(charge));
    }
  }

  private void longVisit(CareDay day, Entry base) {
    var patient = bill.month().patient();
    if (day.longVisit() && (day.special() || patient.table8() || patient.severeChild())) {
      var variant = patient.statedChild(day.date()) ? "CHILD" : "ORDINARY";
      charge(day, base, Role.LONG, Situation.variant(variant));
    }
  }

  private void infant(CareDay day, Entry base) {
    var patient = bill.month().patient();
    if (patient.infantOn(day.date()) && has(day, Role.INFANT)) {
      var variant = patient.stated() || patient.severeChild() ? "SPECIAL" : "ORDINARY";
      charge(day, base, Role.INFANT, Situation.variant(variant));
    }
  }

  private void night(CareDay day, Entry base) {
    if (day.atNight()) {
      byHour(day, base, Role.NIGHT);
    }
    if (day.atMidnight()) {
      byHour(day, base, Role.MIDNIGHT);
    }
  }

  private void byHour(CareDay day, Entry base, Role role) {
    int people = day.first().building().atNight();
    charge(day, base, role, Situation.ANY.among(people).dayOfMonth(dayOfMonth(day, role)));
  }

  private boolean has(CareDay day, Role role) {
    return bill.has(day.date(), day.kind(), role);
  }

  private int dayOfMonth(CareDay day, Role role) {
    return bill.booked().dayOfMonth(role.family(day.kind()), day.date(), role);
  }

  private Optional<Entry> charge(CareDay day, Entry base, Role role, Situation situation) {
    return bill.charge(
        Charge.of(day.date(), day.kind(), role, situation).onTopOf(base).carrying(day.carried()));
  }
}
