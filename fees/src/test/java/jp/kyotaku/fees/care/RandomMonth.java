package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.fees.JobCode;

/** でたらめなひと月: anything a station may have written down, sensible or not. */
final class RandomMonth {

  private static final List<String> STATES = List.of("001", "020", "041", "046", "058", "091");
  private static final List<String> STANDARDS =
      List.of(
          "1604", "1605", "1606", "1607", "1608", "1609", "1610", "1611", "1612", "1613", "1614",
          "1615", "1616", "1617", "1618", "1619", "1625", "1637", "892", "893");
  private static final List<JobCode> COMPANIONS =
      Stream.of(JobCode.values()).filter(job -> !job.together()).toList();
  private static final List<JobCode> JOBS =
      COMPANIONS.stream().filter(job -> job.compareTo(JobCode.NURSING_AIDE) < 0).toList();

  private final Random random;
  private final YearMonth month;

  private RandomMonth(long seed, YearMonth month) {
    this.random = new Random(seed);
    this.month = month;
  }

  static CareMonth of(long seed, YearMonth month) {
    return new RandomMonth(seed, month).make();
  }

  private CareMonth make() {
    var standards = STANDARDS.stream().filter(_ -> random.nextInt(10) < 8).toArray(String[]::new);
    return CareMonth.of(month, patient(), standards)
        .remote(random.nextInt(4) == 0 ? Remoteness.ONE_WAY : Remoteness.NONE)
        .inBuildingOf(1 + random.nextInt(60))
        .instructed(instructions())
        .visited(visits())
        .with(events())
        .after(earlier());
  }

  private Patient patient() {
    var states = STATES.stream().filter(_ -> random.nextInt(5) == 0).toArray(String[]::new);
    var patient =
        Patient.born(month.atDay(1).minusDays(random.nextInt(95 * 365)), states)
            .afterPsychiatricWard(month.atDay(1).minusDays(random.nextInt(200)));
    return random.nextBoolean() ? patient.withPsychiatricSupport() : patient;
  }

  private Instruction[] instructions() {
    var all = new ArrayList<Instruction>();
    for (InstructionKind kind : InstructionKind.values()) {
      var from = month.atDay(1).plusDays(random.nextInt(10) - 5L);
      if (!kind.special() || random.nextInt(3) == 0) {
        all.add(new Instruction(kind, from, from.plusDays(kind.special() ? 13 : 60)));
      }
    }
    return all.toArray(Instruction[]::new);
  }

  private List<Visit> visits() {
    var kinds =
        random.nextInt(8) == 0
            ? List.of(CareKind.OBSERVATION)
            : List.of(CareKind.GENERAL, CareKind.GENERAL, CareKind.PSYCHIATRIC);
    var visits = new ArrayList<Visit>();
    int often = 1 + random.nextInt(6);
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      if (random.nextInt(7) < often) {
        int times = 1 + Math.max(0, random.nextInt(6) - 3);
        for (int time = 0; time < times; time++) {
          visits.add(visit(month.atDay(day), pick(kinds)));
        }
      }
    }
    return visits;
  }

  private Visit visit(LocalDate day, CareKind kind) {
    var visit =
        Visit.of(day, pick(JOBS))
            .at(LocalTime.of(random.nextInt(24), 0))
            .lasting(20 + random.nextInt(100))
            .under(kind)
            .as(purpose())
            .in(SameBuilding.all(1 + random.nextInt(random.nextBoolean() ? 4 : 60)));
    return random.nextInt(4) == 0 ? visit.with(pick(COMPANIONS)) : visit;
  }

  private VisitPurpose purpose() {
    return random.nextInt(4) == 0 ? pick(List.of(VisitPurpose.values())) : VisitPurpose.PLANNED;
  }

  private CareEvent[] events() {
    var all =
        List.<CareEvent>of(
            new CareEvent.DayAndNight(),
            new CareEvent.SpecialManagement(random.nextBoolean()),
            new CareEvent.SpecialManagement(random.nextBoolean()),
            new CareEvent.DischargeConference(day(), pick(JOBS), 2, random.nextBoolean()),
            new CareEvent.DischargeSupport(
                day(), Optional.of(day()), random.nextBoolean(), JobCode.NURSE),
            new CareEvent.Liaison(day(), JobCode.NURSE),
            new CareEvent.Conference(day(), JobCode.NURSE),
            new CareEvent.Conference(day(), JobCode.NURSE),
            new CareEvent.Conference(day(), JobCode.NURSE),
            new CareEvent.PsychiatricSupport(random.nextBoolean(), JobCode.NURSE),
            new CareEvent.CareStaffSupport(JobCode.NURSE),
            new CareEvent.SpecialistManagement(day(), true),
            new CareEvent.SpecialistManagement(day(), false),
            new CareEvent.OnlineConfirmation(),
            new CareEvent.Information(1, day()),
            new CareEvent.Information(2, day()),
            new CareEvent.Information(2, day()),
            new CareEvent.Information(3, day()),
            new CareEvent.TerminalCare(1 + random.nextInt(2), day(), Optional.of(JobCode.NURSE)));
    return all.stream().filter(_ -> random.nextInt(3) == 0).toArray(CareEvent[]::new);
  }

  /** The days before the month that lie in its first week. */
  private List<BilledFee> earlier() {
    var all = new ArrayList<BilledFee>();
    for (int before = 1; before <= 6; before++) {
      if (random.nextInt(3) == 0) {
        all.add(new BilledFee(month.atDay(1).minusDays(before), new FeeCode("510000110")));
      }
    }
    return all;
  }

  private LocalDate day() {
    return month.atDay(1 + random.nextInt(month.lengthOfMonth()));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
