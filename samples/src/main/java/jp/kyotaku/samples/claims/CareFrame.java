package jp.kyotaku.samples.claims;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.fees.JobCode;
import jp.kyotaku.fees.care.CareEvent;
import jp.kyotaku.fees.care.CareKind;
import jp.kyotaku.fees.care.CareMonth;
import jp.kyotaku.fees.care.Instruction;
import jp.kyotaku.fees.care.Patient;
import jp.kyotaku.fees.care.Remoteness;
import jp.kyotaku.fees.care.SameBuilding;
import jp.kyotaku.fees.care.Staff;
import jp.kyotaku.fees.care.Visit;

/** 書きかけのひと月: what a story of care puts together. */
final class CareFrame {

  private static final int MONTHS = 6;
  private static final int CHILD = 15;

  final YearMonth month;
  final Dice dice;
  final ClaimPerson person;
  final List<Visit> visits = new ArrayList<>();
  final List<CareEvent> events = new ArrayList<>();
  private final List<Instruction> instructions = new ArrayList<>();
  Patient patient;
  Remoteness remoteness = Remoteness.NONE;
  SameBuilding building = SameBuilding.ALONE;
  CareKind kind = CareKind.GENERAL;
  List<String> diseases = List.of("廃用症候群");
  String condition = "病状は落ち着いており、服薬と清潔の援助を行った。";
  String place = "01";
  LocalDate firstVisit;
  Optional<CarePlan.Death> death = Optional.empty();
  Optional<String> gaf = Optional.empty();
  boolean branchOffice;

  CareFrame(YearMonth month, ClaimPerson person, Dice dice) {
    this.month = month;
    this.person = person;
    this.dice = dice;
    this.patient = Patient.born(person.birthDate());
    this.firstVisit = month.atDay(1).minusDays(dice.between(1, 400));
  }

  void states(String... states) {
    patient = Patient.born(person.birthDate(), states);
  }

  boolean child() {
    return patient.ageOn(month.atDay(1)) < CHILD;
  }

  Staff staff(JobCode job) {
    return new Staff(job, branchOffice);
  }

  void instructed(InstructionKind kind) {
    var from = month.atDay(1).minusDays(dice.between(0, 60));
    instructions.add(
        new Instruction(kind, from, from.plusMonths(dice.between(3, MONTHS)).minusDays(1)));
  }

  void instructed(InstructionKind kind, LocalDate from, LocalDate to) {
    instructions.add(new Instruction(kind, from, to));
  }

  /** So many days in every week, the same days of the week. */
  void weekly(int days, JobCode... staff) {
    int first = dice.below(7);
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      var date = month.atDay(day);
      if ((date.getDayOfWeek().getValue() + first) % 7 < days) {
        visit(date, staff[day % staff.length]);
      }
    }
  }

  Visit visit(LocalDate date, JobCode job) {
    var visit =
        Visit.of(date, job)
            .by(staff(job))
            .at(LocalTime.of(dice.between(9, 12), 30))
            .lasting(dice.between(6, 12) * 5)
            .under(kind)
            .in(building);
    visits.add(visit);
    return visit;
  }

  void replace(Visit old, Visit changed) {
    visits.set(visits.indexOf(old), changed);
  }

  void happened(CareEvent... all) {
    events.addAll(Arrays.asList(all));
  }

  /** The first day with a visit, where there is one. */
  LocalDate firstDay() {
    return visits.getFirst().date();
  }

  CarePlan plan(String... standards) {
    var care =
        CareMonth.of(month, patient, standards)
            .remote(remoteness)
            .inBuildingOf(building.visited())
            .instructed(instructions.toArray(Instruction[]::new))
            .visited(visits)
            .with(events.toArray(CareEvent[]::new));
    return new CarePlan(
        care, person.address(), diseases, condition, place, firstVisit, death, gaf, branchOffice);
  }
}
