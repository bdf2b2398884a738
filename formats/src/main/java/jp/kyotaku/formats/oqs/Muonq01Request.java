package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 同意済資格情報一括取得（オンライン診療等） アップロード要求 OQSmuonq01req (6.3, R-124); MedicalTreatmentFlag is always 3.
 *
 * @param by which of the two ranges of days it names
 */
public record Muonq01Request(
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    By by,
    LocalDate dateFrom,
    LocalDate dateTo)
    implements OqsRequest {

  /** どの日で選ぶか */
  public enum By {
    CONSENT_DATE,
    EXAMINATION_DATE
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.MUONQ01;
  }
}
