package jp.kyotaku.card.authority;

import java.time.LocalDate;
import java.util.Date;
import jp.kyotaku.kernel.Japan;

/**
 * 有効期間: from the first second of one day to the last second of another, Japan time
 *
 * @param to the last day
 */
public record Validity(LocalDate from, LocalDate to) {

  Date notBefore() {
    return startOf(from);
  }

  Date notAfter() {
    return Date.from(to.plusDays(1).atStartOfDay(Japan.ZONE).minusSeconds(1).toInstant());
  }

  static Date startOf(LocalDate day) {
    return Date.from(day.atStartOfDay(Japan.ZONE).toInstant());
  }
}
