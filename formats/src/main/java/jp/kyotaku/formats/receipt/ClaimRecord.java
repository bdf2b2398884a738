package jp.kyotaku.formats.receipt;

import java.util.Optional;

/**
 * レコード: one of the 19 records of a claim, a typed view of its line. Nothing is lost in reading: a
 * value that is no day or no number is empty here, and its text stands in {@link Line#item}.
 */
public sealed interface ClaimRecord
    permits StationRecord,
        ReceiptRecord,
        InsurerRecord,
        PublicPayerRecord,
        EligibilityRecord,
        VisitDaysRecord,
        WindowPaymentRecord,
        DisasterRecord,
        PhysicianRecord,
        InstructionRecord,
        ConditionRecord,
        DiseaseRecord,
        PatientRecord,
        InformationRecord,
        RemarkRecord,
        TrainingRecord,
        CommentRecord,
        FeeRecord,
        RequestRecord {

  Line line();

  default RecordType type() {
    return line().type().orElseThrow();
  }

  /** The record of a line; empty for a line that is none of the 19. */
  static Optional<ClaimRecord> of(Line line) {
    return line.type().map(type -> of(type, line));
  }

  private static ClaimRecord of(RecordType type, Line line) {
    return switch (type) {
      case HM -> new StationRecord(line);
      case RE -> new ReceiptRecord(line);
      case HO -> new InsurerRecord(line);
      case KO -> new PublicPayerRecord(line);
      case SN -> new EligibilityRecord(line);
      case JD -> new VisitDaysRecord(line);
      case MF -> new WindowPaymentRecord(line);
      case GI -> new DisasterRecord(line);
      case IH -> new PhysicianRecord(line);
      case HJ -> new InstructionRecord(line);
      case JS -> new ConditionRecord(line);
      case SY -> new DiseaseRecord(line);
      case RJ -> new PatientRecord(line);
      case TJ -> new InformationRecord(line);
      case TZ -> new RemarkRecord(line);
      case KS -> new TrainingRecord(line);
      case CO -> new CommentRecord(line);
      case KA -> new FeeRecord(line);
      case GO -> new RequestRecord(line);
    };
  }
}
