package jp.kyotaku.formats.oqs;

import java.util.Arrays;
import java.util.stream.Collectors;
import jp.kyotaku.kernel.code.AnswerCharacters;
import jp.kyotaku.kernel.code.CardClassification;
import jp.kyotaku.kernel.code.ChangeFlag;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.ConfirmationTiming;
import jp.kyotaku.kernel.code.DesignatedInstitutionMatch;
import jp.kyotaku.kernel.code.Inconsistency;
import jp.kyotaku.kernel.code.InformationKind;
import jp.kyotaku.kernel.code.LimitCategory;
import jp.kyotaku.kernel.code.LimitCertificateKind;
import jp.kyotaku.kernel.code.LossReason;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.kernel.code.PrescriptionForm;
import jp.kyotaku.kernel.code.PrescriptionUseSetting;
import jp.kyotaku.kernel.code.Presence;
import jp.kyotaku.kernel.code.Sex;
import jp.kyotaku.kernel.code.SheetForm;
import jp.kyotaku.kernel.code.SingleOrCombined;
import jp.kyotaku.kernel.code.SpecificDisease;
import jp.kyotaku.kernel.code.TicketType;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.kernel.code.TreatmentType;
import jp.kyotaku.kernel.code.UrlKind;
import jp.kyotaku.kernel.code.UseSetting;

/** 区分のコードの表, as the enums have them */
final class CodeTables {

  private CodeTables() {}

  static String asTable() {
    return "\n## Code tables\n\n| no. | values |\n| --- | --- |\n"
        + row("001", "0 未同意, 1 同意")
        + row("002", ReferenceClassification.values())
        + row("003", "1 正常終了, 2 処理中, 9 異常終了")
        + row("004", "1 正常終了, 2 エラー")
        + row("005", AnswerCharacters.values())
        + row("006", "1 有効, 2 無効, 3 無効（新しい資格あり）, 4 該当資格なし, 5 複数該当, 6 有効（未登録）")
        + row("007", Sex.values())
        + row("008", LossReason.values())
        + row("009", PersonKind.values())
        + row("010", CardClassification.values())
        + row("011", LimitCertificateKind.values())
        + row("012", LimitCategory.values())
        + row("013", SpecificDisease.values())
        + row("014", "0 なし, 1 あり又は判定不能")
        + row("015", "1 未就学")
        + row("016", "0 なし, 1 あり, 2 同意有効期限切れ")
        + row("017", PrescriptionForm.values())
        + row("018", TicketType.values())
        + row("019", TreatmentType.values())
        + row("020", SingleOrCombined.values())
        + row("021, 023, 024, 025", Presence.values())
        + row("022", Inconsistency.values())
        + row("026", DesignatedInstitutionMatch.values())
        + row("028", TreatmentFlag.values())
        + row("031", "0 診療形態ごと, 1 医療機関による取消, 2 患者による取消, 3 用途変更による取消")
        + row("032", "0 一致, 1 不一致")
        + row("033", UrlKind.values())
        + row("034", SheetForm.values())
        + row("035", ChangeFlag.values())
        + row("036", InformationKind.values())
        + row("037", UseSetting.values())
        + row("038", PrescriptionUseSetting.values())
        + row("039", ConfirmationTiming.values());
  }

  /** The code table of a setting's values. */
  static String of(SettingName name) {
    return switch (name) {
      case CHARACTER_CODE -> "code 005";
      case PRESCRIPTION -> "code 038";
      case TIMING -> "code 039";
      case FACE_FILE,
          BULK_ZIP,
          SURGERY,
          MEDICATION,
          TREATMENT,
          SPECIFIC_CHECKUP,
          SPECIFIC_DISEASE,
          HOME_VISIT,
          HOUSE_CALL,
          ONLINE,
          OUTPATIENT ->
          "code 037";
    };
  }

  private static String row(String number, Coded[] values) {
    return row(
        number,
        Arrays.stream(values)
            .map(value -> value.code() + " " + value.label())
            .collect(Collectors.joining(", ")));
  }

  private static String row(String number, String values) {
    return "| " + number + " | " + values + " |\n";
  }
}
