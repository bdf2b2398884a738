package jp.kyotaku.formats.oqs;

import java.util.List;
import java.util.Optional;

/**
 * 一括のダウンロード結果 (6.1, 6.3), whole.
 *
 * @param details of an abnormal answer: what is wrong, in full
 */
public record BulkAnswer(
    OqsMessage message,
    BulkAnswerHeader header,
    List<BulkConfirmUnit> units,
    Optional<ProcessingResult> details)
    implements OqsAnswer {

  public BulkAnswer {
    units = List.copyOf(units);
  }

  public BulkAnswer(OqsMessage message, BulkAnswerHeader header, List<BulkConfirmUnit> units) {
    this(message, header, units, Optional.empty());
  }

  /** An answer without units: 処理中, 異常終了, nobody found. */
  public static BulkAnswer without(OqsMessage message, BulkAnswerHeader header) {
    return new BulkAnswer(message, header, List.of());
  }

  public BulkAnswer with(ProcessingResult newDetails) {
    return new BulkAnswer(message, header, units, Optional.of(newDetails));
  }
}
