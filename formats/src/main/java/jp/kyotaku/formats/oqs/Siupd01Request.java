package jp.kyotaku.formats.oqs;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.InstitutionCode;

/**
 * 医療機関環境設定情報更新要求 OQSsiupd01req (IF 043, R-038); the body is our own.
 *
 * @param basedOn the version of the settings that the writer saw
 * @param changes items with their new codes
 */
public record Siupd01Request(
    InstitutionCode medicalInstitutionCode,
    Optional<String> arbitraryFileIdentifier,
    int basedOn,
    Map<SettingName, String> changes)
    implements OqsRequest {

  public Siupd01Request {
    var sorted = new EnumMap<SettingName, String>(SettingName.class);
    sorted.putAll(changes);
    changes = Collections.unmodifiableMap(sorted);
  }

  @Override
  public OqsMessage message() {
    return OqsMessage.SIUPD01;
  }
}
