package jp.kyotaku.server.terminal.web;

import java.time.LocalDate;

/** 期限が近い (ours): one measure for every page and sheet. */
final class Soon {

  private static final int DAYS = 31;

  private Soon() {}

  /** What is over already is soon as well. */
  static boolean isSoon(LocalDate last, LocalDate day) {
    return !last.isAfter(day.plusDays(DAYS));
  }
}
