package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 一つの初回訪問から届く期間: the first months and every confirmed month reach equally far.
 *
 * @param firstEnd 初回訪問から、3か月を経過する日の属する月の末日
 * @param run 途切れずに確認できた月
 * @param until the last day on which re-inquiry is possible
 * @param windowMonths reinquiry.windowMonths
 */
record Reach(
    LocalDate firstVisit,
    LocalDate firstEnd,
    List<YearMonth> run,
    LocalDate until,
    KnownMonths known,
    int windowMonths) {

  static Reach of(LocalDate firstVisit, KnownMonths known, int windowMonths) {
    var first = YearMonth.from(firstVisit);
    var run = known.unbrokenRun(first);
    var last = run.isEmpty() ? first : later(first, run.getLast());
    return new Reach(
        firstVisit,
        first.plusMonths(windowMonths).atEndOfMonth(),
        run,
        last.plusMonths(windowMonths).atEndOfMonth(),
        known,
        windowMonths);
  }

  YearMonth firstMonth() {
    return YearMonth.from(firstVisit);
  }

  boolean extended() {
    return until.isAfter(firstEnd);
  }

  /** The month that breaks the run; none while no claim at all is known. */
  Optional<MissingMonth> missing() {
    return (run.isEmpty()
            ? known.firstBilled(firstMonth())
            : Optional.of(run.getLast().plusMonths(1)))
        .map(month -> new MissingMonth(month, known.of(month)));
  }

  /** From the first month of which a claim is known to the last one. */
  List<MonthEvidence> evidence() {
    return known.firstBilled(firstMonth()).stream()
        .flatMap(first -> months(first, known.months().lastKey()))
        .map(month -> new MonthEvidence(month, known.of(month)))
        .toList();
  }

  /** The months whose results are still needed for re-inquiry in {@code wanted}. */
  List<YearMonth> neededFor(YearMonth wanted) {
    var first = known.firstBilled(firstMonth()).orElse(firstMonth());
    var last = later(first, wanted.minusMonths(windowMonths));
    return months(first, last).filter(month -> !known.confirmed(month)).toList();
  }

  private static Stream<YearMonth> months(YearMonth from, YearMonth to) {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1));
  }

  private static YearMonth later(YearMonth one, YearMonth other) {
    return one.isAfter(other) ? one : other;
  }
}
