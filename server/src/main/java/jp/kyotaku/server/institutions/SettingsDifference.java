package jp.kyotaku.server.institutions;

import java.util.Arrays;
import java.util.List;

/** 環境設定の変わるところ, in the words of T16. */
public record SettingsDifference(SettingsItem item, String before, String after) {

  public static List<SettingsDifference> between(
      InstitutionSettings before, InstitutionSettings after) {
    return Arrays.stream(SettingsItem.values())
        .filter(item -> !item.valueIn(before).equals(item.valueIn(after)))
        .map(item -> new SettingsDifference(item, item.inWords(before), item.inWords(after)))
        .toList();
  }
}
