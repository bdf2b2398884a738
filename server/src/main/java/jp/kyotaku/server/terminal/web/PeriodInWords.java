package jp.kyotaku.server.terminal.web;

import jp.kyotaku.kernel.Japan;

/** 期間の書き方 */
final class PeriodInWords {

  private PeriodInWords() {}

  static String of(DayPeriod.Days days) {
    String from = Japan.dateInWords(days.from());
    return days.from().equals(days.to()) ? from : from + "から" + Japan.dateInWords(days.to()) + "まで";
  }
}
