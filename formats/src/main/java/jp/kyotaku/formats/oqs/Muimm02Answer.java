package jp.kyotaku.formats.oqs;

import java.util.List;
import java.util.Optional;

/**
 * 照会番号一括登録 ダウンロード結果 OQSmuimm02res (6.2), whole.
 *
 * @param details of an abnormal answer: what is wrong, in full
 */
public record Muimm02Answer(
    BulkAnswerHeader header, List<BulkRegistrationUnit> units, Optional<ProcessingResult> details)
    implements OqsAnswer {

  public Muimm02Answer {
    units = List.copyOf(units);
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.MUIMM02;
  }
}
