package jp.kyotaku.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.kyotaku.formats.receipt.RecordType;

/**
 * 点検の一覧: every group of rules with the records that it reads. Where such a record is damaged or
 * missing the reader has said so, and what a rule would say besides would only confuse.
 */
final class ReceiptChecks {

  private record Guarded(ReceiptCheck check, Set<RecordType> reads) {}

  private static final List<Guarded> ALL =
      List.of(
          of(new MonthRules(), RecordType.RE),
          of(new NameRules(), RecordType.RE, RecordType.IH),
          of(new AgeRules(), RecordType.RE, RecordType.HO),
          of(new NoteRules(), RecordType.RE, RecordType.MF),
          of(new CommonRules(), RecordType.RE, RecordType.HO, RecordType.KO),
          of(new HistoryRules(), RecordType.RE),
          of(new InsurerRules(), RecordType.HO),
          of(new PayerRules(), RecordType.HO, RecordType.KO),
          of(new TotalRules(), RecordType.HO, RecordType.KO, RecordType.KA),
          of(new PayerShareRules(), RecordType.HO, RecordType.KO, RecordType.KA),
          of(new ConfirmationRules(), RecordType.HO, RecordType.KO, RecordType.SN, RecordType.JD),
          of(new VisitDaysRules(), RecordType.HO, RecordType.KO, RecordType.JD, RecordType.KA),
          of(new WindowPaymentRules(), RecordType.RE, RecordType.HO, RecordType.MF),
          of(new HighCostRules(), RecordType.RE, RecordType.HO, RecordType.KO, RecordType.MF),
          of(new InstructionRules(), RecordType.IH, RecordType.HJ, RecordType.JS, RecordType.CO),
          of(new ConditionRules(), RecordType.JS, RecordType.KA),
          of(new DiseaseRules(), RecordType.SY),
          of(new PatientRules(), RecordType.RJ, RecordType.KA),
          of(new TerminalRules(), RecordType.RJ, RecordType.CO, RecordType.KA),
          of(new InformationRules(), RecordType.TJ, RecordType.CO, RecordType.KA),
          of(new RemarkRules(), RecordType.RJ, RecordType.TZ, RecordType.KA),
          of(new CommentRules(), RecordType.TZ, RecordType.CO),
          of(new TrainingRules(), RecordType.KS, RecordType.KA),
          of(new FeeLineRules(), RecordType.KO, RecordType.KA),
          of(new FeeItemRules(), RecordType.HJ, RecordType.KA),
          of(new JobRules(), RecordType.KA),
          of(new PercentRules(), RecordType.KA),
          of(new FeeOrderRules(), RecordType.KA),
          of(new AddOnRules(), RecordType.KA),
          of(new LimitRules(), RecordType.KA),
          of(new ConflictRules(), RecordType.KA),
          of(new WeekRules(), RecordType.JS, RecordType.KA),
          of(new ManagementRules(), RecordType.JS, RecordType.KA),
          of(
              new EntitlementRules(),
              RecordType.RE,
              RecordType.HO,
              RecordType.KO,
              RecordType.SN,
              RecordType.KA));

  private ReceiptChecks() {}

  private static Guarded of(ReceiptCheck check, RecordType first, RecordType... others) {
    return new Guarded(check, EnumSet.of(first, others));
  }

  static void check(Facts facts, Findings findings) {
    Set<RecordType> damaged = facts.damaged();
    for (Guarded guarded : ALL) {
      if (damaged.isEmpty() || guarded.reads().stream().noneMatch(damaged::contains)) {
        guarded.check().check(facts, findings);
      }
    }
  }
}
