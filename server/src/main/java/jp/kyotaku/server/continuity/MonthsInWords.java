package jp.kyotaku.server.continuity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.kernel.Japan;

/** 月の書き方: 令和6年（2024年）6月分と7月分 */
final class MonthsInWords {

  /** More than these are told by the first and the last of them. */
  private static final int ONE_BY_ONE = 3;

  private MonthsInWords() {}

  /** 令和6年（2024年）10月 */
  static String month(YearMonth month) {
    return year(month) + month.getMonthValue() + "月";
  }

  static String claims(List<YearMonth> months) {
    return months.size() > ONE_BY_ONE
        ? claim(months.getFirst()) + "から" + claim(months.getLast()) + "まで"
        : String.join("と", named(months));
  }

  static String claim(YearMonth month) {
    return month(month) + "分";
  }

  /** The year is said once. */
  private static List<String> named(List<YearMonth> months) {
    var names = new ArrayList<String>();
    for (int place = 0; place < months.size(); place++) {
      var month = months.get(place);
      boolean sameYear = place > 0 && year(months.get(place - 1)).equals(year(month));
      names.add((sameYear ? "" : year(month)) + month.getMonthValue() + "月分");
    }
    return names;
  }

  /** A month is named by the era of its first day. */
  private static String year(YearMonth month) {
    String first = Japan.eraDate(month.atDay(1));
    return first.substring(0, first.indexOf('年') + 1) + "（" + month.getYear() + "年）";
  }
}
