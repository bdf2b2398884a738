package jp.kyotaku.formats.oqs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.code.ChangeFlag;
import jp.kyotaku.kernel.field.Fields;

/** 環境設定の電文の部分: our own, beside codes 035 to 039 of the papers. */
final class SettingsParts {

  private static final ValueFormat<SettingName> NAME =
      text ->
          SettingName.ofWord(text.strip())
              .<Reading<SettingName>>map(Reading.Good::new)
              .orElseGet(() -> new Reading.Bad<>(ErrorCode.CODE_UNKNOWN));

  private static final ValueFormat<Integer> VERSION = ValueFormat.number(9);

  private SettingsParts() {}

  /** The version that the writer of the request saw. */
  static Optional<Integer> version(BlockReader body) {
    return body.required(Element.SETTINGS_VERSION, Fields.SETTINGS_VERSION::read)
        .map(Integer::valueOf);
  }

  /** What is to be changed; findings say what is wrong with it. */
  static Map<SettingName, String> changes(BlockReader list) {
    var changes = new EnumMap<SettingName, String>(SettingName.class);
    List<BlockReader> items = list.blocks(Element.ENVIRONMENT_SETTING);
    if (items.isEmpty()) {
      list.report(Element.ENVIRONMENT_SETTING, ErrorCode.ELEMENT_MISSING);
    }
    for (BlockReader item : items) {
      change(item, changes);
    }
    return changes;
  }

  private static void change(BlockReader item, Map<SettingName, String> changes) {
    var name = item.required(Element.SETTING_NAME, NAME);
    var flag = item.required(Element.CHANGE_FLAG, Fields.CHANGE_FLAG::read);
    if (name.isPresent() && flag.equals(Optional.of(ChangeFlag.CHANGED))) {
      if (changes.containsKey(name.get())) {
        item.report(Element.SETTING_NAME, ErrorCode.ELEMENT_TWICE);
      }
      item.required(Element.SETTING_VALUE, name.get()::read)
          .ifPresent(value -> changes.put(name.get(), value));
    }
  }

  static Block changes(Map<SettingName, String> changes) {
    return new Block(BlockName.SETTING_CHANGE_LIST)
        .putBlocks(
            Element.ENVIRONMENT_SETTING,
            changes.entrySet().stream().map(SettingsParts::change).toList());
  }

  private static Block change(Map.Entry<SettingName, String> change) {
    return new Block(BlockName.SETTING_CHANGE)
        .put(Element.SETTING_NAME, change.getKey().word())
        .put(Element.CHANGE_FLAG, ChangeFlag.CHANGED.code())
        .put(Element.SETTING_VALUE, change.getValue());
  }

  static void put(Block body, EnvironmentSettings settings) {
    var list =
        new Block(BlockName.SETTING_LIST)
            .putBlocks(
                Element.ENVIRONMENT_SETTING,
                settings.values().entrySet().stream().map(SettingsParts::setting).toList());
    body.put(Element.SETTINGS_VERSION, Integer.toString(settings.version()))
        .put(Element.SETTINGS_UPDATE_DATE_TIME, Written.dateTime(settings.updatedAt()))
        .put(Element.TERMS_OF_USE_VERSION, Integer.toString(settings.newestTerms()))
        .put(
            Element.AGREED_TERMS_OF_USE_VERSION,
            settings.agreedTerms().map(version -> Integer.toString(version)))
        .put(Element.ENVIRONMENT_SETTING_LIST, list);
  }

  private static Block setting(Map.Entry<SettingName, String> setting) {
    return new Block(BlockName.SETTING)
        .put(Element.SETTING_NAME, setting.getKey().word())
        .put(Element.SETTING_VALUE, setting.getValue());
  }

  /** Empty in an answer that refuses before it looks. */
  static Optional<EnvironmentSettings> settings(BlockReader body) {
    var version = body.optional(Element.SETTINGS_VERSION, VERSION);
    var updated = body.optional(Element.SETTINGS_UPDATE_DATE_TIME, ValueFormat.DATE_TIME);
    var terms = body.optional(Element.TERMS_OF_USE_VERSION, VERSION);
    if (version.isEmpty() || updated.isEmpty() || terms.isEmpty()) {
      return Optional.empty();
    }
    var values = new EnumMap<SettingName, String>(SettingName.class);
    body.optionalBlock(Element.ENVIRONMENT_SETTING_LIST).ifPresent(list -> read(list, values));
    return Optional.of(
        new EnvironmentSettings(
            version.get(),
            updated.get(),
            terms.get(),
            body.optional(Element.AGREED_TERMS_OF_USE_VERSION, VERSION),
            values));
  }

  private static void read(BlockReader list, Map<SettingName, String> values) {
    for (BlockReader item : list.blocks(Element.ENVIRONMENT_SETTING)) {
      var name = item.required(Element.SETTING_NAME, NAME);
      name.flatMap(known -> item.required(Element.SETTING_VALUE, known::read))
          .ifPresent(value -> values.put(name.orElseThrow(), value));
    }
  }
}
