package jp.kyotaku.server.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 訪問の前の確認: all visits of a day, in their order
 *
 * @param operator who asked
 */
public record VisitCheck(
    UUID id, LocalDate day, Instant at, String operator, List<Checked> visits) {

  public VisitCheck {
    visits = List.copyOf(visits);
  }

  /** 一件の予定と答え */
  public record Checked(PlannedVisit visit, VisitAnswer answer) {}

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "VisitCheck[" + id + "]";
  }
}
