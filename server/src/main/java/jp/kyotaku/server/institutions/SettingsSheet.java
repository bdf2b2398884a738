package jp.kyotaku.server.institutions;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.kyotaku.kernel.ConsentItem;
import org.jspecify.annotations.Nullable;

/** 環境設定の記入用紙: what is filled in so far; an item that is missing or unknown stays blank. */
public record SettingsSheet(Map<SettingsItem, String> values) {

  public static SettingsSheet of(InstitutionSettings settings) {
    return filled(item -> item.valueIn(settings));
  }

  public static SettingsSheet read(Function<String, @Nullable String> parameter) {
    return filled(item -> parameter.apply(item.field()));
  }

  /** Blank when there is nothing. */
  public String value(SettingsItem item) {
    return Optional.ofNullable(values.get(item)).orElse("");
  }

  /** All items are required. */
  public List<SettingsItem> missing() {
    return Arrays.stream(SettingsItem.values()).filter(item -> !values.containsKey(item)).toList();
  }

  /** What the complete sheet says. */
  public InstitutionSettings settings() {
    return new InstitutionSettings(
        CharacterCode.valueOf(value(SettingsItem.CHARACTER_CODE)),
        itemsInUse(),
        PrescriptionUse.valueOf(value(SettingsItem.PRESCRIPTION)),
        PrescriptionTiming.valueOf(value(SettingsItem.TIMING)),
        uses(SettingsItem.HOME_VISIT),
        uses(SettingsItem.ONLINE),
        uses(SettingsItem.FACE_FILE),
        uses(SettingsItem.HOUSE_CALL),
        uses(SettingsItem.OUTPATIENT),
        BulkResultForm.valueOf(value(SettingsItem.BULK_RESULTS)));
  }

  private EnumSet<ConsentItem> itemsInUse() {
    var items = EnumSet.of(ConsentItem.LIMIT_AMOUNT);
    addIfUsed(items, SettingsItem.SURGERY, ConsentItem.SURGERY);
    addIfUsed(items, SettingsItem.MEDICATION, ConsentItem.MEDICATION);
    addIfUsed(items, SettingsItem.TREATMENT, ConsentItem.TREATMENT);
    addIfUsed(items, SettingsItem.SPECIFIC_CHECKUP, ConsentItem.SPECIFIC_CHECKUP);
    addIfUsed(items, SettingsItem.SPECIFIC_DISEASE, ConsentItem.SPECIFIC_DISEASE);
    return items;
  }

  private void addIfUsed(EnumSet<ConsentItem> items, SettingsItem asked, ConsentItem item) {
    if (uses(asked)) {
      items.add(item);
    }
  }

  private boolean uses(SettingsItem item) {
    return value(item).equals(SettingsItem.USED);
  }

  private static SettingsSheet filled(Function<SettingsItem, @Nullable String> answer) {
    var values = new EnumMap<SettingsItem, String>(SettingsItem.class);
    for (SettingsItem item : SettingsItem.values()) {
      String value = answer.apply(item);
      if (value != null && item.choices().stream().anyMatch(one -> one.value().equals(value))) {
        values.put(item, value);
      }
    }
    return new SettingsSheet(values);
  }
}
