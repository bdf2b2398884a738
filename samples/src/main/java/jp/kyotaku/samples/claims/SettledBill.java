package jp.kyotaku.samples.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import jp.kyotaku.fees.care.CareResult;
import jp.kyotaku.fees.care.FeeLine;
import jp.kyotaku.fees.share.CareAccount;
import jp.kyotaku.fees.share.Charge;
import jp.kyotaku.fees.share.PatientShare;
import jp.kyotaku.fees.share.PublicPayer;
import jp.kyotaku.fees.share.SettleShare;
import jp.kyotaku.fees.share.ShareOutcome;
import jp.kyotaku.formats.receipt.BurdenCode;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.NewLine;
import jp.kyotaku.formats.receipt.Payer;
import jp.kyotaku.formats.receipt.RecordType;

/**
 * 精算した明細
 *
 * @param fees with their payers, in the order in which they are recorded
 * @param result as it was calculated
 */
record SettledBill(
    ClaimCoverage coverage, List<FeeLine> fees, CareResult result, PatientShare share) {

  static SettledBill of(YearMonth month, ClaimCoverage wanted, CareResult result) {
    var coverage = wanted.forBills(result.lines());
    var fees =
        result.lines().stream()
            .map(line -> line.borneBy(coverage.burdenOn(line.date()).code()))
            .toList();
    return new SettledBill(coverage, fees, result, settle(month, coverage, fees));
  }

  private static PatientShare settle(YearMonth month, ClaimCoverage coverage, List<FeeLine> fees) {
    List<PublicPayer> payers = coverage.payers().stream().map(ClaimPayer::payer).toList();
    var yen = new TreeMap<String, Long>();
    fees.forEach(fee -> yen.merge(fee.burden(), (long) fee.amount(), Long::sum));
    var charges =
        yen.entrySet().stream()
            .map(one -> new Charge(BurdenCode.of(one.getKey()).orElseThrow(), one.getValue()))
            .toList();
    var account = CareAccount.atHome(month, coverage.coverage(), payers, charges);
    return switch (SettleShare.of(account)) {
      case ShareOutcome.Settled(var share) -> share;
      case ShareOutcome.LimitUnknown(_, var why) ->
          throw new IllegalArgumentException(month + ": " + why.rule());
    };
  }

  List<FeeLine> borneBy(Payer payer) {
    return fees.stream()
        .filter(fee -> BurdenCode.of(fee.burden()).orElseThrow().covers(payer))
        .toList();
  }

  /** 実日数 of a payer: days of care on which it takes part. */
  List<LocalDate> careDays(Payer payer) {
    return borneBy(payer).stream()
        .map(FeeLine::date)
        .filter(result.careDays()::contains)
        .distinct()
        .toList();
  }

  long total(Payer payer) {
    return borneBy(payer).stream().mapToLong(FeeLine::amount).sum();
  }

  boolean has(String code) {
    return fees.stream().anyMatch(fee -> fee.code().digits().equals(code));
  }

  List<Line> feeLines() {
    return fees.stream().map(SettledBill::line).toList();
  }

  private static Line line(FeeLine fee) {
    return NewLine.of(RecordType.KA)
        .day(2, fee.date())
        .item(3, fee.burden())
        .item(4, fee.code().digits())
        .number(6, fee.amount())
        .item(7, fee.jobs())
        .item(8, fee.visitCount())
        .item(9, fee.instructionKind())
        .line();
  }
}
