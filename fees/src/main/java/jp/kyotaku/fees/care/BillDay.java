package jp.kyotaku.fees.care;

import java.util.List;
import java.util.Optional;
import jp.kyotaku.fees.Why;

/** 一日分を算定する: one base item, its add-ons, then 管理療養費. */
final class BillDay {

  private static final int THREE = 3;
  private static final int FIVE = 5;
  private static final int WEEK = 7;
  private static final int MONTHS_AFTER_WARD = 3;

  private final Bill bill;
  private final BillAddOns addOns;
  private final BillManagement management;

  BillDay(Bill bill) {
    this.bill = bill;
    this.addOns = new BillAddOns(bill);
    this.management = new BillManagement(bill);
  }

  void bill(CareDay day) {
    switch (day.first().purpose()) {
      case URGENT_ONLY -> addOns.urgentAlone(day);
      case SPECIALIST_JOINT -> base(day, Role.JOINT, 0).ifPresent(one -> addOns.remote(day, one));
      case TRIAL_STAY -> base(day, Role.TRIAL, 0).ifPresent(one -> addOns.remote(day, one));
      case PLANNED, URGENT -> ordinary(day);
    }
  }

  private void ordinary(CareDay day) {
    int dayOfWeek = bill.booked().dayOfWeek(day.kind(), day.date());
    int most = mostDaysOfWeek(day);
    if (dayOfWeek > most) {
      tellWeekIsFull(day, most);
      return;
    }
    base(day, Role.BASE, dayOfWeek)
        .ifPresent(
            one -> {
              addOns.all(day, one);
              management.onCareDay(day);
            });
  }

  private Optional<Entry> base(CareDay day, Role role, int dayOfWeek) {
    var visit = day.first();
    int dayOfMonth = bill.booked().dayOfMonth(role.family(day.kind()), day.date(), Role.BASE);
    var situation =
        Situation.by(visit.staff().job())
            .among(visit.building().visited())
            .dayOfWeek(dayOfWeek)
            .lasting(visit.minutes())
            .dayOfMonth(dayOfMonth);
    return bill.charge(Charge.of(day.date(), day.kind(), role, situation).carrying(day.carried()));
  }

  /** 週3日まで; more for 別表７・８ and special instructions, five days in the two periods named. */
  private int mostDaysOfWeek(CareDay day) {
    if (day.special() || bill.month().patient().stated()) {
      return WEEK;
    }
    return fiveDays(day) ? FIVE : THREE;
  }

  private boolean fiveDays(CareDay day) {
    var patient = bill.month().patient();
    return switch (day.kind()) {
      case GENERAL -> false;
      case PSYCHIATRIC ->
          patient
              .leftPsychiatricWard()
              .filter(left -> day.date().isBefore(left.plusMonths(MONTHS_AFTER_WARD)))
              .isPresent();
      case OBSERVATION -> patient.earlyOutpatient();
    };
  }

  private void tellWeekIsFull(CareDay day, int most) {
    var sentence = "週" + most + "日を超えるため算定できません（別表第七・第八、特別指示期間のいずれでもありません）。";
    bill.remark(
        new CareRemark(
            CareRemark.Kind.NOT_PAYABLE,
            day.date(),
            Words.of(day.date(), "訪問") + sentence,
            new Why(sentence, "週は日曜日から土曜日まで", List.of("訪問日＝" + day.date()))));
  }
}
