package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyotaku.fees.JobCode;
import jp.kyotaku.fees.care.CareEvent.CareStaffSupport;
import jp.kyotaku.fees.care.CareEvent.Conference;
import jp.kyotaku.fees.care.CareEvent.DayAndNight;
import jp.kyotaku.fees.care.CareEvent.DischargeConference;
import jp.kyotaku.fees.care.CareEvent.DischargeSupport;
import jp.kyotaku.fees.care.CareEvent.Information;
import jp.kyotaku.fees.care.CareEvent.InformationSharing;
import jp.kyotaku.fees.care.CareEvent.Liaison;
import jp.kyotaku.fees.care.CareEvent.OnlineConfirmation;
import jp.kyotaku.fees.care.CareEvent.Packaged;
import jp.kyotaku.fees.care.CareEvent.PsychiatricSupport;
import jp.kyotaku.fees.care.CareEvent.RemoteConsultation;
import jp.kyotaku.fees.care.CareEvent.SpecialManagement;
import jp.kyotaku.fees.care.CareEvent.SpecialistManagement;
import jp.kyotaku.fees.care.CareEvent.TerminalCare;

/** 月に一度のものを算定する: add-ons of 管理療養費, information, terminal care, ベースアップ評価料. */
final class BillMonth {

  private static final int TERMINAL_DAYS = 14;
  private static final int TERMINAL_VISITS = 2;

  private final Bill bill;
  private final CareKind kind;

  BillMonth(Bill bill) {
    this.bill = bill;
    this.kind =
        bill.month().visits().stream().anyMatch(one -> one.kind() == CareKind.OBSERVATION)
            ? CareKind.OBSERVATION
            : CareKind.GENERAL;
  }

  void bill() {
    bill.month().events().forEach(this::bill);
    bill.booked().of(Role.MANAGE_FIRST).findFirst().map(Entry::date).ifPresent(this::baseUp);
  }

  private void bill(CareEvent event) {
    switch (event) {
      case DayAndNight _ -> dayAndNight();
      case SpecialManagement(boolean heavy) ->
          monthly(Role.SPECIAL_MANAGEMENT, Situation.variant(heavy ? "HEAVY" : "ORDINARY"));
      case DischargeConference conference -> dischargeConference(conference);
      case DischargeSupport support -> dischargeSupport(support);
      case Liaison(var on, var job) -> from(on, Role.LIAISON, Situation.by(job));
      case Conference(var on, var job) -> from(on, Role.CONFERENCE, Situation.by(job));
      case PsychiatricSupport(boolean first, var job) ->
          monthly(Role.PSYCHIATRIC_SUPPORT, Situation.by(job).called(first ? "I" : "RO"));
      case CareStaffSupport(var job) -> monthly(Role.CARE_STAFF, Situation.by(job));
      case SpecialistManagement(var on, boolean acts) ->
          from(
              on,
              Role.SPECIALIST_MANAGEMENT,
              Situation.variant(acts ? "SPECIFIC_ACTS" : "TRAINED"));
      case OnlineConfirmation _ -> monthly(Role.DX, Situation.ANY);
      case Information(int number, var on) ->
          alone(on, Role.INFORMATION, Situation.variant(Integer.toString(number)));
      case TerminalCare terminal -> terminal(terminal);
      case InformationSharing _ -> monthly(Role.INFORMATION_SHARING, Situation.ANY);
      case RemoteConsultation(var on) -> alone(on, Role.REMOTE_CONSULTATION, Situation.ANY);
      case Packaged _ -> {
        // Its days have been billed as such.
      }
    }
  }

  private void dayAndNight() {
    var packaged = bill.booked().of(Role.PACKAGED).findFirst();
    if (packaged.isPresent()) {
      on(packaged, Role.PACKAGED_DAY_AND_NIGHT, Situation.ANY);
    } else {
      monthly(Role.DAY_AND_NIGHT, Situation.ANY);
    }
  }

  /** Twice only for those in 別表７ or ８. */
  private void dischargeConference(DischargeConference conference) {
    var day = managementFrom(conference.leftOn());
    var situation = Situation.by(conference.job());
    int times = bill.month().patient().stated() ? conference.times() : 1;
    for (int time = 0; time < times; time++) {
      on(day, Role.DISCHARGE_CONFERENCE, situation);
    }
    if (conference.specialGuidance()) {
      on(day, Role.SPECIAL_GUIDANCE, situation);
    }
  }

  private void dischargeSupport(DischargeSupport support) {
    var situation = Situation.by(support.job()).called(support.longTime() ? "LONG" : "ORDINARY");
    var day = managementFrom(support.leftOn().plusDays(1));
    if (day.isEmpty() && support.endedOn().isPresent()) {
      alone(support.endedOn().get(), Role.DISCHARGE_SUPPORT, situation);
    } else {
      on(day, Role.DISCHARGE_SUPPORT, situation);
    }
  }

  private void terminal(TerminalCare terminal) {
    var died = terminal.diedOn();
    var charge =
        Charge.of(died, kind, Role.TERMINAL, Situation.variant(Integer.toString(terminal.kind())));
    if (bill.booked().daysOfCare(died.minusDays(TERMINAL_DAYS), died) < TERMINAL_VISITS) {
      bill.tell(charge, CareRemark.Kind.NOT_PAYABLE, "死亡日とその前14日のうちに2回以上の訪問が要ります。");
      return;
    }
    bill.charge(charge)
        .ifPresent(
            entry ->
                terminal
                    .remoteDiagnosis()
                    .ifPresent(
                        job -> on(Optional.of(entry), Role.REMOTE_DEATH, Situation.by(job))));
  }

  private void baseUp(LocalDate day) {
    Stream.of(Role.BASE_UP_1, Role.BASE_UP_2)
        .filter(role -> bill.registered(day, kind, role))
        .forEach(role -> alone(day, role, Situation.ANY));
  }

  /** 月の初めに算定する日に置くもの. */
  private void monthly(Role role, Situation situation) {
    on(bill.booked().of(Role.MANAGE_FIRST).findFirst(), role, situation);
  }

  /** On that day, or on the first day of 管理療養費 after it. */
  private void from(LocalDate day, Role role, Situation situation) {
    on(managementFrom(day), role, situation);
  }

  private Optional<Entry> managementFrom(LocalDate day) {
    return Stream.of(Role.MANAGE_FIRST, Role.MANAGE_LATER)
        .flatMap(role -> bill.booked().of(role))
        .filter(entry -> !entry.date().isBefore(day))
        .min(Comparator.comparing(Entry::date));
  }

  private void on(Optional<Entry> base, Role role, Situation situation) {
    var day = base.map(Entry::date).orElse(bill.month().month().atDay(1));
    var charge = Charge.of(day, kind, role, situation).carrying(carried(situation));
    base.ifPresentOrElse(
        entry -> bill.charge(charge.onTopOf(entry)),
        () -> bill.tell(charge, CareRemark.Kind.NOT_PAYABLE, "管理療養費を算定する日がないため算定できません。"));
  }

  private void alone(LocalDate day, Role role, Situation situation) {
    var charge = Charge.of(day, kind, role, situation).carrying(carried(situation));
    if (YearMonth.from(day).equals(bill.month().month())) {
      bill.charge(charge);
    } else {
      bill.tell(charge, CareRemark.Kind.NOT_PAYABLE, "この月の日ではありません。");
    }
  }

  private static Carried carried(Situation situation) {
    return situation.job().map(JobCode::code).map(Carried::job).orElse(Carried.NOTHING);
  }
}
