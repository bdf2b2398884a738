package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyotaku.testing.NeedsPapers;
import jp.kyotaku.testing.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 要素の並び (4): the data file against the rule behind it, the iteration order of java.util.HashMap.
 */
class ElementOrdersTest {

  private static final String CONSENT_BLOCKS =
      """
      SpecificHealthCheckupsInfoConsFlg SpecificHealthCheckupsInfoConsTime
      SpecificHealthCheckupsInfoAvailableTime PharmacistsInfoConsFlg PharmacistsInfoConsTime
      PharmacistsInfoAvailableTime DiagnosisInfoConsFlg DiagnosisInfoConsTime
      DiagnosisInfoAvailableTime OperationInfoConsFlg OperationInfoConsTime
      OperationInfoAvailableTime ReferenceNumber
      """;

  /** Block and its keys in the order of the specification (section 5), as the server puts them. */
  static Stream<Arguments> blocks() {
    return Stream.of(
        block("XmlMsg", "MessageHeader MessageBody"),
        block(
            "siquc01res/MessageHeader",
            """
            ProcessExecutionTime QualificationConfirmationDate MedicalInstitutionCode
            ArbitraryFileIdentifier ReferenceClassification SegmentOfResult ErrorCode ErrorMessage
            CharacterCodeIdentifier
            """),
        block(
            "siquc01res/MessageBody",
            """
            PrescriptionIssueSelect ProcessingResultStatus ProcessingResultCode
            ProcessingResultMessage QualificationValidity ResultList QualificationConfirmSearchInfo
            """),
        block(
            "ResultOfQualificationConfirmation",
            """
            InsuredCardClassification InsurerNumber InsuredCardSymbol InsuredIdentificationNumber
            InsuredBranchNumber PersonalFamilyClassification InsuredName Name NameOfOther NameKana
            NameOfOtherKana Sex1 Sex2 Birthdate Address PostNumber QualificationDate
            DisqualificationDate InsuredCertificateIssuanceDate InsuredCardValidDate
            InsuredCardExpirationDate InsuredPartialContributionRatio PreschoolClassification
            ReasonOfLoss InsurerName ElderlyRecipientCertificateInfo
            LimitApplicationCertificateRelatedConsFlg LimitApplicationCertificateRelatedConsTime
            LimitApplicationCertificateRelatedInfo SpecificDiseasesCertificateRelatedConsFlg
            SpecificDiseasesCertificateRelatedConsTime SpecificDiseasesCertificateList
            PublicExpenseResultList
            """
                + CONSENT_BLOCKS),
        block(
            "QualificationConfirmSearchInfo",
            """
            InsurerNumber InsuredCardSymbol InsuredIdentificationNumber InsuredBranchNumber
            Birthdate LimitApplicationCertificateRelatedConsFlg ArbitraryIdentifier
            """),
        block(
            "ElderlyRecipientCertificateInfo",
            """
            ElderlyRecipientCertificateDate ElderlyRecipientValidStartDate
            ElderlyRecipientValidEndDate ElderlyRecipientContributionRatio
            """),
        block(
            "LimitApplicationCertificateRelatedInfo",
            """
            LimitApplicationCertificateClassification LimitApplicationCertificateClassificationFlag
            LimitApplicationCertificateDate LimitApplicationCertificateValidStartDate
            LimitApplicationCertificateValidEndDate LimitApplicationCertificateLongTermDate
            """),
        block(
            "SpecificDiseasesCertificateInfo",
            """
            SpecificDiseasesDiseaseCategory SpecificDiseasesCertificateDate
            SpecificDiseasesValidStartDate SpecificDiseasesValidEndDate SpecificDiseasesSelfPay
            """),
        block(
            "MedicalTicketInfo",
            """
            TicketType MedicalTicketValidDate MedicalTicketExpirationDate IssueNumber
            MedicalTreatmentMonth DesignatedMedicalInstitutionCode DesignatedMedicalInstitutionFlag
            DesignatedMedicalInstitutionName PrescriptionIssuerMedicalInstitutionCode
            PrescriptionIssuerMedicalInstitutionName InjuryName1 InjuryName2 InjuryName3
            MedicalTreatmentType SelfPayAmount DistrictContactName HandlingContactName
            SingleOrCombinedUse StatusOfSocialInsurance ConsistencyFlag StatusOfInfecton
            StatusOfElderlyMedicalCare StatusOfPrefecturalExpenses Remarks1 Remarks2 Remarks3
            """),
        block(
            "bulk01res/MessageHeader",
            """
            ProcessExecutionTime MedicalInstitutionCode ArbitraryFileIdentifier SegmentOfResult
            ErrorCode ErrorMessage CharacterCodeIdentifier
            """),
        block(
            "bulk01res/MessageBody",
            """
            ReceptionNumber ReceptionDateTime ProcessingResultStatus ProcessingResultCode
            ProcessingResultMessage
            """),
        block(
            "bulk02res/MessageHeader",
            """
            ProcessExecutionTime QualificationConfirmationDate MedicalInstitutionCode
            ArbitraryFileIdentifier ReceptionNumber SegmentOfResult ErrorCode ErrorMessage
            NumberOfProcessingResult NumberOfNormalProcessing NumberOfError CharacterCodeIdentifier
            """),
        block(
            "siimm01res/MessageHeader",
            """
            ProcessExecutionTime MedicalInstitutionCode ArbitraryFileIdentifier SegmentOfResult
            ErrorCode ErrorMessage CharacterCodeIdentifier
            """),
        block(
            "siimm01res/MessageBody",
            """
            ReferenceNumberRegistrationInfo ProcessingResultStatus ProcessingResultCode
            ProcessingResultMessage
            """),
        block(
            "ReferenceNumberRegistrationInfo",
            """
            ReferenceNumber InsurerNumber InsuredCardSymbol InsuredIdentificationNumber
            InsuredBranchNumber
            """),
        block(
            "sihvq01res/MessageHeader",
            """
            ProcessExecutionTime QualificationConfirmationDate MedicalInstitutionCode
            ArbitraryFileIdentifier ReferenceClassification SegmentOfResult ErrorCode ErrorMessage
            CharacterCodeIdentifier
            """),
        block(
            "sihvq01res/MessageBody",
            """
            ProcessingResultStatus ProcessingResultCode ProcessingResultMessage
            QualificationValidity QualificationChangeFlag ConsentExpiredReason ResultList
            QualificationConfirmSearchInfo
            """),
        block(
            "sihvq01res/QualificationConfirmSearchInfo",
            """
            MedicalTreatmentFlag ReferenceNumber InsurerNumber InsuredCardSymbol
            InsuredIdentificationNumber InsuredBranchNumber Birthdate ArbitraryIdentifier
            """),
        block(
            "sihvd01res/MessageHeader",
            """
            ProcessExecutionTime MedicalInstitutionCode ArbitraryFileIdentifier SegmentOfResult
            ErrorCode ErrorMessage CharacterCodeIdentifier
            """),
        block(
            "sihvd01res/MessageBody",
            """
            ProcessingResultStatus ProcessingResultCode ProcessingResultMessage
            QualificationConfirmSearchInfo
            """),
        block(
            "sihvd01res/QualificationConfirmSearchInfo",
            """
            InsurerNumber InsuredCardSymbol InsuredIdentificationNumber InsuredBranchNumber
            Birthdate
            """),
        block(
            "siurl01res/MessageHeader",
            """
            ProcessExecutionTime MedicalInstitutionCode ArbitraryFileIdentifier SegmentOfResult
            ErrorCode ErrorMessage CharacterCodeIdentifier
            """),
        block(
            "siinq01res/MessageHeader",
            """
            ProcessExecutionTime MedicalInstitutionCode ArbitraryFileIdentifier SegmentOfResult
            ErrorCode ErrorMessage CharacterCodeIdentifier
            """),
        block(
            "siupd01res/MessageHeader",
            """
            ProcessExecutionTime MedicalInstitutionCode ArbitraryFileIdentifier SegmentOfResult
            ErrorCode ErrorMessage CharacterCodeIdentifier
            """),
        block(
            "siurl01res/MessageBody",
            """
            ProcessingResultStatus ProcessingResultCode ProcessingResultMessage
            UrlAcquisitionClassification MedicalInstitutionUrl UrlIssueDateTime OutputForm
            OutputFileName OutputFile
            """),
        block(
            "siinq01res/MessageBody",
            """
            ProcessingResultStatus ProcessingResultCode ProcessingResultMessage SettingsVersion
            SettingsUpdateDateTime TermsOfUseVersion AgreedTermsOfUseVersion EnvironmentSettingList
            """),
        block(
            "siupd01res/MessageBody",
            """
            ProcessingResultStatus ProcessingResultCode ProcessingResultMessage SettingsVersion
            SettingsUpdateDateTime TermsOfUseVersion AgreedTermsOfUseVersion EnvironmentSettingList
            """),
        block("EnvironmentSetting", "SettingName SettingValue"),
        block(
            "muhvr02res/BulkConfirmUnit",
            """
            QualificationConfirmSearchInfo ProcessingResultStatus ProcessingResultCode
            ProcessingResultMessage QualificationValidity QualificationChangeFlag
            ResultOfQualificationConfirmation ReferenceNumber
            """),
        block(
            "muimm02res/MessageBody",
            """
            ProcessingResultStatus ProcessingResultCode ProcessingResultMessage BulkRegistrationUnit
            """),
        block(
            "BulkRegistrationUnit",
            """
            ReferenceNumberRegistrationInfo ProcessingResultStatus ProcessingResultCode
            ProcessingResultMessage
            """),
        block(
            "bulk02res/MessageBody",
            """
            ProcessingResultStatus ProcessingResultCode ProcessingResultMessage BulkConfirmUnit
            """),
        block(
            "muquc02res/ResultOfQualificationConfirmation",
            """
            InsuredCardClassification InsurerNumber InsuredCardSymbol InsuredIdentificationNumber
            InsuredBranchNumber PersonalFamilyClassification InsuredName Name NameOfOther NameKana
            NameOfOtherKana Sex1 Sex2 Birthdate Address PostNumber QualificationDate
            DisqualificationDate InsuredCertificateIssuanceDate InsuredCardValidDate
            InsuredCardExpirationDate InsuredPartialContributionRatio PreschoolClassification
            ReasonOfLoss InsurerName ElderlyRecipientCertificateInfo
            LimitApplicationCertificateChanged
            """),
        block(
            "BulkConfirmUnit",
            """
            QualificationConfirmSearchInfo ProcessingResultStatus ProcessingResultCode
            ProcessingResultMessage QualificationValidity ResultOfQualificationConfirmation
            ReferenceNumber
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void 並びはHashMapの巡回順に等しい(String block, List<String> keys) {
    Map<String, String> map = new HashMap<>();
    keys.forEach(key -> map.put(key, ""));

    assertThat(listed(block)).containsExactlyElementsOf(map.keySet());
  }

  @Test
  void 資格確認結果の表は46の鍵を64の桶に入れた順である() {
    List<String> keys = listed("ResultOfQualificationConfirmation");
    Map<String, String> presized = new HashMap<>(64);
    keys.forEach(key -> presized.put(key, ""));

    assertThat(keys).hasSize(46).containsExactlyElementsOf(presized.keySet());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'root', XmlMsg",
    "'header, siquc01res and face', siquc01res/MessageHeader",
    "'body, siquc01res', siquc01res/MessageBody",
    "'ResultOfQualificationConfirmation', ResultOfQualificationConfirmation",
    "'QualificationConfirmSearchInfo', QualificationConfirmSearchInfo",
    "'ElderlyRecipientCertificateInfo', ElderlyRecipientCertificateInfo",
    "'LimitApplicationCertificateRelatedInfo', LimitApplicationCertificateRelatedInfo",
    "'SpecificDiseasesCertificateInfo', SpecificDiseasesCertificateInfo",
    "'MedicalTicketInfo', MedicalTicketInfo",
    "'header, bulk final result', bulk02res/MessageHeader",
    "'BulkConfirmUnit', BulkConfirmUnit",
    "'header, siimm01res', siimm01res/MessageHeader",
    "'body, siimm01res', siimm01res/MessageBody",
    "'ReferenceNumberRegistrationInfo in results', ReferenceNumberRegistrationInfo",
  })
  @NeedsPapers
  void 並びは資料の第4節の表のとおり(String row, String block) {
    assertThat(inPaper(row)).isEqualTo(listed(block));
  }

  /** The paper shortens names that begin like their block. */
  private static List<String> inPaper(String row) {
    List<String> cells =
        Papers.table("spec/oqs-interface.md", "Order of child elements", "| block").stream()
            .filter(cell -> cell.getFirst().startsWith(row))
            .findFirst()
            .orElseThrow();
    String prefix = cells.getFirst().replaceAll(".*\\(prefix (\\w+)\\).*|.*", "$1");
    return Arrays.stream(cells.get(1).replace("*", "").split(",", -1))
        .map(name -> elementName(name.strip(), prefix))
        .toList();
  }

  private static String elementName(String name, String prefix) {
    return name.startsWith("…") ? prefix + name.substring(1) : name;
  }

  @Test
  void どのまとまりの並びも読み込める() {
    for (BlockName block : BlockName.values()) {
      assertThat(ElementOrder.of(block).elements()).doesNotHaveDuplicates();
    }
  }

  @Test
  void ファイルにあるまとまりと要素はすべて使われている() {
    Set<String> blocks =
        Arrays.stream(BlockName.values()).map(BlockName::inFile).collect(Collectors.toSet());
    assertThat(ElementOrder.lines().keySet()).isEqualTo(blocks);

    Set<Element> used = EnumSet.of(Element.XML_MSG);
    Stream.of(BlockName.values()).forEach(block -> used.addAll(ElementOrder.of(block).elements()));
    assertThat(used).containsExactlyInAnyOrder(Element.values());
  }

  private static List<String> listed(String block) {
    return Arrays.stream(ElementOrder.lines().getOrDefault(block, "").split(",", -1))
        .map(String::strip)
        .toList();
  }

  private static Arguments block(String name, String keys) {
    return Arguments.of(name, List.of(keys.strip().split("\\s+", -1)));
  }
}
