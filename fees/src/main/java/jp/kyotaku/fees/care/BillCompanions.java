package jp.kyotaku.fees.care;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.fees.JobCode;

/** 複数名訪問の加算を算定する: by whom the first visitor was accompanied, and how often that day. */
final class BillCompanions {

  private final Bill bill;

  BillCompanions(Bill bill) {
    this.bill = bill;
  }

  void of(CareDay day, Entry base) {
    if (day.visits().stream().allMatch(visit -> visit.companions().isEmpty())) {
      return;
    }
    byCompanion(day).forEach((job, visits) -> charge(day, base, job, visits));
  }

  /** The visits with a companion, by the first job of each class of companions. */
  private Map<JobCode, List<Visit>> byCompanion(CareDay day) {
    var classes = classes(day);
    var found = new LinkedHashMap<JobCode, List<Visit>>();
    for (Visit visit : day.visits()) {
      companion(visit)
          .map(job -> representative(classes, found.keySet(), job))
          .ifPresent(job -> found.computeIfAbsent(job, _ -> new ArrayList<>()).add(visit));
    }
    return found;
  }

  private List<Set<JobCode>> classes(CareDay day) {
    return bill.choices(day.date(), day.kind(), Role.ACCOMPANIED)
        .map(Choice::jobs)
        .distinct()
        .toList();
  }

  private static Optional<JobCode> companion(Visit visit) {
    return visit.companions().stream().map(Staff::job).findFirst();
  }

  private static JobCode representative(
      List<Set<JobCode>> classes, Set<JobCode> seen, JobCode job) {
    return seen.stream()
        .filter(other -> classes.stream().anyMatch(all -> all.contains(job) && all.contains(other)))
        .findFirst()
        .orElse(job);
  }

  private void charge(CareDay day, Entry base, JobCode job, List<Visit> visits) {
    var situation =
        Situation.by(job)
            .times(visits.size())
            .among(day.first().building().accompanied())
            .called(stated(day) ? "STATED" : "ORDINARY");
    bill.charge(
        Charge.of(day.date(), day.kind(), Role.ACCOMPANIED, situation)
            .onTopOf(base)
            .carrying(new Carried(day.jobs(visits), visits.size(), List.of())));
  }

  /** 別に厚生労働大臣が定める場合. */
  private boolean stated(CareDay day) {
    return day.special() || bill.month().patient().stated();
  }
}
