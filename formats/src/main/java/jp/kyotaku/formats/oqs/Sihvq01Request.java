package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.TreatmentFlag;

/**
 * 再照会の要求 OQSsihvq01req（訪問診療等）と OQSsionq01req（オンライン診療等）: one form, ours (6.5).
 *
 * @param treatmentFlag 診療区分 (code 028), which tells the two messages apart
 */
public record Sihvq01Request(
    TreatmentFlag treatmentFlag,
    LocalDate qualificationConfirmationDate,
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    ReInquirySearchInfo searchInfo)
    implements OqsRequest {

  @Override
  public OqsMessage message() {
    return Sihvq01Form.messageOf(treatmentFlag);
  }
}
