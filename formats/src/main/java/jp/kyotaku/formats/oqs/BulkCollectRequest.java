package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 一括のダウンロード要求 (6.1 to 6.3): the same in all bulk messages. */
public record BulkCollectRequest(
    OqsMessage message, InstitutionCode medicalInstitutionCode, String receptionNumber)
    implements OqsRequest {

  /** The header of this message has none. */
  @Override
  public Optional<String> arbitraryFileIdentifier() {
    return Optional.empty();
  }
}
