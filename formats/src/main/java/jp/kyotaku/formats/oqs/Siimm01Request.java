package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 照会番号登録要求 OQSsiimm01req (5.5) */
public record Siimm01Request(
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    ReferenceNumberRegistrationInfo registrationInfo)
    implements OqsRequest {

  @Override
  public OqsMessage message() {
    return OqsMessage.SIIMM01;
  }
}
