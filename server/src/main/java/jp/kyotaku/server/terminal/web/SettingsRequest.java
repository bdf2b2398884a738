package jp.kyotaku.server.terminal.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.server.institutions.SettingsItem;
import jp.kyotaku.server.institutions.SettingsSheet;
import jp.kyotaku.server.institutions.SettingsVersion;
import org.jspecify.annotations.Nullable;

/**
 * T16で送られたもの
 *
 * @param basedOn the version that the administrator saw; 0 when none was sent
 * @param agreed the version of the terms whose agreement is ticked
 */
record SettingsRequest(SettingsSheet sheet, int basedOn, Optional<Integer> agreed) {

  static SettingsRequest asNow(SettingsVersion now) {
    return new SettingsRequest(SettingsSheet.of(now.settings()), now.number(), Optional.empty());
  }

  static SettingsRequest read(Function<String, @Nullable String> parameter) {
    return new SettingsRequest(
        SettingsSheet.read(parameter),
        number(parameter.apply("version")).orElse(0),
        number(parameter.apply("agreed")));
  }

  List<FormError> missing() {
    return sheet.missing().stream().map(SettingsRequest::missing).toList();
  }

  private static FormError missing(SettingsItem item) {
    return new FormError(item.field(), item.label() + "：どれか一つを選んでください。");
  }

  private static Optional<Integer> number(@Nullable String text) {
    return Optional.ofNullable(text)
        .filter(digits -> digits.matches("[0-9]{1,9}"))
        .map(Integer::valueOf);
  }
}
