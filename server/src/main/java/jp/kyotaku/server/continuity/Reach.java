package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 一つの初回訪問から届く期間: the first months and every confirmed month reach equally far.
 *
 * @param windowMonths reinquiry.windowMonths
 */
record Reach(LocalDate firstVisit, KnownMonths known, int windowMonths) {

  YearMonth firstMonth() {
    return YearMonth.from(firstVisit);
  }

  /** 初回訪問から、3か月を経過する日の属する月の末日 */
  LocalDate firstEnd() {
    return firstMonth().plusMonths(windowMonths).atEndOfMonth();
  }

  /** The last day on which re-inquiry is possible. */
  LocalDate until() {
    var run = run();
    return run.isEmpty()
        ? firstEnd()
        : later(firstMonth(), run.getLast()).plusMonths(windowMonths).atEndOfMonth();
  }

  List<YearMonth> run() {
    return known.unbrokenRun(firstMonth());
  }

  boolean extended() {
    return until().isAfter(firstEnd());
  }

  /** The month that breaks the run; none while no claim at all is known. */
  Optional<MissingMonth> missing() {
    var run = run();
    return (run.isEmpty()
            ? known.firstBilled(firstMonth())
            : Optional.of(run.getLast().plusMonths(1)))
        .map(month -> new MissingMonth(month, known.of(month)));
  }

  /** From the first visit to the last month of which a claim is known. */
  List<MonthEvidence> evidence() {
    var last = known.months().isEmpty() ? firstMonth() : known.months().lastKey();
    return Stream.iterate(firstMonth(), month -> !month.isAfter(last), month -> month.plusMonths(1))
        .map(month -> new MonthEvidence(month, known.of(month)))
        .toList();
  }

  /** The months whose results are still needed for re-inquiry in {@code wanted}. */
  List<YearMonth> neededFor(YearMonth wanted) {
    var first = known.firstBilled(firstMonth()).orElse(firstMonth());
    var last = later(first, wanted.minusMonths(windowMonths));
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .filter(month -> !known.confirmed(month))
        .toList();
  }

  private static YearMonth later(YearMonth one, YearMonth other) {
    return one.isAfter(other) ? one : other;
  }
}
