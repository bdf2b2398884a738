package jp.kyotaku.formats.receipt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * レセプト: one RE record and all lines up to the next, as they stand in the file. Where a record is
 * recorded once too often, the first counts.
 */
public final class Receipt {

  private final ReceiptRecord common;
  private final List<Line> lines;
  private final List<ClaimRecord> records;
  private final List<FeeRecord> fees;

  /** Lines that begin with an RE record. */
  public Receipt(List<Line> lines) {
    this.lines = List.copyOf(lines);
    records = recordsOf(this.lines);
    if (records.isEmpty() || !(records.getFirst() instanceof ReceiptRecord first)) {
      throw new IllegalArgumentException("a receipt begins with RE");
    }
    common = first;
    fees = all(FeeRecord.class);
  }

  private static List<ClaimRecord> recordsOf(List<Line> lines) {
    var records = new ArrayList<ClaimRecord>(lines.size());
    for (Line line : lines) {
      ClaimRecord.of(line).ifPresent(records::add);
    }
    return records;
  }

  /** The same with one of its lines exchanged, such as for a corrected one. */
  public Receipt with(Line before, Line after) {
    return new Receipt(lines.stream().map(line -> line == before ? after : line).toList());
  }

  /** All its lines, unknown ones and those of the payment body as well. */
  public List<Line> lines() {
    return lines;
  }

  /** Its records in the order of the file. */
  public List<ClaimRecord> records() {
    return Collections.unmodifiableList(records);
  }

  /** Its records without those that belong to the file, HM and GO. */
  List<ClaimRecord> ordered() {
    return records.stream().filter(claim -> claim.type().inReceipt()).toList();
  }

  /** Where the RE of a further receipt is missing: the line that stands behind each such place. */
  public List<Line> missingHeads() {
    return ReceiptBlocks.of(ordered()).stream()
        .skip(1)
        .map(block -> block.getFirst().line())
        .toList();
  }

  public ReceiptRecord common() {
    return common;
  }

  public Optional<InsurerRecord> insurer() {
    return first(InsurerRecord.class);
  }

  /** In the order of the file: the first is 第１公費. */
  public List<PublicPayerRecord> publicPayers() {
    return all(PublicPayerRecord.class);
  }

  public List<EligibilityRecord> eligibility() {
    return all(EligibilityRecord.class);
  }

  public List<VisitDaysRecord> visitDays() {
    return all(VisitDaysRecord.class);
  }

  public List<WindowPaymentRecord> windowPayment() {
    return all(WindowPaymentRecord.class);
  }

  public Optional<DisasterRecord> disaster() {
    return first(DisasterRecord.class);
  }

  public List<PhysicianRecord> physicians() {
    return all(PhysicianRecord.class);
  }

  public List<InstructionRecord> instructions() {
    return all(InstructionRecord.class);
  }

  public List<ConditionRecord> conditions() {
    return all(ConditionRecord.class);
  }

  public List<DiseaseRecord> diseases() {
    return all(DiseaseRecord.class);
  }

  public Optional<PatientRecord> patient() {
    return first(PatientRecord.class);
  }

  public List<InformationRecord> information() {
    return all(InformationRecord.class);
  }

  public List<RemarkRecord> remarks() {
    return all(RemarkRecord.class);
  }

  public List<TrainingRecord> training() {
    return all(TrainingRecord.class);
  }

  public List<CommentRecord> comments() {
    return all(CommentRecord.class);
  }

  public List<FeeRecord> fees() {
    return fees;
  }

  /** 返戻理由レコード (HR) of a returned receipt. */
  public List<ReturnReason> returnReasons() {
    return of(LineKind.RETURN_REASON).map(ReturnReason::new).toList();
  }

  /** 履歴管理情報 of a receipt that was claimed before. */
  public List<HistoryLine> history() {
    return of(LineKind.HISTORY).map(HistoryLine::new).toList();
  }

  /** Whether reasons of a return or a history stand in it. */
  public boolean wasReturned() {
    return lines.stream()
        .anyMatch(line -> line.kind() == LineKind.RETURN_REASON || line.kind() == LineKind.HISTORY);
  }

  private Stream<Line> of(LineKind kind) {
    return lines.stream().filter(line -> line.kind() == kind);
  }

  private <R extends ClaimRecord> Optional<R> first(Class<R> type) {
    for (ClaimRecord candidate : records) {
      if (type.isInstance(candidate)) {
        return Optional.of(type.cast(candidate));
      }
    }
    return Optional.empty();
  }

  private <R extends ClaimRecord> List<R> all(Class<R> type) {
    var found = new ArrayList<R>();
    for (ClaimRecord candidate : records) {
      if (type.isInstance(candidate)) {
        found.add(type.cast(candidate));
      }
    }
    return List.copyOf(found);
  }
}
