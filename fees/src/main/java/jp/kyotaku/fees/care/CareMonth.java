package jp.kyotaku.fees.care;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * ひと月の訪問看護: all that the lines of one receipt are made from.
 *
 * @param standards 届け出た施設基準コード of the station
 * @param singleBuilding 単一建物居住者の人数: whom the station serves in the patient's building (令和8年)
 * @param earlier what was billed for the patient before, as far as a limit reaches back
 */
public record CareMonth(
    YearMonth month,
    Patient patient,
    Set<String> standards,
    Remoteness remoteness,
    int singleBuilding,
    List<Instruction> instructions,
    List<Visit> visits,
    List<CareEvent> events,
    List<BilledFee> earlier) {

  public CareMonth {
    standards = Set.copyOf(standards);
    instructions = List.copyOf(instructions);
    visits = List.copyOf(visits);
    events = List.copyOf(events);
    earlier = List.copyOf(earlier);
    if (visits.stream().anyMatch(visit -> !YearMonth.from(visit.date()).equals(month))) {
      throw new IllegalArgumentException("a visit of another month");
    }
  }

  /** A month in which nothing has happened yet. */
  public static CareMonth of(YearMonth month, Patient patient, String... standards) {
    return new CareMonth(
        month,
        patient,
        Set.of(standards),
        Remoteness.NONE,
        1,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public CareMonth instructed(Instruction... all) {
    return new CareMonth(
        month,
        patient,
        standards,
        remoteness,
        singleBuilding,
        List.of(all),
        visits,
        events,
        earlier);
  }

  public CareMonth visited(List<Visit> all) {
    return new CareMonth(
        month, patient, standards, remoteness, singleBuilding, instructions, all, events, earlier);
  }

  public CareMonth with(CareEvent... all) {
    return new CareMonth(
        month,
        patient,
        standards,
        remoteness,
        singleBuilding,
        instructions,
        visits,
        List.of(all),
        earlier);
  }

  public CareMonth remote(Remoteness newRemoteness) {
    return new CareMonth(
        month,
        patient,
        standards,
        newRemoteness,
        singleBuilding,
        instructions,
        visits,
        events,
        earlier);
  }

  public CareMonth inBuildingOf(int people) {
    return new CareMonth(
        month, patient, standards, remoteness, people, instructions, visits, events, earlier);
  }

  public CareMonth after(List<BilledFee> fees) {
    return new CareMonth(
        month, patient, standards, remoteness, singleBuilding, instructions, visits, events, fees);
  }
}
