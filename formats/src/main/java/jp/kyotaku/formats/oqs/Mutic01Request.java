package jp.kyotaku.formats.oqs;

import java.time.YearMonth;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 委託先資格情報の一括取得（医療扶助） アップロード要求 OQSmutic01req (6.3, R-124) */
public record Mutic01Request(
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    YearMonth medicalTreatmentMonth)
    implements OqsRequest {

  @Override
  public OqsMessage message() {
    return OqsMessage.MUTIC01;
  }
}
