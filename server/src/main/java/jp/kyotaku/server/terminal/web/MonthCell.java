package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.server.continuity.MonthEvidence;
import jp.kyotaku.server.continuity.MonthStanding;
import jp.kyotaku.server.continuity.RelationshipOverview;

/**
 * 期間の帯のひと月 (T27): one character for the eye, the words for the ear.
 *
 * @param year where a new year begins in the bar
 * @param look the classes of the cell
 */
record MonthCell(String year, String month, String mark, String words, String look) {

  /** As many months as a phone shows in two rows. */
  private static final int LONGEST_BAR = 12;

  /** From the first visit, or the last months of a long bar, to the end of the window. */
  static List<MonthCell> bar(RelationshipOverview overview, LocalDate today) {
    var now = YearMonth.from(today);
    var until = YearMonth.from(overview.until());
    var last = now.isAfter(until) ? now : until;
    var first = YearMonth.from(overview.firstVisit());
    var begin = latest(first, last.minusMonths(LONGEST_BAR - 1L));
    return Stream.iterate(begin, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .map(month -> cell(overview, month, now, month.equals(begin)))
        .toList();
  }

  private static MonthCell cell(
      RelationshipOverview overview, YearMonth month, YearMonth now, boolean begins) {
    boolean open = !month.isAfter(YearMonth.from(overview.until())) && overview.state().live();
    var standing =
        overview.months().stream()
            .filter(evidence -> evidence.month().equals(month))
            .map(MonthEvidence::standing)
            .findFirst();
    boolean needed = overview.needed().contains(month);
    String mark = standing.map(MonthCell::mark).orElse(needed ? "要" : "");
    String words =
        standing.map(MonthStanding::label).orElse(needed ? "審査結果が必要" : "")
            + (month.equals(now) ? " 今月" : "")
            + (open ? " 再照会できる月" : "");
    return new MonthCell(
        begins || month.getMonthValue() == 1 ? month.getYear() + "年" : "",
        month.getMonthValue() + "月",
        mark,
        words.strip(),
        look(open, month.equals(now), standing.map(Enum::name).orElse(needed ? "NEEDED" : "OPEN")));
  }

  private static String look(boolean open, boolean now, String standing) {
    return Stream.of(open ? "open" : "shut", now ? "now" : "", "month-" + standing)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String mark(MonthStanding standing) {
    return switch (standing) {
      case CONFIRMED -> "済";
      case LATE -> "待";
      case RETURNED -> "返";
      case MISSING -> "無";
    };
  }

  private static YearMonth latest(YearMonth one, YearMonth other) {
    return one.isAfter(other) ? one : other;
  }
}
