package jp.kyotaku.server.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.kyotaku.kernel.CareCategory;

/** 同意を使える日 (R-163, parameter consent.onlineEnd): before any evidence of continued care. */
public final class ConsentUse {

  /** Without a booking the day of the consent stands for it; 24 hours end on the day after. */
  private static final int DAYS_AFTER = 1;

  private ConsentUse() {}

  public static LocalDate lastDay(CareCategory category, LocalDate registeredOn) {
    return switch (category) {
      case HOME_VISIT_CARE -> ReInquiryWindow.firstEnd(registeredOn);
      case ONLINE_CARE, HOUSE_CALL, OUTPATIENT_ALTERNATIVE -> registeredOn.plusDays(DAYS_AFTER);
    };
  }

  /** The first day of registration whose consent can still be used on the day. */
  public static LocalDate earliestRegistration(CareCategory category, LocalDate day) {
    return switch (category) {
      case HOME_VISIT_CARE -> YearMonth.from(day).minusMonths(ReInquiryWindow.MONTHS).atDay(1);
      case ONLINE_CARE, HOUSE_CALL, OUTPATIENT_ALTERNATIVE -> day.minusDays(DAYS_AFTER);
    };
  }
}
