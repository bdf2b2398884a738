package jp.kyotaku.checks;

import java.time.YearMonth;
import jp.kyotaku.formats.receipt.ReceiptRecord;
import jp.kyotaku.formats.receipt.StationRecord;
import jp.kyotaku.kernel.Japan;

/** 指定訪問看護年月と請求の時期 (L2159, L2100, R-254, R-257). */
final class MonthRules implements ReceiptCheck {

  /** The first month that stations claim online. */
  private static final YearMonth ONLINE_SINCE = YearMonth.of(2024, 6);

  /** Care from this month may be claimed for five years, earlier care for three. */
  private static final YearMonth FIVE_YEARS_SINCE = YearMonth.of(2020, 4);

  /** 保険者等の同意: a comment that lifts the time bar would stand here; nursing has no code for it. */
  @Override
  public void check(Facts facts, Findings findings) {
    YearMonth month = facts.month;
    if (month == null) {
      return;
    }
    ReceiptRecord common = facts.common;
    if (month.isBefore(ONLINE_SINCE)) {
      findings.add(Rule.BEFORE_ONLINE_CLAIMS, common.line(), words(ONLINE_SINCE));
    }
    if (facts.settings.asOf().isAfter(barredAfter(month).atEndOfMonth())) {
      findings.add(
          Rule.TIME_BARRED, common.line(), Japan.westernDate(barredAfter(month).atEndOfMonth()));
    }
    notBeforeClaimMonth(facts, month, findings);
  }

  private static void notBeforeClaimMonth(Facts facts, YearMonth month, Findings findings) {
    StationRecord station = facts.station;
    YearMonth claimed = station == null ? null : station.claimMonth().orElse(null);
    if (claimed != null && !month.isBefore(claimed)) {
      findings.add(Rule.MONTH_NOT_YET_CLAIMABLE, facts.line(), words(claimed));
    }
  }

  /** The last month in which it may be claimed: years count from the first of the month after. */
  static YearMonth barredAfter(YearMonth month) {
    return month.plusYears(month.isBefore(FIVE_YEARS_SINCE) ? 3 : 5);
  }

  static String words(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }
}
