package jp.kyotaku.samples.claims;

import java.io.OutputStream;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.fees.share.CareSetting;
import jp.kyotaku.fees.share.HighCostLimits;
import jp.kyotaku.fees.share.LimitQuestion;
import jp.kyotaku.formats.receipt.ClaimWriter;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.kernel.code.LimitCategory;

/**
 * 見本のレセプトファイル: valid claim files of any length. The same numbers give the same bytes; a longer file
 * begins with the receipts of the shorter one.
 *
 * @param receipts how many
 * @param seed which of the many files of this length
 * @param body to which payment body
 * @param month 指定訪問看護年月, from June 2024 to July 2026 (no limits of 高額療養費 are known after it);
 *     claimed in the month after it
 */
public record SampleClaims(int receipts, int seed, PaymentBody body, YearMonth month) {

  /** The first month that is claimed by such files. */
  public static final YearMonth FIRST_MONTH = YearMonth.of(2024, 6);

  private static final int BLOCK = 256;
  private static final int MOST = 999_999;
  private static final YearMonth JULY = YearMonth.of(2024, 7);

  public SampleClaims {
    if (receipts < 1 || receipts > MOST || seed < 0) {
      throw new IllegalArgumentException("from 1 to " + MOST + " receipts, and no negative seed");
    }
    if (month.isBefore(FIRST_MONTH)) {
      throw new IllegalArgumentException("no fee schedule is known before " + FIRST_MONTH);
    }
    if (!limitsKnown(month)) {
      throw new IllegalArgumentException("no limits of 高額療養費 are known in " + month);
    }
  }

  /** To the 支払基金, for care of July 2024. */
  public static SampleClaims of(int receipts, int seed) {
    return new SampleClaims(receipts, seed, PaymentBody.HEALTH_INSURANCE_FUND, JULY);
  }

  /** Whether the limits of 高額療養費 are known in the month: without them no bill can be settled. */
  public static boolean limitsKnown(YearMonth month) {
    return Arrays.stream(LimitCategory.values())
        .map(category -> new LimitQuestion(month, category, CareSetting.AT_HOME, 0, false, false))
        .anyMatch(question -> HighCostLimits.yen(question).isPresent());
  }

  /** The whole file; the stream should be buffered and is not closed. */
  public void writeTo(OutputStream out) {
    var writer = new ClaimWriter(out);
    var maker = new ReceiptMaker(this, FeeSchedules.builtIn());
    writer.line(StationLines.head(this));
    for (int from = 0; from < receipts; from += BLOCK) {
      block(maker, from).forEach(receipt -> receipt.forEach(writer::line));
    }
    writer.line(StationLines.foot()).endMark();
  }

  /** Made side by side, kept in order. */
  private List<List<Line>> block(ReceiptMaker maker, int from) {
    return IntStream.range(from, Math.min(from + BLOCK, receipts))
        .parallel()
        .mapToObj(maker::receipt)
        .toList();
  }
}
