package jp.kyotaku.formats.oqs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.TreatmentFlag;

/**
 * 一括の再照会（訪問診療等、オンライン診療等） アップロード要求 (OQS-IF 029–036), whole: ours, for neither name nor body are
 * public. The lines are those of a single re-inquiry.
 */
public record BulkReInquiryRequest(
    TreatmentFlag flag,
    LocalDate qualificationConfirmationDate,
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    List<ReInquirySearchInfo> lines)
    implements OqsRequest {

  public BulkReInquiryRequest {
    lines = List.copyOf(lines);
  }

  @Override
  public OqsMessage message() {
    return flag == TreatmentFlag.ONLINE ? OqsMessage.MUONR01 : OqsMessage.MUHVR01;
  }

  /** Personal data: shown masked wherever it is printed by chance. */
  @Override
  public String toString() {
    return "BulkReInquiryRequest[" + lines.size() + "]";
  }
}
