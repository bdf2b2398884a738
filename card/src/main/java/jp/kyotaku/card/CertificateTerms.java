package jp.kyotaku.card;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * 期限の前後の取扱い. Sources disagree on how the three months after the end count, so it is
 * a setting.
 */
public record CertificateTerms(int alertMonthsBefore, int allowanceMonths, AllowanceRule rule) {

  /** 猶予の数え方 */
  public enum AllowanceRule {
    TO_END_OF_MONTH,
    TO_SAME_DAY
  }

  public static final CertificateTerms DOCUMENTED =
      new CertificateTerms(3, 3, AllowanceRule.TO_END_OF_MONTH);

  LocalDate alertFrom(LocalDate end) {
    return end.minusMonths(alertMonthsBefore);
  }

  LocalDate allowanceUntil(LocalDate end) {
    return switch (rule) {
      case TO_END_OF_MONTH -> YearMonth.from(end).plusMonths(allowanceMonths).atEndOfMonth();
      case TO_SAME_DAY -> end.plusMonths(allowanceMonths);
    };
  }
}
