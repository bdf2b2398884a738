package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** よく使う期間 */
record QuickChoice(String label, LocalDate from, LocalDate to) {

  static List<QuickChoice> on(LocalDate today) {
    return List.of(
        new QuickChoice("きょう", today, today),
        new QuickChoice("きのう", today.minusDays(1), today.minusDays(1)),
        new QuickChoice("今月", today.withDayOfMonth(1), YearMonth.from(today).atEndOfMonth()));
  }
}
