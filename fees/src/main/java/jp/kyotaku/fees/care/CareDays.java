package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import jp.kyotaku.fees.InstructionKind;
import jp.kyotaku.fees.Why;

/** 月の訪問を日ごとにまとめる: what is not instructed or excludes the day's first visit is told and left out. */
final class CareDays {

  /** From 令和8年 on. */
  private static final int LEAST = 20;

  private final CareMonth month;
  private final Bill bill;

  CareDays(Bill bill) {
    this.month = bill.month();
    this.bill = bill;
  }

  List<CareDay> all() {
    var byDate = new TreeMap<LocalDate, List<Visit>>();
    month.visits().stream()
        .sorted(Comparator.comparing(Visit::date).thenComparing(Visit::start))
        .filter(this::longEnough)
        .filter(this::instructed)
        .forEach(visit -> byDate.computeIfAbsent(visit.date(), _ -> new ArrayList<>()).add(visit));
    return byDate.entrySet().stream().map(day -> day(day.getKey(), day.getValue())).toList();
  }

  private CareDay day(LocalDate date, List<Visit> visits) {
    var first = visits.getFirst();
    var together = visits.stream().filter(visit -> sameSort(first, visit)).toList();
    visits.stream().filter(visit -> !sameSort(first, visit)).forEach(this::tellLeftOut);
    return new CareDay(date, MergedVisits.of(together), inForce(first.kind().special(), date));
  }

  /** いずれか一方: base items exclude each other on a day. */
  private static boolean sameSort(Visit one, Visit other) {
    return one.kind() == other.kind() && sort(one) == sort(other);
  }

  private static VisitPurpose sort(Visit visit) {
    return visit.purpose() == VisitPurpose.URGENT ? VisitPurpose.PLANNED : visit.purpose();
  }

  private boolean longEnough(Visit visit) {
    boolean tooShort = !visit.date().isBefore(MergedVisits.SINCE) && visit.minutes() < LEAST;
    if (tooShort) {
      tell(visit, CareRemark.Kind.NOT_PAYABLE, LEAST + "分に満たない訪問は算定できません。");
    }
    return !tooShort;
  }

  private boolean instructed(Visit visit) {
    boolean instructed =
        inForce(visit.kind().instruction(), visit.date())
            || inForce(visit.kind().special(), visit.date());
    if (!instructed) {
      tell(
          visit,
          CareRemark.Kind.NOT_INSTRUCTED,
          visit.kind().instruction().label() + "の期間に入っていないため算定できません。");
    }
    return instructed;
  }

  private void tellLeftOut(Visit visit) {
    tell(visit, CareRemark.Kind.CONFLICT, "同じ日に算定できる基本療養費は一つです。先の訪問だけを算定します。");
  }

  private void tell(Visit visit, CareRemark.Kind kind, String sentence) {
    bill.remark(
        new CareRemark(
            kind,
            visit.date(),
            Words.of(visit.date(), "訪問") + sentence,
            new Why(sentence, "", List.of("訪問日＝" + visit.date(), "開始＝" + visit.start()))));
  }

  private boolean inForce(InstructionKind kind, LocalDate day) {
    return month.instructions().stream()
        .anyMatch(instruction -> instruction.kind() == kind && instruction.covers(day));
  }
}
