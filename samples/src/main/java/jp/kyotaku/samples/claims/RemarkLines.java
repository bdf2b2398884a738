package jp.kyotaku.samples.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.kyotaku.fees.care.CareEvent;
import jp.kyotaku.fees.care.CareEvent.DischargeSupport;
import jp.kyotaku.fees.care.FeeLine;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.NewLine;
import jp.kyotaku.formats.receipt.RecordType;

/** 情報提供・特記事項・研修のレコード: TJ, TZ, KS */
final class RemarkLines {

  private static final Set<String> URGENT =
      Set.of("510002470", "510004570", "530002770", "530005070");
  private static final Set<String> REMOTE = Set.of("510002370", "530002670", "588002770");
  private static final Set<String> CARE_STAFF = Set.of("550001770", "550002370");

  private final CarePlan plan;
  private final SettledBill bill;
  private final List<Line> lines = new ArrayList<>();

  RemarkLines(CarePlan plan, SettledBill bill) {
    this.plan = plan;
    this.bill = bill;
  }

  List<Line> all() {
    information();
    branchOffice();
    remote();
    readmission();
    careStaff();
    urgent();
    training();
    return lines;
  }

  private void information() {
    billed("570000110", "01");
    billed("570000210", "10");
    billed("570000310", "21");
  }

  private void billed(String code, String recipient) {
    if (bill.has(code)) {
      lines.add(NewLine.of(RecordType.TJ).item(2, recipient).line());
    }
  }

  private void branchOffice() {
    if (plan.branchOffice() && !plan.care().visits().isEmpty()) {
      lines.add(NewLine.of(RecordType.TZ).item(2, "03").line());
    }
  }

  private void remote() {
    if (REMOTE.stream().anyMatch(bill::has)) {
      remark("04", "830500002", FullWidth.digits(plan.address()));
      remark("04", "852500001", FullWidth.minutes(75));
    }
  }

  private void readmission() {
    for (CareEvent event : plan.care().events()) {
      if (event instanceof DischargeSupport support && support.endedOn().isPresent()) {
        remark("08", "850500011", FullWidth.date(support.endedOn().get()));
      }
    }
  }

  private void careStaff() {
    bill.fees().stream()
        .filter(fee -> CARE_STAFF.contains(fee.code().digits()))
        .forEach(fee -> remark("09", "850500013", FullWidth.date(fee.date())));
  }

  private void urgent() {
    bill.fees().stream()
        .filter(fee -> URGENT.contains(fee.code().digits()))
        .map(FeeLine::date)
        .forEach(
            day -> {
              remark("10", "850500016", FullWidth.date(day));
              remark("10", "830500003", "疼痛の増強により家族から連絡があり、主治医の指示を受けて訪問した");
            });
  }

  private void remark(String kind, String comment, String text) {
    lines.add(NewLine.of(RecordType.TZ).item(2, kind).item(3, comment).item(4, text).line());
  }

  private void training() {
    if (bill.has("510000510") || bill.has("510001510")) {
      lines.add(training("02").line());
    }
    if (bill.has("550001870")) {
      lines.add(training("12").line());
    }
    if (bill.has("550001970")) {
      var first = plan.care().month().atDay(1);
      lines.add(training("21").day(4, first.minusDays(40)).day(5, first.minusDays(10)).line());
    }
  }

  private static NewLine training(String code) {
    return NewLine.of(RecordType.KS).item(2, code);
  }
}
