package jp.kyotaku.server.terminal.web;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.SettingsDifference;
import jp.kyotaku.server.institutions.SettingsVersion;
import org.springframework.stereotype.Component;

/** 環境設定の変更履歴: who, when, from what to what; newest first. */
@Component
class SettingsHistory {

  /** 一つの変更 */
  public record Row(
      String moment, String who, List<SettingsDifference> differences, String terms) {}

  private final Institutions institutions;

  SettingsHistory(Institutions institutions) {
    this.institutions = institutions;
  }

  List<Row> of(InstitutionCode code) {
    List<SettingsVersion> versions = institutions.historyOf(code);
    var rows = new ArrayList<Row>();
    for (int i = 0; i < versions.size(); i++) {
      boolean first = i == versions.size() - 1;
      rows.add(first ? first(versions.get(i)) : row(versions.get(i), versions.get(i + 1)));
    }
    return rows;
  }

  private static Row row(SettingsVersion version, SettingsVersion before) {
    return new Row(
        InWords.moment(version.changedAt()),
        version.changedBy().orElse("初期設定"),
        SettingsDifference.between(before.settings(), version.settings()),
        version.agreedTerms().map("利用規約（第%d版）に同意"::formatted).orElse(""));
  }

  private static Row first(SettingsVersion version) {
    return new Row(InWords.moment(version.changedAt()), "初期設定", List.of(), "");
  }
}
