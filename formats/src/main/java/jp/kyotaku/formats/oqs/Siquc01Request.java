package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 資格確認要求 OQSsiquc01req (5.1, R-127) */
public record Siquc01Request(
    LocalDate qualificationConfirmationDate,
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    QualificationConfirmSearchInfo searchInfo)
    implements OqsRequest {

  @Override
  public OqsMessage message() {
    return OqsMessage.SIQUC01;
  }
}
