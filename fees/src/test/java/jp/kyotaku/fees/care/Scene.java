package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.fees.JobCode;

/**
 * 場面: one patient's month being put together for an example. The week in question begins on
 * 2024-07-07.
 */
final class Scene {

  static final LocalDate SUNDAY = LocalDate.of(2024, 7, 7);
  static final YearMonth JULY = YearMonth.of(2024, 7);

  final TreeSet<String> standards = new TreeSet<>(List.of("1606", "1607", "892"));
  final List<CareEvent> events = new ArrayList<>();
  CareKind kind = CareKind.GENERAL;
  JobCode job = JobCode.NURSE;
  List<JobCode> companions = List.of();
  VisitPurpose purpose = VisitPurpose.PLANNED;
  Patient patient = Patient.born(LocalDate.of(1950, 1, 1));
  Remoteness remoteness = Remoteness.NONE;
  LocalTime start = LocalTime.of(10, 0);
  int days = 1;
  int times = 1;
  int minutes = 60;
  int people = 1;

  Scene state(String... states) {
    patient = Patient.born(patient.birthDate(), states);
    return this;
  }

  Scene born(LocalDate day, String... states) {
    patient = Patient.born(day, states);
    return this;
  }

  /** From Sunday on, so many days, so many visits a day. */
  CareMonth month() {
    return CareMonth.of(JULY, patient, standards.toArray(String[]::new))
        .remote(remoteness)
        .instructed(instruction(kind.instruction()))
        .visited(
            IntStream.range(0, days)
                .mapToObj(SUNDAY::plusDays)
                .flatMap(day -> IntStream.range(0, times).mapToObj(time -> visit(day, time)))
                .toList())
        .with(events.toArray(CareEvent[]::new));
  }

  static Instruction instruction(InstructionKind kind) {
    return new Instruction(kind, LocalDate.of(2024, 6, 1), LocalDate.of(2024, 8, 31));
  }

  private Visit visit(LocalDate day, int time) {
    return new Visit(
        day,
        start.plusHours(3L * time),
        minutes,
        Staff.of(job),
        companions.stream().map(Staff::of).toList(),
        kind,
        purpose,
        SameBuilding.all(people));
  }
}
