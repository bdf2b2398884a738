package jp.kyotaku.kernel.field;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import jp.kyotaku.kernel.CheckDigit;
import jp.kyotaku.kernel.Digits;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.InsurerNumber;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.kernel.code.AnswerCharacters;
import jp.kyotaku.kernel.code.CardClassification;
import jp.kyotaku.kernel.code.CertificateKind;
import jp.kyotaku.kernel.code.ChangeFlag;
import jp.kyotaku.kernel.code.ChangeKind;
import jp.kyotaku.kernel.code.Coded;
import jp.kyotaku.kernel.code.ConfirmationTiming;
import jp.kyotaku.kernel.code.CopayRatio;
import jp.kyotaku.kernel.code.DesignatedInstitutionMatch;
import jp.kyotaku.kernel.code.Inconsistency;
import jp.kyotaku.kernel.code.LimitCategory;
import jp.kyotaku.kernel.code.LimitCertificateKind;
import jp.kyotaku.kernel.code.LossReason;
import jp.kyotaku.kernel.code.PersonKind;
import jp.kyotaku.kernel.code.PrescriptionUseSetting;
import jp.kyotaku.kernel.code.Presence;
import jp.kyotaku.kernel.code.ReviewOutcome;
import jp.kyotaku.kernel.code.Sex;
import jp.kyotaku.kernel.code.SheetForm;
import jp.kyotaku.kernel.code.SingleOrCombined;
import jp.kyotaku.kernel.code.SpecificDisease;
import jp.kyotaku.kernel.code.TicketType;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.kernel.code.TreatmentType;
import jp.kyotaku.kernel.code.UrlKind;
import jp.kyotaku.kernel.code.UseSetting;

/**
 * 項目の一覧: all fields of messages, screens and insurers' files. Lengths that no public paper gives
 * are ours: generous, and the same everywhere.
 */
public final class Fields {

  // 番号
  public static final Field<InsurerNumber> INSURER_NUMBER = new Field<>("保険者番号", insurerNumber());
  public static final Field<InstitutionCode> INSTITUTION_CODE =
      new Field<>("医療機関等コード", institutionCode());
  public static final Field<String> PAYER_NUMBER =
      new Field<>(
          "公費負担者番号", checked(8, ErrorCode.PAYER_NUMBER_FORM, ErrorCode.PAYER_NUMBER_CHECK_DIGIT));
  public static final Field<String> BENEFICIARY_NUMBER =
      new Field<>(
          "受給者番号",
          checked(7, ErrorCode.BENEFICIARY_NUMBER_FORM, ErrorCode.BENEFICIARY_NUMBER_CHECK_DIGIT));
  public static final Field<String> SYMBOL = new Field<>("記号", text(20, Width.ANY));
  public static final Field<String> NUMBER = new Field<>("番号", text(20, Width.HALF));
  public static final Field<String> BRANCH = new Field<>("枝番", new Form.Digits(2, 2));
  public static final Field<String> REFERENCE_NUMBER = new Field<>("照会番号", new Form.Echoed(50));
  public static final Field<String> RECEPTION_NUMBER = new Field<>("受付番号", text(50, Width.HALF));
  public static final Field<String> FILE_IDENTIFIER =
      new Field<>("任意のファイル識別子", new Form.Echoed(50));
  public static final Field<String> ARBITRARY_IDENTIFIER =
      new Field<>("任意の識別子", new Form.Echoed(50));
  public static final Field<String> LINKAGE_KEY = new Field<>("連携キー", text(64, Width.HALF));
  public static final Field<String> CARD_SERIAL = new Field<>("シリアル番号", text(64, Width.HALF));
  public static final Field<String> PREVIOUS_CARD_SERIAL =
      new Field<>("旧シリアル番号", text(64, Width.HALF));

  // 日付
  public static final Field<LocalDate> BIRTH_DATE = new Field<>("生年月日", Form.Day.untilToday());
  public static final Field<LocalDate> CONFIRMATION_DATE =
      new Field<>("資格確認日", Form.Day.untilToday());
  public static final Field<LocalDate> CONSENT_DATE_FROM = new Field<>("同意日の始まり", Form.Day.ever());
  public static final Field<LocalDate> CONSENT_DATE_TO = new Field<>("同意日の終わり", Form.Day.ever());
  public static final Field<LocalDate> EXAMINATION_DATE_FROM =
      new Field<>("診療日の始まり", Form.Day.ever());
  public static final Field<LocalDate> EXAMINATION_DATE_TO =
      new Field<>("診療日の終わり", Form.Day.ever());
  public static final Field<LocalDate> QUALIFIED_FROM = new Field<>("資格取得日", Form.Day.ever());
  public static final Field<LocalDate> DISQUALIFIED_ON = new Field<>("資格喪失日", Form.Day.ever());
  public static final Field<LocalDate> ISSUED_ON = new Field<>("交付日", Form.Day.ever());
  public static final Field<LocalDate> VALID_FROM = new Field<>("有効開始日", Form.Day.ever());
  public static final Field<LocalDate> VALID_TO = new Field<>("有効終了日", Form.Day.ever());
  public static final Field<LocalDate> LONG_TERM_ON = new Field<>("長期入院該当日", Form.Day.ever());
  public static final Field<YearMonth> TREATMENT_MONTH = new Field<>("診療年月", new Form.Month());

  // 人
  public static final Field<String> NAME = new Field<>("氏名", text(100, Width.FULL));
  public static final Field<String> NAME_KANA = new Field<>("氏名カナ", text(200, Width.HALF_KANA));
  public static final Field<String> OTHER_NAME = new Field<>("氏名その他", text(100, Width.FULL));
  public static final Field<String> OTHER_NAME_KANA =
      new Field<>("氏名その他カナ", text(200, Width.HALF_KANA));
  public static final Field<String> HOUSEHOLDER_NAME = new Field<>("世帯主等氏名", text(100, Width.FULL));
  public static final Field<Sex> SEX = new Field<>("性別", choice(Sex.values()));
  public static final Field<Sex> SEX_ON_BACK = new Field<>("性別裏面", choice(Sex.values()));
  public static final Field<String> POSTAL_CODE = new Field<>("郵便番号", new Form.PostalCode());
  public static final Field<String> ADDRESS = new Field<>("住所", text(200, Width.ANY));

  // 資格と証
  public static final Field<ChangeKind> CHANGE_KIND =
      new Field<>("異動区分", choice(ChangeKind.values()));
  public static final Field<CardClassification> CARD_CLASSIFICATION =
      new Field<>("被保険者証区分", choice(CardClassification.values()));
  public static final Field<PersonKind> PERSON_KIND =
      new Field<>("本人家族", choice(PersonKind.values()));
  public static final Field<LossReason> LOSS_REASON =
      new Field<>("喪失事由", choice(LossReason.values()));
  public static final Field<String> INSURER_NAME = new Field<>("保険者名", text(100, Width.ANY));
  public static final Field<CertificateKind> CERTIFICATE_KIND =
      new Field<>("証の種類", choice(CertificateKind.values()));
  public static final Field<LimitCertificateKind> LIMIT_CERTIFICATE_KIND =
      new Field<>("証区分", choice(LimitCertificateKind.values()));
  public static final Field<LimitCategory> LIMIT_CATEGORY =
      new Field<>("適用区分", choice(LimitCategory.values()));
  public static final Field<SpecificDisease> SPECIFIC_DISEASE =
      new Field<>("適用区分", choice(SpecificDisease.values()));
  public static final Field<CopayRatio> COPAY_RATIO =
      new Field<>("負担割合", choice(CopayRatio.values()));
  public static final Field<Integer> SELF_PAY_LIMIT = new Field<>("自己負担限度額", new Form.Yen(9));
  public static final Field<Boolean> LIMIT_CONSENT = new Field<>("限度額情報の同意", new Form.Flag());
  public static final Field<TreatmentFlag> TREATMENT_FLAG =
      new Field<>("診療区分", choice(TreatmentFlag.values()));

  // 環境設定
  public static final Field<UrlKind> URL_KIND = new Field<>("URL取得区分", choice(UrlKind.values()));
  public static final Field<SheetForm> SHEET_FORM =
      new Field<>("二次元コードの形", choice(SheetForm.values()));
  public static final Field<String> SETTINGS_VERSION = new Field<>("環境設定の版", new Form.Digits(1, 9));
  public static final Field<ChangeFlag> CHANGE_FLAG =
      new Field<>("変更区分", choice(ChangeFlag.values()));
  public static final Field<AnswerCharacters> ANSWER_CHARACTERS =
      new Field<>("利用文字コード", choice(AnswerCharacters.values()));
  public static final Field<UseSetting> USE_SETTING =
      new Field<>("利用設定", choice(UseSetting.values()));
  public static final Field<PrescriptionUseSetting> PRESCRIPTION_USE =
      new Field<>("電子処方箋利用区分", choice(PrescriptionUseSetting.values()));
  public static final Field<ConfirmationTiming> CONFIRMATION_TIMING =
      new Field<>("発行形態選択タイミング", choice(ConfirmationTiming.values()));

  // 医療券
  public static final Field<TicketType> TICKET_TYPE =
      new Field<>("券種別", choice(TicketType.values()));
  public static final Field<String> ISSUE_NUMBER = new Field<>("交付番号", text(20, Width.HALF));
  public static final Field<InstitutionCode> DESIGNATED_CODE =
      new Field<>("指定医療機関コード", institutionCode());
  public static final Field<DesignatedInstitutionMatch> DESIGNATED_MATCH =
      new Field<>("指定医療機関一致", choice(DesignatedInstitutionMatch.values()));
  public static final Field<String> DESIGNATED_NAME = new Field<>("指定医療機関名", text(100, Width.ANY));
  public static final Field<InstitutionCode> PRESCRIPTION_ISSUER_CODE =
      new Field<>("処方箋発行元コード", institutionCode());
  public static final Field<String> PRESCRIPTION_ISSUER_NAME =
      new Field<>("処方箋発行元名", text(100, Width.ANY));
  public static final Field<String> INJURY_NAME1 = new Field<>("傷病名1", text(100, Width.ANY));
  public static final Field<String> INJURY_NAME2 = new Field<>("傷病名2", text(100, Width.ANY));
  public static final Field<String> INJURY_NAME3 = new Field<>("傷病名3", text(100, Width.ANY));
  public static final Field<TreatmentType> TREATMENT_TYPE =
      new Field<>("診療種別", choice(TreatmentType.values()));
  public static final Field<Integer> SELF_PAY_AMOUNT = new Field<>("本人支払額", new Form.Yen(9));
  public static final Field<String> DISTRICT_CONTACT = new Field<>("地区担当員名", text(100, Width.ANY));
  public static final Field<String> HANDLING_CONTACT = new Field<>("取扱担当者名", text(100, Width.ANY));
  public static final Field<SingleOrCombined> SINGLE_OR_COMBINED =
      new Field<>("単独併用", choice(SingleOrCombined.values()));
  public static final Field<Presence> SOCIAL_INSURANCE =
      new Field<>("社会保険", choice(Presence.values()));
  public static final Field<Presence> ELDERLY_CARE =
      new Field<>("後期高齢者医療", choice(Presence.values()));
  public static final Field<Presence> INFECTION = new Field<>("感染症", choice(Presence.values()));
  public static final Field<Presence> PREFECTURAL_EXPENSE =
      new Field<>("都道府県費", choice(Presence.values()));
  public static final Field<Inconsistency> INCONSISTENCY =
      new Field<>("不整合", choice(Inconsistency.values()));
  public static final Field<String> REMARKS1 = new Field<>("備考1", text(200, Width.ANY));
  public static final Field<String> REMARKS2 = new Field<>("備考2", text(200, Width.ANY));
  public static final Field<String> REMARKS3 = new Field<>("備考3", text(200, Width.ANY));

  // 審査結果
  public static final Field<String> CLAIM_NUMBER = new Field<>("請求番号", text(40, Width.HALF));
  public static final Field<ReviewOutcome> REVIEW_OUTCOME =
      new Field<>("審査結果", choice(ReviewOutcome.values()));
  public static final Field<LocalDate> DECIDED_ON = new Field<>("決定日", Form.Day.untilToday());
  // 職員の端末
  public static final Field<String> DEVICE_NAME = new Field<>("端末の名前", text(60, Width.ANY));
  public static final Field<String> DEVICE_SYSTEM = new Field<>("OSと版", text(60, Width.ANY));
  public static final Field<String> DEVICE_HOLDER = new Field<>("使う人", text(60, Width.ANY));
  public static final Field<String> DEVICE_CHECKER = new Field<>("確かめた責任者", text(60, Width.ANY));

  // カードが使えないときの記録と訪問予定
  public static final Field<String> KANA_NAME = new Field<>("カナ氏名", text(100, Width.FULL));
  public static final Field<String> EMPLOYER = new Field<>("事業所名", text(100, Width.ANY));
  public static final Field<String> CONTACT = new Field<>("連絡先", text(100, Width.ANY));
  public static final Field<String> OMISSION_REASON = new Field<>("確認を省いた理由", text(200, Width.ANY));
  public static final Field<LocalDate> CARE_DAY = new Field<>("診療の日", Form.Day.untilToday());
  public static final Field<LocalDate> CONTACTED_ON =
      new Field<>("患者に連絡した日", Form.Day.untilToday());
  public static final Field<LocalDate> VISIT_DAY = new Field<>("訪問日", Form.Day.ever());
  public static final Field<LocalTime> VISIT_TIME = new Field<>("時刻", new Form.TimeOfDay());
  public static final Field<String> PATIENT_NOTE = new Field<>("氏名（手控え）", text(60, Width.ANY));

  private static final List<Field<?>> ALL =
      List.of(
          INSURER_NUMBER,
          INSTITUTION_CODE,
          PAYER_NUMBER,
          BENEFICIARY_NUMBER,
          SYMBOL,
          NUMBER,
          BRANCH,
          REFERENCE_NUMBER,
          RECEPTION_NUMBER,
          FILE_IDENTIFIER,
          ARBITRARY_IDENTIFIER,
          LINKAGE_KEY,
          CARD_SERIAL,
          PREVIOUS_CARD_SERIAL,
          BIRTH_DATE,
          CONFIRMATION_DATE,
          CONSENT_DATE_FROM,
          CONSENT_DATE_TO,
          EXAMINATION_DATE_FROM,
          EXAMINATION_DATE_TO,
          QUALIFIED_FROM,
          DISQUALIFIED_ON,
          ISSUED_ON,
          VALID_FROM,
          VALID_TO,
          LONG_TERM_ON,
          TREATMENT_MONTH,
          NAME,
          NAME_KANA,
          OTHER_NAME,
          OTHER_NAME_KANA,
          HOUSEHOLDER_NAME,
          SEX,
          SEX_ON_BACK,
          POSTAL_CODE,
          ADDRESS,
          CHANGE_KIND,
          CARD_CLASSIFICATION,
          PERSON_KIND,
          LOSS_REASON,
          INSURER_NAME,
          CERTIFICATE_KIND,
          LIMIT_CERTIFICATE_KIND,
          LIMIT_CATEGORY,
          SPECIFIC_DISEASE,
          COPAY_RATIO,
          SELF_PAY_LIMIT,
          LIMIT_CONSENT,
          TREATMENT_FLAG,
          URL_KIND,
          SHEET_FORM,
          SETTINGS_VERSION,
          CHANGE_FLAG,
          ANSWER_CHARACTERS,
          USE_SETTING,
          PRESCRIPTION_USE,
          CONFIRMATION_TIMING,
          TICKET_TYPE,
          ISSUE_NUMBER,
          DESIGNATED_CODE,
          DESIGNATED_MATCH,
          DESIGNATED_NAME,
          PRESCRIPTION_ISSUER_CODE,
          PRESCRIPTION_ISSUER_NAME,
          INJURY_NAME1,
          INJURY_NAME2,
          INJURY_NAME3,
          TREATMENT_TYPE,
          SELF_PAY_AMOUNT,
          DISTRICT_CONTACT,
          HANDLING_CONTACT,
          SINGLE_OR_COMBINED,
          SOCIAL_INSURANCE,
          ELDERLY_CARE,
          INFECTION,
          PREFECTURAL_EXPENSE,
          INCONSISTENCY,
          REMARKS1,
          REMARKS2,
          REMARKS3,
          CLAIM_NUMBER,
          REVIEW_OUTCOME,
          DECIDED_ON,
          DEVICE_NAME,
          DEVICE_SYSTEM,
          DEVICE_HOLDER,
          DEVICE_CHECKER,
          KANA_NAME,
          EMPLOYER,
          CONTACT,
          OMISSION_REASON,
          CARE_DAY,
          CONTACTED_ON,
          VISIT_DAY,
          VISIT_TIME,
          PATIENT_NOTE);

  private Fields() {}

  public static List<Field<?>> all() {
    return ALL;
  }

  private static Form<InsurerNumber> insurerNumber() {
    return new Form.CheckedNumber<>(
        List.of(6, 8),
        InsurerNumber::read,
        ErrorCode.INSURER_NUMBER_FORM,
        ErrorCode.INSURER_NUMBER_CHECK_DIGIT);
  }

  private static Form<InstitutionCode> institutionCode() {
    return new Form.CheckedNumber<>(
        List.of(10),
        InstitutionCode::read,
        ErrorCode.INSTITUTION_CODE_FORM,
        ErrorCode.INSTITUTION_CODE_CHECK_DIGIT);
  }

  private static Form<String> checked(int length, ErrorCode wrongForm, ErrorCode wrongDigit) {
    return new Form.CheckedNumber<>(
        List.of(length),
        text -> {
          if (text.length() != length || !Digits.only(text)) {
            return new Reading.Bad<>(wrongForm);
          }
          return CheckDigit.closes(text) ? new Reading.Good<>(text) : new Reading.Bad<>(wrongDigit);
        },
        wrongForm,
        wrongDigit);
  }

  private static Form<String> text(int longest, Width width) {
    return new Form.Text(longest, width);
  }

  private static <E extends Enum<E> & Coded> Form<E> choice(E[] values) {
    return new Form.Choice<>(List.of(values));
  }
}
