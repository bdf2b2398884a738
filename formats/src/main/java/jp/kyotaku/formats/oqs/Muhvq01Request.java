package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 同意済資格情報一括取得（訪問診療等） アップロード要求 OQSmuhvq01req (6.3, R-124); MedicalTreatmentFlag is always 2. */
public record Muhvq01Request(
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    LocalDate consentDateFrom,
    LocalDate consentDateTo)
    implements OqsRequest {

  @Override
  public OqsMessage message() {
    return OqsMessage.MUHVQ01;
  }
}
