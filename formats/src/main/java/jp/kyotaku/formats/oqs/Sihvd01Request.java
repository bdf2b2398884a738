package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 閲覧同意取り消しの要求 OQSsihvd01req（訪問診療等）: ours (6.5). */
public record Sihvd01Request(
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    ReInquirySearchInfo.Numbers numbers)
    implements OqsRequest {

  @Override
  public OqsMessage message() {
    return OqsMessage.SIHVD01;
  }
}
