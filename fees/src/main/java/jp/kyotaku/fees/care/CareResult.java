package jp.kyotaku.fees.care;

import java.time.LocalDate;
import java.util.List;

/**
 * 算定の結果
 *
 * @param lines in the order in which they are recorded
 * @param careDays 実日数に計上する日: days on which a basic fee was billed, in their order
 * @param remarks what was not billed or is not known, by date
 */
public record CareResult(List<FeeLine> lines, List<LocalDate> careDays, List<CareRemark> remarks) {

  public CareResult {
    lines = List.copyOf(lines);
    careDays = List.copyOf(careDays);
    remarks = List.copyOf(remarks);
  }

  /** Yen. */
  public long total() {
    return lines.stream().mapToLong(FeeLine::amount).sum();
  }
}
