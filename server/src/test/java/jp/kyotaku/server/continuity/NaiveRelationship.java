package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.kyotaku.kernel.code.ReviewOutcome;
import jp.kyotaku.server.continuity.RelationshipPolicy.Restart;

/**
 * The rule once more, as a clerk with a wall calendar would keep it: day by day, with a tray of
 * letters and a pencil. The clerk opens the letters of each day, lays newer ones over older ones of
 * the same claim, and marks days by turning pages. It shares nothing with the rule but the records
 * that go in, and adds no months to anything.
 */
final class NaiveRelationship {

  /**
   * What the clerk says in the evening of a day.
   *
   * @param last the last marked day
   * @param broken the page without stamp
   */
  record Said(
      String what,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<YearMonth> broken,
      Optional<MonthStanding> how) {

    static Said of(String what, Optional<LocalDate> first) {
      return new Said(what, first, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  private static final Map<YearMonth, YearMonth> NEXT_PAGE = new ConcurrentHashMap<>();
  private static final Map<Sheet, Marks> MARKED = new ConcurrentHashMap<>();

  private record Sheet(YearMonth page, int pagesBehind) {}

  private record Marks(Set<LocalDate> days, LocalDate last) {}

  private final RelationshipHistory history;
  private final RelationshipPolicy policy;
  private final Map<YearMonth, Map<String, ReviewResult>> tray = new HashMap<>();
  private Optional<LocalDate> first = Optional.empty();
  private Optional<Said> dead = Optional.empty();
  private Said ended = Said.of("NONE", Optional.empty());

  /** What was worked out since the last letter and the last meeting. */
  private final Map<LocalDate, List<YearMonth>> pages = new HashMap<>();

  private final Map<LocalDate, List<Marks>> marks = new HashMap<>();

  NaiveRelationship(RelationshipHistory history, RelationshipPolicy policy) {
    this.history = history;
    this.policy = policy;
  }

  /** Every day from one to another, and what is said on each. */
  Map<LocalDate, Said> diary(LocalDate from, LocalDate to) {
    var letters = new HashMap<LocalDate, List<ReviewResult>>();
    history
        .results()
        .forEach(it -> letters.computeIfAbsent(it.knownOn(), _ -> new ArrayList<>()).add(it));
    var diary = new LinkedHashMap<LocalDate, Said>();
    for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
      letters.getOrDefault(day, List.of()).forEach(this::open);
      for (Turn turn : history.turns()) {
        if (turn.on().equals(day)) {
          meet(turn);
        }
      }
      diary.put(day, say(day));
    }
    return diary;
  }

  private void open(ReviewResult letter) {
    pages.clear();
    marks.clear();
    var claims = tray.computeIfAbsent(letter.month(), _ -> new HashMap<>());
    var before = claims.get(letter.claim());
    if (before == null || !before.decidedOn().isAfter(letter.decidedOn())) {
      claims.put(letter.claim(), letter);
    }
  }

  private void meet(Turn turn) {
    switch (turn) {
      case Turn.Verified(var day) -> readCard(day);
      case Turn.Ended end -> {
        boolean counts =
            policy.withdrawalEnds()
                || end.cause() == EndCause.CARE_ENDED
                || end.cause() == EndCause.DIED;
        if (first.isPresent() && counts) {
          ended = Said.of("ENDED " + end.cause() + " " + end.on(), first);
          first = Optional.empty();
          dead = Optional.empty();
        }
      }
    }
  }

  private void readCard(LocalDate day) {
    boolean live = first.isPresent() && say(day).what().equals("OPEN");
    boolean begins =
        !live
            || policy.restart() == Restart.NEWEST
            || (policy.restart() == Restart.LATER_END
                && lastMarked(day).isAfter(lastMarked(first.get())));
    if (begins) {
      first = Optional.of(day);
      dead = Optional.empty();
    }
  }

  private Said say(LocalDate day) {
    if (first.isEmpty()) {
      return ended;
    }
    if (dead.isPresent()) {
      return dead.get();
    }
    var visit = first.get();
    if (isMarked(visit, day)) {
      return new Said(
          "OPEN", first, Optional.of(lastMarked(visit)), Optional.empty(), Optional.empty());
    }
    var broken = pages(visit).stream().filter(page -> !stamped(page)).findFirst();
    var closed =
        new Said(
            "CLOSED", first, Optional.of(lastMarked(visit)), broken, broken.map(this::standing));
    if (!policy.restoreOnLateResult()) {
      dead = Optional.of(closed);
    }
    return closed;
  }

  /** The first visit marks days, and so does each stamped page of the row. */
  private boolean isMarked(LocalDate visit, LocalDate day) {
    return marks(visit).stream().anyMatch(marks -> marks.days().contains(day));
  }

  private LocalDate lastMarked(LocalDate visit) {
    return marks(visit).stream().map(Marks::last).max(LocalDate::compareTo).orElseThrow();
  }

  /** Those of the newest pages first. */
  private List<Marks> marks(LocalDate visit) {
    return marks.computeIfAbsent(
        visit,
        _ -> {
          var all = new ArrayList<>(List.of(marked(YearMonth.from(visit))));
          pages(visit).stream().filter(this::stamped).map(this::marked).forEach(all::add);
          return all.reversed();
        });
  }

  /** The row of pages from the first one with a claim to the first one without stamp. */
  private List<YearMonth> pages(LocalDate visit) {
    return pages.computeIfAbsent(visit, this::row);
  }

  private List<YearMonth> row(LocalDate visit) {
    var row = new ArrayList<YearMonth>();
    var billed =
        tray.keySet().stream().filter(it -> standing(it) != MonthStanding.MISSING).toList();
    var page = YearMonth.from(visit);
    while (!billed.contains(page)) {
      var here = page;
      if (billed.stream().noneMatch(month -> month.isAfter(here))) {
        return row;
      }
      page = nextPage(page);
    }
    row.add(page);
    while (stamped(page)) {
      page = nextPage(page);
      row.add(page);
    }
    return row;
  }

  private boolean stamped(YearMonth page) {
    return standing(page) == MonthStanding.CONFIRMED;
  }

  private MonthStanding standing(YearMonth page) {
    var outcomes = new HashSet<ReviewOutcome>();
    tray.getOrDefault(page, Map.of()).values().forEach(letter -> outcomes.add(letter.outcome()));
    if (outcomes.contains(ReviewOutcome.REVIEWED) || outcomes.contains(ReviewOutcome.REDUCED)) {
      return MonthStanding.CONFIRMED;
    }
    if (outcomes.contains(ReviewOutcome.CLAIMED)) {
      return MonthStanding.LATE;
    }
    return outcomes.contains(ReviewOutcome.RETURNED)
        ? MonthStanding.RETURNED
        : MonthStanding.MISSING;
  }

  /** All days of a page, and of as many pages behind it as the policy says. */
  private Marks marked(YearMonth page) {
    return MARKED.computeIfAbsent(new Sheet(page, policy.windowMonths()), NaiveRelationship::mark);
  }

  private static Marks mark(Sheet sheet) {
    var days = new HashSet<LocalDate>();
    var last = sheet.page().atDay(1);
    int pagesTurned = 0;
    for (var day = last; pagesTurned <= sheet.pagesBehind(); day = day.plusDays(1)) {
      days.add(day);
      last = day;
      boolean lastOfPage = day.plusDays(1).getDayOfMonth() == 1;
      pagesTurned += lastOfPage ? 1 : 0;
    }
    return new Marks(days, last);
  }

  private static YearMonth nextPage(YearMonth page) {
    return NEXT_PAGE.computeIfAbsent(
        page,
        _ -> {
          var day = page.atDay(1);
          while (YearMonth.from(day).equals(page)) {
            day = day.plusDays(1);
          }
          return YearMonth.from(day);
        });
  }
}
