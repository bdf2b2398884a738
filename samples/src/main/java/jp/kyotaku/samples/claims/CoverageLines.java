package jp.kyotaku.samples.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.fees.care.FeeLine;
import jp.kyotaku.fees.share.ShareClass;
import jp.kyotaku.fees.share.SpecialNote;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.NewLine;
import jp.kyotaku.formats.receipt.Payer;
import jp.kyotaku.formats.receipt.RecordType;

/** 患者と負担者のレコード: RE, HO, KO, SN, JD, MF */
final class CoverageLines {

  private static final int BEFORE_DAYS = 2;
  private static final int CHARTS = 1_000_000;
  private static final String MEDICAL_AID = "12";

  private final SampleClaims claims;
  private final SettledBill bill;
  private final ClaimCoverage coverage;

  CoverageLines(SampleClaims claims, SettledBill bill) {
    this.claims = claims;
    this.bill = bill;
    this.coverage = bill.coverage();
  }

  List<Line> all(int number) {
    var lines = new ArrayList<Line>();
    lines.add(receipt(number));
    coverage.insurer().ifPresent(insurer -> lines.add(insurer(insurer)));
    for (int at = 0; at < coverage.payers().size(); at++) {
      lines.add(publicPayer(at));
    }
    confirmations(lines);
    payers().forEach(payer -> lines.add(visitDays(payer)));
    lines.add(NewLine.of(RecordType.MF).item(2, bill.share().highCost().code()).line());
    return lines;
  }

  private Line receipt(int number) {
    var person = coverage.person();
    var line =
        NewLine.of(RecordType.RE)
            .number(2, number)
            .item(3, coverage.kind().code())
            .month(4, claims.month())
            .item(5, person.name())
            .item(6, person.kana())
            .item(7, person.sex())
            .day(8, person.birthDate())
            .item(12, notes())
            .item(14, "K" + Integer.toString(CHARTS + number));
    coverage
        .insurer()
        .filter(ClaimInsurer::municipality)
        .ifPresent(insurer -> line.number(11, 100 - insurer.coverage().percent()));
    ShareClass.of(coverage.coverage(), bill.share().highCost())
        .ifPresent(shareClass -> line.item(13, shareClass.code()));
    return line.line();
  }

  private String notes() {
    return SpecialNote.of(coverage.coverage()).stream()
        .map(SpecialNote::code)
        .sorted()
        .collect(Collectors.joining());
  }

  private Line insurer(ClaimInsurer insurer) {
    var line =
        NewLine.of(RecordType.HO)
            .item(2, insurer.issuer().number().padded())
            .item(3, insurer.symbol())
            .item(4, insurer.number())
            .number(5, bill.careDays(Payer.INSURER).size())
            .number(6, bill.total(Payer.INSURER));
    bill.share().insurerItem9().ifPresent(yen -> line.number(9, yen));
    return line.line();
  }

  private Line publicPayer(int at) {
    var payer = coverage.payers().get(at);
    var share = bill.share().publicPayers().get(at);
    var bearer = Payer.publicPayer(at + 1);
    var line =
        NewLine.of(RecordType.KO)
            .item(2, payer.payer().number())
            .item(3, payer.recipient())
            .number(5, bill.careDays(bearer).size())
            .number(6, bill.total(bearer));
    bill.share().publicItem7(share).ifPresent(yen -> line.number(7, yen));
    bill.share().publicItem8(share).ifPresent(yen -> line.number(8, yen));
    return line.line();
  }

  private void confirmations(List<Line> lines) {
    coverage
        .insurer()
        .filter(insurer -> !insurer.branch().isEmpty())
        .ifPresent(insurer -> lines.add(confirmation(Payer.INSURER, insurer.branch())));
    for (int at = 0; at < coverage.payers().size(); at++) {
      if (coverage.payers().get(at).law().equals(MEDICAL_AID)) {
        lines.add(confirmation(Payer.publicPayer(at + 1), ""));
      }
    }
  }

  private static Line confirmation(Payer payer, String branch) {
    return NewLine.of(RecordType.SN).item(2, payer.code()).item(3, "01").item(7, branch).line();
  }

  private Line visitDays(Payer payer) {
    var line = NewLine.of(RecordType.JD).item(2, payer.code());
    bill.borneBy(payer).stream()
        .map(FeeLine::date)
        .distinct()
        .forEach(day -> line.item(BEFORE_DAYS + day.getDayOfMonth(), kindOf(day)));
    return line.line();
  }

  private String kindOf(LocalDate day) {
    return bill.result().careDays().contains(day) ? "1" : "2";
  }

  private List<Payer> payers() {
    var all = new ArrayList<Payer>();
    coverage.insurer().ifPresent(_ -> all.add(Payer.INSURER));
    for (int at = 1; at <= coverage.payers().size(); at++) {
      all.add(Payer.publicPayer(at));
    }
    return all;
  }
}
