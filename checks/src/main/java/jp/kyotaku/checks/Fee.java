package jp.kyotaku.checks;

import java.time.LocalDate;
import jp.kyotaku.formats.receipt.FeeRecord;
import jp.kyotaku.formats.receipt.Line;
import org.jspecify.annotations.Nullable;

/**
 * 療養費の一行 beside its item of the schedule.
 *
 * @param day day of the month, 0 where the date is none or lies in another month
 * @param amount KA.6 in yen, -1 where it is no number
 * @param payers bit 0 for the insurer, bits 1 to 4 for the public payers; 0 where KA.3 is no code
 * @param rate null where the code is in no schedule of its day
 */
record Fee(
    FeeRecord claimed,
    @Nullable LocalDate date,
    int day,
    int amount,
    int payers,
    @Nullable Rate rate) {

  Line line() {
    return claimed.line();
  }

  boolean paidBy(int payer) {
    return (payers >> payer & 1) == 1;
  }

  boolean visit() {
    return rate != null && rate.visit();
  }

  boolean about(Topic topic) {
    return rate != null && rate.topic() == topic;
  }

  boolean code(String code) {
    return rate != null && rate.code().equals(code);
  }

  /** Its name for people: the item's, or the code where it has none. */
  String name() {
    return rate == null ? claimed.code() : rate.item().name();
  }
}
