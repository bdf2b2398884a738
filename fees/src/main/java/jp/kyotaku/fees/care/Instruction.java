package jp.kyotaku.fees.care;

import java.time.LocalDate;
import jp.kyotaku.fees.InstructionKind;

/**
 * 訪問看護指示書 (HJレコード)
 *
 * @param from 指示期間の初日
 * @param to its last day
 */
public record Instruction(InstructionKind kind, LocalDate from, LocalDate to) {

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
