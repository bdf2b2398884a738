package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 資格確認一括照会 アップロード要求 OQSmuquc01req (6.1), whole: for those who write it, and for short ones. A
 * server reads it line by line ({@link OqsBulkReader}).
 */
public record Muquc01Request(
    LocalDate qualificationConfirmationDate,
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    List<QualificationConfirmSearchInfo> lines)
    implements OqsRequest {

  public Muquc01Request {
    lines = List.copyOf(lines);
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.MUQUC01;
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "Muquc01Request[" + lines.size() + "]";
  }
}
