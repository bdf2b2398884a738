package jp.kyotaku.formats.oqs;

import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/** 同意済資格情報一括取得（訪問診療等） ダウンロード要求 OQSmuhvq02req (6.3) */
public record Muhvq02Request(InstitutionCode medicalInstitutionCode, String receptionNumber)
    implements OqsRequest {

  @Override
  public OqsMessage message() {
    return OqsMessage.MUHVQ02;
  }

  /** The header of this message has none. */
  @Override
  public Optional<String> arbitraryFileIdentifier() {
    return Optional.empty();
  }
}
