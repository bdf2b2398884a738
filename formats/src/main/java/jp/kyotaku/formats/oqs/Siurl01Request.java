package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.SheetForm;
import jp.kyotaku.kernel.code.UrlKind;

/**
 * 医療機関アクセスURL取得要求 OQSsiurl01req (IF 039, R-043); the body is our own.
 *
 * @param form of the two-dimensional code; without one only the address is answered
 */
public record Siurl01Request(
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    UrlKind kind,
    Optional<SheetForm> form)
    implements OqsRequest {

  @Override
  public OqsMessage message() {
    return OqsMessage.SIURL01;
  }
}
