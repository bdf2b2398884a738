package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;

/** 再照会ができる期間 */
public final class ReInquiryWindow {

  /** parameter reinquiry.windowMonths */
  static final int MONTHS = 3;

  private ReInquiryWindow() {}

  /** The last day of the window that a first visit with verification opens. */
  public static LocalDate firstEnd(LocalDate firstVisit) {
    return YearMonth.from(firstVisit).plusMonths(MONTHS).atEndOfMonth();
  }
}
