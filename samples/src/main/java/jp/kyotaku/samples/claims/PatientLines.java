package jp.kyotaku.samples.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.kyotaku.fees.care.Instruction;
import jp.kyotaku.fees.care.Patient;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.NewLine;
import jp.kyotaku.formats.receipt.RecordType;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;

/** 医師・指示・状態・傷病・利用者のレコード: IH, HJ, JS, SY, RJ */
final class PatientLines {

  private static final SampleInstitution CLINIC = SampleInstitutions.AOZORA;
  private static final String UNCODED = "0000999";
  private static final int ELDERLY = 65;

  private final CarePlan plan;
  private final SettledBill bill;

  PatientLines(CarePlan plan, SettledBill bill) {
    this.plan = plan;
    this.bill = bill;
  }

  List<Line> all() {
    var lines = new ArrayList<Line>();
    lines.add(physician());
    plan.care().instructions().stream()
        .sorted(Comparator.comparing(Instruction::kind).thenComparing(Instruction::from))
        .forEach(instruction -> lines.add(instruction(instruction)));
    lines.add(condition());
    plan.diseases().forEach(disease -> lines.add(disease(disease)));
    lines.add(patient());
    return lines;
  }

  private Line physician() {
    var code = CLINIC.code().value();
    return NewLine.of(RecordType.IH)
        .item(2, code.substring(0, 2))
        .item(3, code.substring(2, 3))
        .item(4, code.substring(3))
        .item(5, CLINIC.name())
        .item(6, "見本　健作")
        .day(7, plan.care().month().atDay(1).minusDays(1))
        .line();
  }

  private static Line instruction(Instruction instruction) {
    return NewLine.of(RecordType.HJ)
        .item(2, instruction.kind().code())
        .day(3, instruction.from())
        .day(4, instruction.to())
        .line();
  }

  private Line condition() {
    var patient = plan.care().patient();
    var line =
        NewLine.of(RecordType.JS)
            .item(2, plan.condition())
            .item(3, stated(patient))
            .item(4, patient.states().stream().sorted().collect(Collectors.joining()));
    plan.gaf().ifPresent(value -> line.item(5, value).day(6, bill.fees().getFirst().date()));
    return line.line();
  }

  private static String stated(Patient patient) {
    var tables = (patient.table7() ? "01" : "") + (patient.table8() ? "02" : "");
    return tables.isEmpty() ? "03" : tables;
  }

  private static Line disease(String name) {
    return NewLine.of(RecordType.SY).item(2, UNCODED).item(4, name).line();
  }

  private Line patient() {
    var line =
        NewLine.of(RecordType.RJ).day(2, plan.firstVisit()).item(3, plan.place()).item(19, facts());
    plan.death()
        .ifPresent(
            death ->
                line.day(11, death.day())
                    .time(12, death.time())
                    .item(13, "04")
                    .day(15, death.day())
                    .time(16, death.time())
                    .item(17, plan.place()));
    return line.line();
  }

  /** 介護保険の対象者に医療保険で算定した. */
  private String facts() {
    var care = plan.care();
    boolean elderly = care.patient().ageOn(care.month().atDay(1)) >= ELDERLY;
    return elderly && !plan.psychiatric() && care.patient().stated() ? "11" : "";
  }
}
