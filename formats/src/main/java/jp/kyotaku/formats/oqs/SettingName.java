package jp.kyotaku.formats.oqs;

import java.util.Arrays;
import java.util.Optional;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.InformationKind;
import jp.kyotaku.kernel.field.Field;
import jp.kyotaku.kernel.field.Fields;

/**
 * 環境設定の項目: names are our own, except those of code 036; each with the code table of its
 * values.
 */
public enum SettingName {
  CHARACTER_CODE("CharacterCode", Fields.ANSWER_CHARACTERS),
  FACE_FILE("FaceFile", Fields.USE_SETTING),
  /** Results of bulk messages come as zip (3.2). */
  BULK_ZIP("BulkZip", Fields.USE_SETTING),
  SURGERY(InformationKind.SURGERY.code(), Fields.USE_SETTING),
  MEDICATION(InformationKind.MEDICATION.code(), Fields.USE_SETTING),
  TREATMENT(InformationKind.TREATMENT.code(), Fields.USE_SETTING),
  SPECIFIC_CHECKUP(InformationKind.SPECIFIC_CHECKUP.code(), Fields.USE_SETTING),
  SPECIFIC_DISEASE(InformationKind.SPECIFIC_DISEASE.code(), Fields.USE_SETTING),
  PRESCRIPTION("Prescription", Fields.PRESCRIPTION_USE),
  TIMING("PrescriptionTiming", Fields.CONFIRMATION_TIMING),
  HOME_VISIT("HomeVisit", Fields.USE_SETTING),
  HOUSE_CALL("HouseCall", Fields.USE_SETTING),
  ONLINE("Online", Fields.USE_SETTING),
  OUTPATIENT("Outpatient", Fields.USE_SETTING);

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // a field keeps nothing
  private final Field<? extends Coded> values;

  SettingName(String word, Field<? extends Coded> values) {
    this.word = word;
    this.values = values;
  }

  /** As the messages call it. */
  public String word() {
    return word;
  }

  static Optional<SettingName> ofWord(String word) {
    return Arrays.stream(values()).filter(name -> name.word.equals(word)).findFirst();
  }

  /** The code of a value of this item. */
  Reading<String> read(String text) {
    return switch (values.read(text)) {
      case Reading.Good<? extends Coded> good -> new Reading.Good<>(good.value().code());
      case Reading.Bad<? extends Coded> bad -> new Reading.Bad<>(bad.code());
    };
  }
}
