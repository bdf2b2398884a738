package jp.kyotaku.server.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * この機関への前回の答え
 *
 * @param day 資格確認日
 * @param coverageIds the versions that were answered
 */
public record LastAnswer(long personId, Instant at, LocalDate day, List<Long> coverageIds) {

  public LastAnswer {
    coverageIds = List.copyOf(coverageIds);
  }
}
