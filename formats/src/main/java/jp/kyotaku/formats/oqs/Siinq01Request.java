package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 医療機関環境設定情報照会要求 OQSsiinq01req (IF 041, R-038); its body is empty. */
public record Siinq01Request(
    InstitutionCode medicalInstitutionCode, Optional<String> arbitraryFileIdentifier)
    implements OqsRequest {

  @Override
  public OqsMessage message() {
    return OqsMessage.SIINQ01;
  }
}
