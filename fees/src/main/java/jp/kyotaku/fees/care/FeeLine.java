package jp.kyotaku.fees.care;

import java.time.LocalDate;
import jp.kyotaku.fees.FeeCode;
import jp.kyotaku.fees.Why;

/**
 * 訪問看護療養費の一行 (KAレコード)
 *
 * @param burden 負担区分 (別表22); empty until the payers are known
 * @param amount whole yen; 0 for a percent add-on, whose amount is in the line above
 * @param jobs 職種等 (別表20), two digits each; may be empty
 * @param visitCount 同日訪問回数 (別表19) or empty
 * @param instructionKind 指示区分 (別表12) or empty
 */
public record FeeLine(
    LocalDate date,
    FeeCode code,
    String burden,
    int amount,
    String jobs,
    String visitCount,
    String instructionKind,
    Why why) {

  public FeeLine borneBy(String newBurden) {
    return new FeeLine(date, code, newBurden, amount, jobs, visitCount, instructionKind, why);
  }
}
