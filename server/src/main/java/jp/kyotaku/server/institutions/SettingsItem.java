package jp.kyotaku.server.institutions;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.kyotaku.kernel.ConsentItem;

/** 環境設定の項目, in the order of T16: one table for the form, its check and the history. */
public enum SettingsItem {
  CHARACTER_CODE(
      Group.CLAIMS_COMPUTER,
      "利用文字コード",
      choices(CharacterCode.values(), CharacterCode::label),
      settings -> settings.characterCode().name()),
  FACE_FILE(
      Group.CLAIMS_COMPUTER,
      "受付結果の連携ファイル（face）",
      Choice.USE,
      settings -> used(settings.faceFileOn())),
  BULK_RESULTS(
      Group.CLAIMS_COMPUTER,
      "一括の結果のファイル形式",
      choices(BulkResultForm.values(), BulkResultForm::label),
      settings -> settings.bulkResults().name()),
  SURGERY(Group.CONSENT_ITEMS, "手術情報", Choice.USE, uses(ConsentItem.SURGERY)),
  MEDICATION(Group.CONSENT_ITEMS, "薬剤情報", Choice.USE, uses(ConsentItem.MEDICATION)),
  TREATMENT(Group.CONSENT_ITEMS, "診療情報", Choice.USE, uses(ConsentItem.TREATMENT)),
  SPECIFIC_CHECKUP(Group.CONSENT_ITEMS, "特定健診等情報", Choice.USE, uses(ConsentItem.SPECIFIC_CHECKUP)),
  SPECIFIC_DISEASE(
      Group.CONSENT_ITEMS, "特定疾病療養受療証", Choice.USE, uses(ConsentItem.SPECIFIC_DISEASE)),
  PRESCRIPTION(
      Group.PRESCRIPTIONS,
      "電子処方箋利用区分",
      choices(PrescriptionUse.values(), PrescriptionUse::label),
      settings -> settings.prescription().name()),
  TIMING(
      Group.PRESCRIPTIONS,
      "発行形態選択タイミング",
      choices(PrescriptionTiming.values(), PrescriptionTiming::label),
      settings -> settings.timing().name()),
  HOME_VISIT(Group.FUNCTIONS, "訪問診療等機能", Choice.USE, settings -> used(settings.homeVisitOn())),
  HOUSE_CALL(Group.FUNCTIONS, "往診の受付", Choice.USE, settings -> used(settings.houseCallOn())),
  ONLINE(Group.FUNCTIONS, "オンライン診療等機能", Choice.USE, settings -> used(settings.onlineOn())),
  OUTPATIENT(
      Group.FUNCTIONS,
      "外来診療等（通常とは異なる動線・機器故障時等）の受付",
      Choice.USE,
      settings -> used(settings.outpatientOn()));

  /** Values of the items that are used or not. */
  public static final String USED = "USE";

  public static final String NOT_USED = "NOT_USED";

  /** 項目のまとまり */
  public enum Group {
    CLAIMS_COMPUTER("レセプトコンピュータとの連携"),
    CONSENT_ITEMS("閲覧同意の利用有無"),
    PRESCRIPTIONS("電子処方箋"),
    FUNCTIONS("訪問診療等・オンライン診療等");

    private final String label;

    Group(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    public List<SettingsItem> items() {
      return Arrays.stream(SettingsItem.values()).filter(item -> item.group == this).toList();
    }
  }

  /** 選べる値 */
  public record Choice(String value, String label) {

    private static final List<Choice> USE =
        List.of(new Choice(USED, "利用する"), new Choice(NOT_USED, "利用しない"));
  }

  private final Group group;
  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // an immutable list
  private final List<Choice> choices;

  @SuppressWarnings("ImmutableEnumChecker") // reads, keeps nothing
  private final Function<InstitutionSettings, String> valueIn;

  SettingsItem(
      Group group,
      String label,
      List<Choice> choices,
      Function<InstitutionSettings, String> valueIn) {
    this.group = group;
    this.label = label;
    this.choices = choices;
    this.valueIn = valueIn;
  }

  /** Name of the form's field. */
  public String field() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return label;
  }

  public List<Choice> choices() {
    return choices;
  }

  String valueIn(InstitutionSettings settings) {
    return valueIn.apply(settings);
  }

  String inWords(InstitutionSettings settings) {
    String value = valueIn(settings);
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElseThrow();
  }

  private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> label) {
    return Arrays.stream(values)
        .map(value -> new Choice(value.name(), label.apply(value)))
        .toList();
  }

  private static Function<InstitutionSettings, String> uses(ConsentItem item) {
    return settings -> used(settings.itemsInUse().contains(item));
  }

  private static String used(boolean on) {
    return on ? USED : NOT_USED;
  }
}
