package jp.kyotaku.fees.share;

import java.time.YearMonth;
import java.util.List;

/** 日付のある定め: one number that holds from one month to another (high-cost-limits.txt) */
record DatedSetting(String name, YearMonth from, YearMonth until, long value) {

  static DatedSetting read(List<String> words) {
    return new DatedSetting(
        words.get(1),
        YearMonth.parse(words.get(2)),
        YearMonth.parse(words.get(3)),
        Long.parseLong(words.get(4)));
  }

  boolean inForce(YearMonth month) {
    return !month.isBefore(from) && !month.isAfter(until);
  }
}
