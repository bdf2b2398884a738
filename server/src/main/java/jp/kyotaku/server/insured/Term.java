package jp.kyotaku.server.insured;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 有効期間
 *
 * @param to the last day, if there is one
 */
public record Term(LocalDate from, Optional<LocalDate> to) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
