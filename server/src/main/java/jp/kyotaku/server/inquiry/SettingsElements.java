package jp.kyotaku.server.inquiry;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import jp.kyotaku.formats.oqs.EnvironmentSettings;
import jp.kyotaku.formats.oqs.SettingName;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.code.AnswerCharacters;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.ConfirmationTiming;
import jp.kyotaku.kernel.code.PrescriptionUseSetting;
import jp.kyotaku.kernel.code.UseSetting;
import jp.kyotaku.server.institutions.BulkResultForm;
import jp.kyotaku.server.institutions.Institutions;
import jp.kyotaku.server.institutions.ReadTerms;
import jp.kyotaku.server.institutions.SettingsItem;
import jp.kyotaku.server.institutions.SettingsSheet;
import jp.kyotaku.server.institutions.SettingsVersion;
import org.springframework.stereotype.Component;

/**
 * 環境設定の要素 (codes 005, 036 to 039): the words of T16 against those of the messages, item by item.
 */
@Component
class SettingsElements {

  private final Institutions institutions;
  private final ReadTerms readTerms;

  SettingsElements(Institutions institutions, ReadTerms readTerms) {
    this.institutions = institutions;
    this.readTerms = readTerms;
  }

  /** As they stand now. */
  EnvironmentSettings of(InstitutionCode code) {
    SettingsVersion now = institutions.settingsOf(code).orElseThrow();
    var sheet = SettingsSheet.of(now.settings());
    var values = new EnumMap<SettingName, String>(SettingName.class);
    for (SettingsItem item : SettingsItem.values()) {
      values.put(name(item), code(item, sheet.value(item)));
    }
    return new EnvironmentSettings(
        now.number(),
        ResultElements.inJapan(now.changedAt()),
        readTerms.newest().version(),
        readTerms.agreedLast(code),
        values);
  }

  /** The sheet with these items filled in anew. */
  static SettingsSheet changed(SettingsSheet sheet, Map<SettingName, String> changes) {
    var fields = new HashMap<String, String>();
    for (SettingsItem item : SettingsItem.values()) {
      var change = changes.get(name(item));
      fields.put(item.field(), change == null ? sheet.value(item) : value(item, change));
    }
    return SettingsSheet.read(fields::get);
  }

  private static SettingName name(SettingsItem item) {
    return switch (item) {
      case CHARACTER_CODE -> SettingName.CHARACTER_CODE;
      case FACE_FILE -> SettingName.FACE_FILE;
      case BULK_RESULTS -> SettingName.BULK_ZIP;
      case SURGERY -> SettingName.SURGERY;
      case MEDICATION -> SettingName.MEDICATION;
      case TREATMENT -> SettingName.TREATMENT;
      case SPECIFIC_CHECKUP -> SettingName.SPECIFIC_CHECKUP;
      case SPECIFIC_DISEASE -> SettingName.SPECIFIC_DISEASE;
      case PRESCRIPTION -> SettingName.PRESCRIPTION;
      case TIMING -> SettingName.TIMING;
      case HOME_VISIT -> SettingName.HOME_VISIT;
      case HOUSE_CALL -> SettingName.HOUSE_CALL;
      case ONLINE -> SettingName.ONLINE;
      case OUTPATIENT -> SettingName.OUTPATIENT;
    };
  }

  private static String code(SettingsItem item, String value) {
    return switch (item) {
      case CHARACTER_CODE -> AnswerCharacters.valueOf(value).code();
      case PRESCRIPTION -> PrescriptionUseSetting.valueOf(value).code();
      case TIMING -> ConfirmationTiming.valueOf(value).code();
      case BULK_RESULTS ->
          (BulkResultForm.valueOf(value) == BulkResultForm.ZIP
                  ? UseSetting.USED
                  : UseSetting.NOT_USED)
              .code();
      case FACE_FILE,
          SURGERY,
          MEDICATION,
          TREATMENT,
          SPECIFIC_CHECKUP,
          SPECIFIC_DISEASE,
          HOME_VISIT,
          HOUSE_CALL,
          ONLINE,
          OUTPATIENT ->
          (value.equals(SettingsItem.USED) ? UseSetting.USED : UseSetting.NOT_USED).code();
    };
  }

  private static String value(SettingsItem item, String code) {
    return switch (item) {
      case CHARACTER_CODE -> named(AnswerCharacters.values(), code).name();
      case PRESCRIPTION -> named(PrescriptionUseSetting.values(), code).name();
      case TIMING -> named(ConfirmationTiming.values(), code).name();
      case BULK_RESULTS ->
          (code.equals(UseSetting.USED.code()) ? BulkResultForm.ZIP : BulkResultForm.XML).name();
      case FACE_FILE,
          SURGERY,
          MEDICATION,
          TREATMENT,
          SPECIFIC_CHECKUP,
          SPECIFIC_DISEASE,
          HOME_VISIT,
          HOUSE_CALL,
          ONLINE,
          OUTPATIENT ->
          code.equals(UseSetting.USED.code()) ? SettingsItem.USED : SettingsItem.NOT_USED;
    };
  }

  private static <E extends Enum<E> & Coded> E named(E[] values, String code) {
    return Coded.find(values, code).orElseThrow();
  }
}
