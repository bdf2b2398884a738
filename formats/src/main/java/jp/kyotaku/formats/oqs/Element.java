package jp.kyotaku.formats.oqs;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 電文の要素 (5, 6): the word of the messages, and what people call it. */
enum Element {
  XML_MSG("XmlMsg", "電文"),
  MESSAGE_HEADER("MessageHeader", "ヘッダー"),
  MESSAGE_BODY("MessageBody", "ボディー"),
  QUALIFICATION_CONFIRM_SEARCH_INFO("QualificationConfirmSearchInfo", "資格確認照会用情報"),
  RESULT_LIST("ResultList", "結果一覧"),
  RESULT_OF_QUALIFICATION_CONFIRMATION("ResultOfQualificationConfirmation", "資格確認結果"),
  BULK_CONFIRM_UNIT("BulkConfirmUnit", "一括照会の単位"),
  PROCESS_EXECUTION_TIME("ProcessExecutionTime", "処理実行日時"),
  CHARACTER_CODE_IDENTIFIER("CharacterCodeIdentifier", "文字コード識別"),
  SEGMENT_OF_RESULT("SegmentOfResult", "処理結果区分"),
  ERROR_CODE("ErrorCode", "エラーコード"),
  ERROR_MESSAGE("ErrorMessage", "エラーメッセージ"),
  QUALIFICATION_CONFIRMATION_DATE("QualificationConfirmationDate", "資格確認日"),
  REFERENCE_CLASSIFICATION("ReferenceClassification", "照会区分"),
  ARBITRARY_FILE_IDENTIFIER("ArbitraryFileIdentifier", "任意のファイル識別子"),
  MEDICAL_INSTITUTION_CODE("MedicalInstitutionCode", "医療機関コード"),
  RECEPTION_NUMBER("ReceptionNumber", "受付番号"),
  RECEPTION_DATE_TIME("ReceptionDateTime", "受付日時"),
  NUMBER_OF_PROCESSING_RESULT("NumberOfProcessingResult", "処理結果件数"),
  NUMBER_OF_NORMAL_PROCESSING("NumberOfNormalProcessing", "正常処理件数"),
  NUMBER_OF_ERROR("NumberOfError", "エラー件数"),
  PROCESSING_RESULT_STATUS("ProcessingResultStatus", "処理結果状況"),
  PROCESSING_RESULT_CODE("ProcessingResultCode", "処理結果コード"),
  PROCESSING_RESULT_MESSAGE("ProcessingResultMessage", "処理結果メッセージ"),
  PRESCRIPTION_ISSUE_SELECT("PrescriptionIssueSelect", "処方箋発行形態"),
  QUALIFICATION_VALIDITY("QualificationValidity", "資格有効性"),
  ARBITRARY_IDENTIFIER("ArbitraryIdentifier", "任意の識別子"),
  CONSENT_DATE_FROM("ConsentDateFrom", "同意日の始まり"),
  CONSENT_DATE_TO("ConsentDateTo", "同意日の終わり"),
  BULK_REGISTRATION_UNIT("BulkRegistrationUnit", "照会番号一括登録の単位"),
  EXAMINATION_DATE_FROM("ExaminationDateFrom", "診療日の始まり"),
  EXAMINATION_DATE_TO("ExaminationDateTo", "診療日の終わり"),
  LIMIT_APPLICATION_CERTIFICATE_CHANGED("LimitApplicationCertificateChanged", "限度額変更有無"),
  MEDICAL_TREATMENT_FLAG("MedicalTreatmentFlag", "診療区分"),
  INSURED_CARD_CLASSIFICATION("InsuredCardClassification", "被保険者証区分"),
  INSURER_NUMBER("InsurerNumber", "保険者番号"),
  INSURER_NAME("InsurerName", "保険者名称"),
  INSURED_CARD_SYMBOL("InsuredCardSymbol", "被保険者証記号"),
  INSURED_IDENTIFICATION_NUMBER("InsuredIdentificationNumber", "被保険者証番号"),
  INSURED_BRANCH_NUMBER("InsuredBranchNumber", "枝番"),
  PERSONAL_FAMILY_CLASSIFICATION("PersonalFamilyClassification", "本人・家族の別"),
  INSURED_NAME("InsuredName", "被保険者氏名（世帯主氏名）"),
  NAME("Name", "氏名"),
  NAME_KANA("NameKana", "氏名カナ"),
  NAME_OF_OTHER("NameOfOther", "氏名（その他）"),
  NAME_OF_OTHER_KANA("NameOfOtherKana", "氏名カナ（その他）"),
  SEX1("Sex1", "性別1"),
  SEX2("Sex2", "性別2"),
  BIRTHDATE("Birthdate", "生年月日"),
  ADDRESS("Address", "住所"),
  POST_NUMBER("PostNumber", "郵便番号"),
  QUALIFICATION_DATE("QualificationDate", "資格取得日"),
  DISQUALIFICATION_DATE("DisqualificationDate", "資格喪失日"),
  REASON_OF_LOSS("ReasonOfLoss", "資格喪失事由"),
  INSURED_CERTIFICATE_ISSUANCE_DATE("InsuredCertificateIssuanceDate", "被保険者証交付日"),
  INSURED_CARD_VALID_DATE("InsuredCardValidDate", "被保険者証有効開始日"),
  INSURED_CARD_EXPIRATION_DATE("InsuredCardExpirationDate", "被保険者証有効終了日"),
  INSURED_PARTIAL_CONTRIBUTION_RATIO("InsuredPartialContributionRatio", "被保険者証一部負担金割合"),
  PRESCHOOL_CLASSIFICATION("PreschoolClassification", "未就学区分"),
  REFERENCE_NUMBER("ReferenceNumber", "照会番号"),
  ELDERLY_RECIPIENT_CERTIFICATE_INFO("ElderlyRecipientCertificateInfo", "高齢受給者証情報"),
  ELDERLY_RECIPIENT_CERTIFICATE_DATE("ElderlyRecipientCertificateDate", "高齢受給者証交付日"),
  ELDERLY_RECIPIENT_VALID_START_DATE("ElderlyRecipientValidStartDate", "高齢受給者証有効開始日"),
  ELDERLY_RECIPIENT_VALID_END_DATE("ElderlyRecipientValidEndDate", "高齢受給者証有効終了日"),
  ELDERLY_RECIPIENT_CONTRIBUTION_RATIO("ElderlyRecipientContributionRatio", "高齢受給者証一部負担金割合"),
  LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG(
      "LimitApplicationCertificateRelatedConsFlg", "限度額適用認定証提供 同意フラグ"),
  LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_TIME(
      "LimitApplicationCertificateRelatedConsTime", "限度額適用認定証提供 同意日時"),
  LIMIT_APPLICATION_CERTIFICATE_RELATED_INFO(
      "LimitApplicationCertificateRelatedInfo", "限度額適用認定証関連情報"),
  LIMIT_APPLICATION_CERTIFICATE_CLASSIFICATION(
      "LimitApplicationCertificateClassification", "限度額適用認定証区分"),
  LIMIT_APPLICATION_CERTIFICATE_CLASSIFICATION_FLAG(
      "LimitApplicationCertificateClassificationFlag", "限度額適用認定証適用区分"),
  LIMIT_APPLICATION_CERTIFICATE_DATE("LimitApplicationCertificateDate", "限度額適用認定証交付日"),
  LIMIT_APPLICATION_CERTIFICATE_VALID_START_DATE(
      "LimitApplicationCertificateValidStartDate", "限度額適用認定証有効開始日"),
  LIMIT_APPLICATION_CERTIFICATE_VALID_END_DATE(
      "LimitApplicationCertificateValidEndDate", "限度額適用認定証有効終了日"),
  LIMIT_APPLICATION_CERTIFICATE_LONG_TERM_DATE(
      "LimitApplicationCertificateLongTermDate", "限度額適用認定証長期入院該当年月日"),
  SPECIFIC_DISEASES_CERTIFICATE_RELATED_CONS_FLG(
      "SpecificDiseasesCertificateRelatedConsFlg", "特定疾病療養受療証提供 同意フラグ"),
  SPECIFIC_DISEASES_CERTIFICATE_RELATED_CONS_TIME(
      "SpecificDiseasesCertificateRelatedConsTime", "特定疾病療養受療証提供 同意日時"),
  SPECIFIC_DISEASES_CERTIFICATE_LIST("SpecificDiseasesCertificateList", "特定疾病療養受療証情報一覧"),
  SPECIFIC_DISEASES_CERTIFICATE_INFO("SpecificDiseasesCertificateInfo", "特定疾病療養受療証情報"),
  SPECIFIC_DISEASES_DISEASE_CATEGORY("SpecificDiseasesDiseaseCategory", "特定疾病療養受療証認定疾病区分"),
  SPECIFIC_DISEASES_CERTIFICATE_DATE("SpecificDiseasesCertificateDate", "特定疾病療養受療証交付日"),
  SPECIFIC_DISEASES_VALID_START_DATE("SpecificDiseasesValidStartDate", "特定疾病療養受療証有効開始日"),
  SPECIFIC_DISEASES_VALID_END_DATE("SpecificDiseasesValidEndDate", "特定疾病療養受療証有効終了日"),
  SPECIFIC_DISEASES_SELF_PAY("SpecificDiseasesSelfPay", "特定疾病療養受療証自己負担限度額"),
  SPECIFIC_HEALTH_CHECKUPS_INFO_CONS_FLG("SpecificHealthCheckupsInfoConsFlg", "特定健診情報閲覧 同意フラグ"),
  SPECIFIC_HEALTH_CHECKUPS_INFO_CONS_TIME("SpecificHealthCheckupsInfoConsTime", "特定健診情報閲覧 同意日時"),
  SPECIFIC_HEALTH_CHECKUPS_INFO_AVAILABLE_TIME(
      "SpecificHealthCheckupsInfoAvailableTime", "特定健診情報 閲覧有効期限"),
  PHARMACISTS_INFO_CONS_FLG("PharmacistsInfoConsFlg", "薬剤情報閲覧 同意フラグ"),
  PHARMACISTS_INFO_CONS_TIME("PharmacistsInfoConsTime", "薬剤情報閲覧 同意日時"),
  PHARMACISTS_INFO_AVAILABLE_TIME("PharmacistsInfoAvailableTime", "薬剤情報 閲覧有効期限"),
  DIAGNOSIS_INFO_CONS_FLG("DiagnosisInfoConsFlg", "診療情報閲覧 同意フラグ"),
  DIAGNOSIS_INFO_CONS_TIME("DiagnosisInfoConsTime", "診療情報閲覧 同意日時"),
  DIAGNOSIS_INFO_AVAILABLE_TIME("DiagnosisInfoAvailableTime", "診療情報 閲覧有効期限"),
  OPERATION_INFO_CONS_FLG("OperationInfoConsFlg", "手術情報閲覧 同意フラグ"),
  OPERATION_INFO_CONS_TIME("OperationInfoConsTime", "手術情報閲覧 同意日時"),
  OPERATION_INFO_AVAILABLE_TIME("OperationInfoAvailableTime", "手術情報 閲覧有効期限"),
  PUBLIC_EXPENSE_RESULT_LIST("PublicExpenseResultList", "公費結果一覧"),
  MEDICAL_TICKET_INFO("MedicalTicketInfo", "医療券・調剤券情報"),
  TICKET_TYPE("TicketType", "医療券・調剤券の別"),
  MEDICAL_TICKET_VALID_DATE("MedicalTicketValidDate", "有効開始日"),
  MEDICAL_TICKET_EXPIRATION_DATE("MedicalTicketExpirationDate", "有効終了日"),
  ISSUE_NUMBER("IssueNumber", "交付番号"),
  MEDICAL_TREATMENT_MONTH("MedicalTreatmentMonth", "診療年月"),
  DESIGNATED_MEDICAL_INSTITUTION_CODE("DesignatedMedicalInstitutionCode", "指定医療機関コード"),
  DESIGNATED_MEDICAL_INSTITUTION_FLAG("DesignatedMedicalInstitutionFlag", "指定医療機関フラグ"),
  DESIGNATED_MEDICAL_INSTITUTION_NAME("DesignatedMedicalInstitutionName", "指定医療機関名"),
  PRESCRIPTION_ISSUER_MEDICAL_INSTITUTION_CODE(
      "PrescriptionIssuerMedicalInstitutionCode", "処方箋発行元医療機関コード"),
  PRESCRIPTION_ISSUER_MEDICAL_INSTITUTION_NAME(
      "PrescriptionIssuerMedicalInstitutionName", "処方箋発行元医療機関名"),
  INJURY_NAME1("InjuryName1", "傷病名1"),
  INJURY_NAME2("InjuryName2", "傷病名2"),
  INJURY_NAME3("InjuryName3", "傷病名3"),
  MEDICAL_TREATMENT_TYPE("MedicalTreatmentType", "診療別"),
  SELF_PAY_AMOUNT("SelfPayAmount", "本人支払額"),
  DISTRICT_CONTACT_NAME("DistrictContactName", "地区担当員名"),
  HANDLING_CONTACT_NAME("HandlingContactName", "取扱担当者名"),
  SINGLE_OR_COMBINED_USE("SingleOrCombinedUse", "単独・併用の別"),
  STATUS_OF_SOCIAL_INSURANCE("StatusOfSocialInsurance", "社会保険の状況"),
  CONSISTENCY_FLAG("ConsistencyFlag", "不整合フラグ"),
  STATUS_OF_INFECTON("StatusOfInfecton", "感染症の状況"),
  STATUS_OF_ELDERLY_MEDICAL_CARE("StatusOfElderlyMedicalCare", "後期高齢者医療の状況"),
  STATUS_OF_PREFECTURAL_EXPENSES("StatusOfPrefecturalExpenses", "都道府県費の状況"),
  REMARKS1("Remarks1", "備考1"),
  REMARKS2("Remarks2", "備考2"),
  REMARKS3("Remarks3", "備考3"),
  REFERENCE_NUMBER_REGISTRATION_INFO("ReferenceNumberRegistrationInfo", "照会番号登録情報"),
  /** Code 032: the name is ours, the official one is not public. */
  QUALIFICATION_CHANGE_FLAG("QualificationChangeFlag", "資格情報変更確認フラグ"),
  /** Code 031: the name is ours, the official one is not public. */
  CONSENT_EXPIRED_REASON("ConsentExpiredReason", "同意有効期限切れ理由"),
  URL_ACQUISITION_CLASSIFICATION("UrlAcquisitionClassification", "URL取得区分"),
  MEDICAL_INSTITUTION_URL("MedicalInstitutionUrl", "医療機関アクセスURL"),
  URL_ISSUE_DATE_TIME("UrlIssueDateTime", "URL発行日時"),
  OUTPUT_FORM("OutputForm", "二次元コードの形"),
  OUTPUT_FILE_NAME("OutputFileName", "二次元コードのファイル名"),
  OUTPUT_FILE("OutputFile", "二次元コードのファイル"),
  SETTINGS_VERSION("SettingsVersion", "環境設定の版"),
  SETTINGS_UPDATE_DATE_TIME("SettingsUpdateDateTime", "環境設定の更新日時"),
  TERMS_OF_USE_VERSION("TermsOfUseVersion", "利用規約の版"),
  AGREED_TERMS_OF_USE_VERSION("AgreedTermsOfUseVersion", "同意した利用規約の版"),
  ENVIRONMENT_SETTING_LIST("EnvironmentSettingList", "環境設定一覧"),
  ENVIRONMENT_SETTING("EnvironmentSetting", "環境設定"),
  SETTING_NAME("SettingName", "設定項目"),
  CHANGE_FLAG("ChangeFlag", "変更区分"),
  SETTING_VALUE("SettingValue", "設定値"),
  ;

  private static final Map<String, Element> BY_NAME =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(Element::xmlName, Function.identity()));

  private final String xmlName;
  private final String label;

  Element(String xmlName, String label) {
    this.xmlName = xmlName;
    this.label = label;
  }

  static Optional<Element> named(String xmlName) {
    return Optional.ofNullable(BY_NAME.get(xmlName));
  }

  String xmlName() {
    return xmlName;
  }

  String label() {
    return label;
  }
}
