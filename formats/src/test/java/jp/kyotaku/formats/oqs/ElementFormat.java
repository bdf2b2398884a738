package jp.kyotaku.formats.oqs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 要素の値の形, in the words of docs/interface/messages.md; with a value that breaks it, so that a test
 * can hold the words against the reader.
 *
 * @param wrong empty where every text will do
 */
record ElementFormat(String words, Optional<String> wrong) {

  private static final Map<Element, String> CODES =
      Map.ofEntries(
          Map.entry(Element.LIMIT_APPLICATION_CERTIFICATE_RELATED_CONS_FLG, "001"),
          Map.entry(Element.REFERENCE_CLASSIFICATION, "002"),
          Map.entry(Element.SEGMENT_OF_RESULT, "003"),
          Map.entry(Element.PROCESSING_RESULT_STATUS, "004"),
          Map.entry(Element.CHARACTER_CODE_IDENTIFIER, "005"),
          Map.entry(Element.QUALIFICATION_VALIDITY, "006"),
          Map.entry(Element.SEX1, "007"),
          Map.entry(Element.SEX2, "007"),
          Map.entry(Element.REASON_OF_LOSS, "008"),
          Map.entry(Element.PERSONAL_FAMILY_CLASSIFICATION, "009"),
          Map.entry(Element.INSURED_CARD_CLASSIFICATION, "010"),
          Map.entry(Element.LIMIT_APPLICATION_CERTIFICATE_CLASSIFICATION, "011"),
          Map.entry(Element.LIMIT_APPLICATION_CERTIFICATE_CLASSIFICATION_FLAG, "012"),
          Map.entry(Element.SPECIFIC_DISEASES_DISEASE_CATEGORY, "013"),
          Map.entry(Element.PRESCHOOL_CLASSIFICATION, "015"),
          Map.entry(Element.PRESCRIPTION_ISSUE_SELECT, "017"),
          Map.entry(Element.TICKET_TYPE, "018"),
          Map.entry(Element.MEDICAL_TREATMENT_TYPE, "019"),
          Map.entry(Element.SINGLE_OR_COMBINED_USE, "020"),
          Map.entry(Element.STATUS_OF_SOCIAL_INSURANCE, "021"),
          Map.entry(Element.CONSISTENCY_FLAG, "022"),
          Map.entry(Element.STATUS_OF_INFECTON, "023"),
          Map.entry(Element.STATUS_OF_ELDERLY_MEDICAL_CARE, "024"),
          Map.entry(Element.STATUS_OF_PREFECTURAL_EXPENSES, "025"),
          Map.entry(Element.DESIGNATED_MEDICAL_INSTITUTION_FLAG, "026"),
          Map.entry(Element.MEDICAL_TREATMENT_FLAG, "028"),
          Map.entry(Element.URL_ACQUISITION_CLASSIFICATION, "033"),
          Map.entry(Element.OUTPUT_FORM, "034"),
          Map.entry(Element.CHANGE_FLAG, "035"));

  /** By the words of messages: elements of ours may come and go. */
  private static final Map<String, String> MORE_CODES =
      Map.of(
          "LimitApplicationCertificateChanged", "014",
          "ConsentExpiredReason", "031",
          "QualificationChangeFlag", "032");

  private static final Map<String, ElementFormat> OTHERS =
      Map.ofEntries(
          other("MedicalInstitutionCode", "10 digits, the last a check digit", "1"),
          other(
              "InsurerNumber",
              "8 or 6 digits, the last a check digit; filled to 8 on the left with blanks or zeros",
              "1"),
          other("InsuredCardSymbol", "text, at most 20", "あ".repeat(21)),
          other("InsuredIdentificationNumber", "half width, at most 20", "１"),
          other("InsuredBranchNumber", "2 digits", "1"),
          other("ArbitraryFileIdentifier", "text, at most 50, echoed", "あ".repeat(51)),
          other("ArbitraryIdentifier", "text, at most 50, echoed", "あ".repeat(51)),
          other("ReferenceNumber", "text, at most 50", "あ".repeat(51)),
          other("ReceptionNumber", "half width, at most 50", "１"),
          other("SettingsVersion", "digits, at most 9", "x"),
          other("SettingName", "see below", "TwoFactor"),
          other("SettingValue", "code of the item, see below", "9"),
          other("NumberOfProcessingResult", "digits"),
          other("NumberOfNormalProcessing", "digits"),
          other("NumberOfError", "digits"),
          other("ErrorCode", "[our own](../errors.md)"),
          other("ErrorMessage", "text, at most 60"),
          other("ProcessingResultCode", "[our own](../errors.md)"),
          other("ProcessingResultMessage", "text, at most 4,000"),
          other("PostNumber", "NNN-NNNN"),
          other("Name", "full width"),
          other("NameKana", "half-width kana"),
          other("NameOfOtherKana", "half-width kana"),
          other("InsuredPartialContributionRatio", "percent in 3 digits"),
          other("ElderlyRecipientContributionRatio", "percent in 3 digits"),
          other("SpecificDiseasesSelfPay", "yen"),
          other("SelfPayAmount", "yen"),
          other("OutputFile", "Base64"));

  /** Dates that no ending tells. */
  private static final Set<String> DAYS =
      Set.of(
          "Birthdate",
          "ConsentDateFrom",
          "ConsentDateTo",
          "ExaminationDateFrom",
          "ExaminationDateTo");

  static ElementFormat of(Element element) {
    String word = element.xmlName();
    var code =
        Optional.ofNullable(CODES.get(element)).or(() -> Optional.ofNullable(MORE_CODES.get(word)));
    if (code.isPresent()) {
      return new ElementFormat("code " + code.get(), Optional.of("Z"));
    }
    if (word.endsWith("ConsFlg")) {
      return new ElementFormat("code 016", Optional.of("Z"));
    }
    return Optional.ofNullable(OTHERS.get(word)).orElseGet(() -> byItsEnding(word));
  }

  private static ElementFormat byItsEnding(String word) {
    if (DAYS.contains(word) || word.endsWith("Date")) {
      return new ElementFormat("yyyyMMdd", Optional.of("20230229"));
    }
    if (word.endsWith("Time")) {
      return new ElementFormat("yyyyMMddHHmmss", Optional.of("20230229000000"));
    }
    if (word.endsWith("Month")) {
      return new ElementFormat("yyyyMM", Optional.of("202313"));
    }
    return new ElementFormat(word.endsWith("Version") ? "digits" : "text", Optional.empty());
  }

  private static Map.Entry<String, ElementFormat> other(
      String word, String words, String... wrong) {
    return Map.entry(word, new ElementFormat(words, List.of(wrong).stream().findFirst()));
  }
}
