package jp.kyotaku.formats.oqs;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * 環境設定の一つの版
 *
 * @param newestTerms 利用規約の最新の版
 * @param agreedTerms the version that a person of the institution agreed to last
 * @param values each with its code
 */
public record EnvironmentSettings(
    int version,
    LocalDateTime updatedAt,
    int newestTerms,
    Optional<Integer> agreedTerms,
    Map<SettingName, String> values) {

  public EnvironmentSettings {
    var sorted = new EnumMap<SettingName, String>(SettingName.class);
    sorted.putAll(values);
    values = Collections.unmodifiableMap(sorted);
  }
}
