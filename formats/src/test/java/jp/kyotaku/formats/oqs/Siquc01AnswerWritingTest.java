package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 資格確認結果を書く (5.2) */
class Siquc01AnswerWritingTest {

  private static final int LIMIT = 50_000_000;

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n";

  @Test
  void 要素は第4節の順に並び値のない要素は書かれない() {
    var answer =
        Siquc01Answer.found(
            Answers.HEADER, QualificationValidity.VALID, Answers.SPARSE, Requests.HARU);

    assertThat(utf8(OqsWriter.write(answer, TextEncoding.UTF_8)))
        .isEqualTo(
            DECLARATION
                + """
                <XmlMsg>
                <MessageHeader>
                <ProcessExecutionTime>20240603090507</ProcessExecutionTime>
                <CharacterCodeIdentifier>0</CharacterCodeIdentifier>
                <SegmentOfResult>1</SegmentOfResult>
                <QualificationConfirmationDate>20240603</QualificationConfirmationDate>
                <ReferenceClassification>2</ReferenceClassification>
                <ArbitraryFileIdentifier>file-1</ArbitraryFileIdentifier>
                <MedicalInstitutionCode>1360090011</MedicalInstitutionCode>
                </MessageHeader>
                <MessageBody>
                <ResultList>
                <ResultOfQualificationConfirmation>
                <Sex1>1</Sex1>
                <Name>見本　健一</Name>
                <InsuredCardClassification>01</InsuredCardClassification>
                <Birthdate>19800405</Birthdate>
                <InsurerName>見本健康保険組合</InsurerName>
                </ResultOfQualificationConfirmation>
                </ResultList>
                <QualificationConfirmSearchInfo>
                <LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg>
                <InsurerNumber>39138094</InsurerNumber>
                <InsuredIdentificationNumber>09000011</InsuredIdentificationNumber>
                <Birthdate>19340211</Birthdate>
                </QualificationConfirmSearchInfo>
                <ProcessingResultStatus>1</ProcessingResultStatus>
                <QualificationValidity>1</QualificationValidity>
                </MessageBody>
                </XmlMsg>
                """
                    .replace("\n", ""));
  }

  @Test
  void すべての値がそろうときも結果の要素は46の並びのとおり() {
    String written = utf8(OqsWriter.write(full(), TextEncoding.UTF_8));
    String result =
        written.substring(
            written.indexOf("<ResultOfQualificationConfirmation>"),
            written.indexOf("</ResultOfQualificationConfirmation>"));
    List<String> order =
        ElementOrder.of(BlockName.RESULT).elements().stream()
            // 特定健診 is refused: neither time is there
            .filter(element -> element != Element.SPECIFIC_HEALTH_CHECKUPS_INFO_CONS_TIME)
            .filter(element -> element != Element.SPECIFIC_HEALTH_CHECKUPS_INFO_AVAILABLE_TIME)
            .map(Element::xmlName)
            .toList();

    assertThat(topLevelNames(result)).containsExactlyElementsOf(order);
    assertThat(result)
        .contains("<InsurerNumber>  138909</InsurerNumber>")
        .contains("<InsuredPartialContributionRatio>010</InsuredPartialContributionRatio>")
        .contains("<SpecificDiseasesSelfPay>10000</SpecificDiseasesSelfPay>")
        .contains("<PharmacistsInfoAvailableTime>20240604090507</PharmacistsInfoAvailableTime>");
  }

  @Test
  void 医療券は公費結果一覧の中に26の並びのとおり並ぶ() {
    String written = utf8(OqsWriter.write(full(), TextEncoding.UTF_8));
    String list =
        written.substring(
            written.indexOf("<PublicExpenseResultList>"),
            written.indexOf("</PublicExpenseResultList>"));
    String ticket = list.substring(list.indexOf("<MedicalTicketInfo>"));
    String first = ticket.substring(0, ticket.indexOf("</MedicalTicketInfo>"));

    assertThat(topLevelNames(list)).containsExactly("MedicalTicketInfo", "MedicalTicketInfo");
    assertThat(topLevelNames(first))
        .containsExactlyElementsOf(
            ElementOrder.of(BlockName.MEDICAL_TICKET).elements().stream()
                .map(Element::xmlName)
                .toList());
    assertThat(first)
        .contains("<MedicalTreatmentMonth>202406</MedicalTreatmentMonth>")
        .contains("<StatusOfInfecton>02</StatusOfInfecton>")
        .contains("<SelfPayAmount>1500</SelfPayAmount>");
  }

  @ParameterizedTest
  @EnumSource(TextEncoding.class)
  void 書いた結果を読むと同じ結果になる(TextEncoding encoding) {
    byte[] written = OqsWriter.write(full(), encoding);

    assertThat(OqsAnswerReader.readSiquc01(written, LIMIT).orThrow()).isEqualTo(full());
  }

  @Test
  void 該当なしは正常な結果でResultListがない() {
    var answer =
        Siquc01Answer.without(Answers.HEADER, QualificationValidity.NONE, Requests.KENICHI);

    String written = utf8(OqsWriter.write(answer, TextEncoding.UTF_8));

    assertThat(written)
        .contains("<SegmentOfResult>1<", "<ProcessingResultStatus>1<", "<QualificationValidity>4<")
        .doesNotContain("ResultList", "ErrorCode");
  }

  @Test
  void 異常終了はエラーコードを持ち本体は空である() {
    var finding = new Finding("XmlMsg/…/Birthdate", "生年月日", ErrorCode.DATE_IMPOSSIBLE);
    var answer =
        Siquc01Answer.abnormal(
            new PartialHeader(Optional.empty(), Optional.of("file-9"), Optional.empty()),
            Requests.HIDAMARI,
            Answers.NOW,
            SegmentOfResult.Abnormal.of(List.of(finding, finding)));

    String written = utf8(OqsWriter.write(answer, TextEncoding.UTF_8));

    assertThat(written)
        .contains("<SegmentOfResult>9</SegmentOfResult><ReferenceClassification>2<")
        .contains(
            "<ArbitraryFileIdentifier>file-9</ArbitraryFileIdentifier>"
                + "<MedicalInstitutionCode>1360090011</MedicalInstitutionCode>"
                + "<ErrorCode>KYT-1015</ErrorCode>"
                + "<ErrorMessage>生年月日: 暦にない日付か、yyyyMMdd の形ではありません。（ほか1件）</ErrorMessage>"
                + "</MessageHeader><MessageBody/></XmlMsg>");
    assertThat(
            OqsAnswerReader.readSiquc01(OqsWriter.write(answer, TextEncoding.UTF_8), LIMIT)
                .orThrow())
        .isEqualTo(answer);
  }

  @Test
  void 異常終了の本体はすべての指摘を場所と対処まで書く() {
    var date = new Finding("XmlMsg/…/Birthdate", "生年月日", ErrorCode.DATE_IMPOSSIBLE);
    var number = new Finding("XmlMsg/…/InsurerNumber", "保険者番号", ErrorCode.INSURER_NUMBER_FORM);
    var answer =
        Siquc01Answer.abnormal(
            new PartialHeader(Optional.empty(), Optional.empty(), Optional.empty()),
            Requests.HIDAMARI,
            Answers.NOW,
            List.of(date, number));

    byte[] written = OqsWriter.write(answer, TextEncoding.SHIFT_JIS);

    assertThat(OqsAnswerReader.readSiquc01(written, LIMIT).orThrow()).isEqualTo(answer);
    assertThat(answer.header().segmentOfResult())
        .isEqualTo(
            new SegmentOfResult.Abnormal("KYT-1015", "生年月日: 暦にない日付か、yyyyMMdd の形ではありません。（ほか1件）"));
    assertThat(answer.body().orElseThrow().processingResult())
        .isEqualTo(ProcessingResult.error("KYT-1015", date.inWords() + " / " + number.inWords()));
  }

  @Test
  void エラーメッセージは60文字を超えない() {
    for (ErrorCode code : ErrorCode.values()) {
      assertThat(SegmentOfResult.Abnormal.of(code).errorMessage()).hasSizeLessThanOrEqualTo(60);
      var finding =
          new Finding(
              "place", Element.SPECIFIC_DISEASES_CERTIFICATE_RELATED_CONS_FLG.label(), code);
      assertThat(SegmentOfResult.Abnormal.of(List.of(finding, finding)).errorMessage())
          .hasSizeLessThanOrEqualTo(60);
    }
  }

  private static Siquc01Answer full() {
    return Siquc01Answer.found(
        Answers.HEADER, QualificationValidity.VALID, Answers.FULL, Requests.KENICHI);
  }

  /** Names of the elements directly below the first element of this text. */
  private static List<String> topLevelNames(String text) {
    var names = new ArrayList<String>();
    int depth = 0;
    var tags = Pattern.compile("<(/?)(\\w+)>").matcher(text);
    while (tags.find()) {
      if (!tags.group(1).isEmpty()) {
        depth--;
      } else if (depth++ == 1) {
        names.add(tags.group(2));
      }
    }
    return Collections.unmodifiableList(names);
  }

  private static String utf8(byte[] written) {
    return new String(written, StandardCharsets.UTF_8);
  }
}
