package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import jp.kyotaku.server.rehearsal.EmptyInstitution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;

/**
 * 資料だけを見て手で書いたファイルに正しい答えが届く: written here letter by letter, read with Java's own parser, carried as
 * the link application does.
 */
@ServerTest
class HandMadeFilesTest {

  private static final InstitutionCode STATION = SampleInstitutions.CHUO.code();
  private static final SamplePerson KENICHI = SampleNation.KENICHI;
  private static final Pattern WAITING =
      Pattern.compile("\"id\":\"([^\"]+)\",\"name\":\"([^\"]+)\"");

  private final int port;
  private final JdbcClient jdbc;

  @Autowired
  HandMadeFilesTest(@LocalServerPort int port, JdbcClient jdbc) {
    this.port = port;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void まだだれも来ていない() {
    EmptyInstitution.of(jdbc, STATION);
  }

  @ParameterizedTest
  @EnumSource
  void 資格確認(HandMade hand) throws Exception {
    var answer =
        ask(
            hand,
            "OQSsiquc01",
            """
            <XmlMsg>
            <MessageHeader>
            <QualificationConfirmationDate>20240603</QualificationConfirmationDate>
            <MedicalInstitutionCode>%s</MedicalInstitutionCode>
            <ArbitraryFileIdentifier></ArbitraryFileIdentifier>?
            </MessageHeader>
            <MessageBody>
            <QualificationConfirmSearchInfo>
            %s
            <LimitApplicationCertificateRelatedConsFlg>1</LimitApplicationCertificateRelatedConsFlg>
            <ArbitraryIdentifier></ArbitraryIdentifier>?
            </QualificationConfirmSearchInfo>
            </MessageBody>
            </XmlMsg>
            """
                .formatted(STATION, card(KENICHI)));

    assertThat(text(answer, "SegmentOfResult")).contains("1");
    assertThat(text(answer, "ProcessingResultStatus")).contains("1");
    assertThat(text(answer, "QualificationValidity")).contains("1");
    assertThat(text(answer, "Name")).contains(KENICHI.name().written());
  }

  @ParameterizedTest
  @EnumSource
  void 照会番号登録(HandMade hand) throws Exception {
    var answer =
        ask(
            hand,
            "OQSsiimm01",
            """
            <XmlMsg>
            <MessageHeader>
            <MedicalInstitutionCode>%s</MedicalInstitutionCode>
            <ArbitraryFileIdentifier></ArbitraryFileIdentifier>?
            </MessageHeader>
            <MessageBody>
            <ReferenceNumberRegistrationInfo>
            <ReferenceNumber>手書きの番号</ReferenceNumber>
            %s
            </ReferenceNumberRegistrationInfo>
            </MessageBody>
            </XmlMsg>
            """
                .formatted(
                    STATION, card(KENICHI).replaceFirst("(?s)<Birthdate>.*</Birthdate>\\n?", "")));

    assertThat(text(answer, "ProcessingResultStatus")).contains("1");
    assertThat(text(answer, "ReferenceNumber")).contains("手書きの番号");
  }

  @ParameterizedTest
  @EnumSource
  void 再照会_まだ訪問していない人はわけとともに断られる(HandMade hand) throws Exception {
    var answer = ask(hand, "OQSsihvq01", reInquiry("2"));
    assertThat(text(answer, "SegmentOfResult")).contains("1");
    assertThat(text(answer, "ProcessingResultStatus")).contains("2");
    assertThat(text(answer, "ProcessingResultCode"))
        .contains(ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION.code());
  }

  @ParameterizedTest
  @EnumSource
  void オンライン診療等の再照会_使っていない機能は断られる(HandMade hand) throws Exception {
    var answer = ask(hand, "OQSsionq01", reInquiry("3"));
    assertThat(text(answer, "SegmentOfResult")).contains("9");
    assertThat(text(answer, "ErrorCode")).contains(ErrorCode.ONLINE_FUNCTION_OFF.code());
  }

  @ParameterizedTest
  @EnumSource
  void 同意済資格情報一括取得_受付番号で結果を取りに行ける(HandMade hand) throws Exception {
    var upload =
        ask(
            hand,
            "OQSmuhvq01",
            """
            <XmlMsg>
            <MessageHeader>
            <MedicalInstitutionCode>%s</MedicalInstitutionCode>
            <ArbitraryFileIdentifier></ArbitraryFileIdentifier>?
            </MessageHeader>
            <MessageBody>
            <QualificationConfirmSearchInfo>
            <ConsentDateFrom>20230101</ConsentDateFrom>
            <ConsentDateTo>20230131</ConsentDateTo>
            <MedicalTreatmentFlag>2</MedicalTreatmentFlag>
            </QualificationConfirmSearchInfo>
            </MessageBody>
            </XmlMsg>
            """
                .formatted(STATION));
    var number = text(upload, "ReceptionNumber").orElseThrow();
    collects(hand, "OQSmuhvq02", number);
  }

  @ParameterizedTest
  @EnumSource
  void 資格確認一括照会_名簿の行ごとに答える(HandMade hand) throws Exception {
    var upload =
        ask(
            hand,
            "OQSmuquc01",
            dated(
                search(
                    card(KENICHI)
                        + "\n"
                        + "<LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg>")));
    var answer = collects(hand, "OQSmuquc02", text(upload, "ReceptionNumber").orElseThrow());
    assertThat(text(answer, "NumberOfProcessingResult")).contains("1");
    assertThat(text(answer, "QualificationValidity")).contains("1");
  }

  @ParameterizedTest
  @EnumSource
  void 再照会の一括_まだ訪問していない人の行だけが断られる(HandMade hand) throws Exception {
    var line = "<MedicalTreatmentFlag>2</MedicalTreatmentFlag>\n" + card(KENICHI);
    var upload = ask(hand, "OQSmuhvr01", dated(search(line)));
    var answer = collects(hand, "OQSmuhvr02", text(upload, "ReceptionNumber").orElseThrow());
    assertThat(text(answer, "ProcessingResultCode"))
        .contains(ErrorCode.REINQUIRY_NO_PRIOR_VERIFICATION.code());
  }

  @ParameterizedTest
  @EnumSource
  void 照会番号一括登録(HandMade hand) throws Exception {
    var info =
        "<ReferenceNumber>手書きの番号</ReferenceNumber>\n"
            + card(KENICHI).replaceFirst("(?s)<Birthdate>.*</Birthdate>", "").stripTrailing();
    var upload =
        ask(
            hand,
            "OQSmuimm01",
            plain(
                "<ReferenceNumberRegistrationInfo>\n"
                    + info
                    + "\n</ReferenceNumberRegistrationInfo>"));
    var answer = collects(hand, "OQSmuimm02", text(upload, "ReceptionNumber").orElseThrow());
    assertThat(text(answer, "ProcessingResultStatus")).contains("1");
    assertThat(text(answer, "ReferenceNumber")).contains("手書きの番号");
  }

  @ParameterizedTest
  @EnumSource
  void 委託先資格情報の一括取得(HandMade hand) throws Exception {
    var month = search("<MedicalTreatmentMonth>202406</MedicalTreatmentMonth>");
    var upload = ask(hand, "OQSmutic01", plain(month));
    var number = text(upload, "ReceptionNumber").orElseThrow();
    assertThat(text(collects(hand, "OQSmutic02", number), "NumberOfError")).contains("0");
  }

  @ParameterizedTest
  @EnumSource
  void オンライン診療等の一括_使っていない機能は断られる(HandMade hand) throws Exception {
    var days =
        search(
            """
            <ExaminationDateFrom>20240601</ExaminationDateFrom>
            <ExaminationDateTo>20240603</ExaminationDateTo>
            <MedicalTreatmentFlag>3</MedicalTreatmentFlag>\
            """);
    var answer = ask(hand, "OQSmuonq01", plain(days));
    assertThat(text(answer, "SegmentOfResult")).contains("9");
    assertThat(text(answer, "ErrorCode")).contains(ErrorCode.ONLINE_FUNCTION_OFF.code());
  }

  @ParameterizedTest
  @EnumSource
  void 医療機関アクセスURL取得(HandMade hand) throws Exception {
    var answer =
        ask(
            hand,
            "OQSsiurl01",
            plain(
                "<UrlAcquisitionClassification>2</UrlAcquisitionClassification>\n"
                    + "<OutputForm></OutputForm>?"));
    assertThat(text(answer, "ProcessingResultStatus")).contains("1");
    assertThat(text(answer, "MedicalInstitutionUrl").orElseThrow()).contains("/r/");
  }

  @ParameterizedTest
  @EnumSource
  void 環境設定の照会と_何も変えない更新(HandMade hand) throws Exception {
    var now = ask(hand, "OQSsiinq01", plain(""));
    var version = text(now, "SettingsVersion").orElseThrow();
    var answer =
        ask(
            hand,
            "OQSsiupd01",
            plain(
                """
                <SettingsVersion>%s</SettingsVersion>
                <EnvironmentSettingList>
                <EnvironmentSetting>
                <SettingName>CharacterCode</SettingName>
                <ChangeFlag>0</ChangeFlag>
                <SettingValue></SettingValue>?
                </EnvironmentSetting>
                </EnvironmentSettingList>\
                """
                    .formatted(version)));
    assertThat(text(answer, "ProcessingResultStatus")).contains("1");
    assertThat(text(answer, "SettingsVersion")).contains(version);
  }

  /** Asks again until it is no longer 処理中, each time with a file of its own (8.1). */
  private Document collects(HandMade hand, String prefix, String number) throws Exception {
    var poll = plain("<ReceptionNumber>" + number + "</ReceptionNumber>");
    var answer = ask(hand, prefix, poll);
    for (int times = 0; text(answer, "SegmentOfResult").equals(Optional.of("2")); times++) {
      assertThat(times).isLessThan(100);
      answer = ask(hand, prefix, poll);
    }
    assertThat(text(answer, "SegmentOfResult")).contains("1");
    assertThat(text(answer, "ReceptionNumber")).contains(number);
    return answer;
  }

  private static String search(String lines) {
    return "<QualificationConfirmSearchInfo>\n" + lines + "\n</QualificationConfirmSearchInfo>";
  }

  private static String dated(String body) {
    return plain(body)
        .replaceFirst(
            "<MessageHeader>",
            "<MessageHeader>\n"
                + "<QualificationConfirmationDate>20240603</QualificationConfirmationDate>");
  }

  private static String reInquiry(String flag) {
    return """
    <XmlMsg>
    <MessageHeader>
    <QualificationConfirmationDate>20240603</QualificationConfirmationDate>
    <MedicalInstitutionCode>%s</MedicalInstitutionCode>
    <ArbitraryFileIdentifier></ArbitraryFileIdentifier>?
    </MessageHeader>
    <MessageBody>
    <QualificationConfirmSearchInfo>
    <MedicalTreatmentFlag>%s</MedicalTreatmentFlag>
    %s
    <ArbitraryIdentifier></ArbitraryIdentifier>?
    </QualificationConfirmSearchInfo>
    </MessageBody>
    </XmlMsg>
    """
        .formatted(STATION, flag, card(KENICHI));
  }

  private static String plain(String body) {
    return """
    <XmlMsg>
    <MessageHeader>
    <MedicalInstitutionCode>%s</MedicalInstitutionCode>
    <ArbitraryFileIdentifier></ArbitraryFileIdentifier>?
    </MessageHeader>
    <MessageBody>
    %s
    </MessageBody>
    </XmlMsg>
    """
        .formatted(STATION, body);
  }

  /** The number of the insurer is filled with blanks on the left (5.1). */
  private static String card(SamplePerson person) {
    var coverage = person.coverage();
    return """
    <InsurerNumber>%8s</InsurerNumber>
    <InsuredCardSymbol>%s</InsuredCardSymbol>
    <InsuredIdentificationNumber>%s</InsuredIdentificationNumber>
    <InsuredBranchNumber>%s</InsuredBranchNumber>
    <Birthdate>%s</Birthdate>\
    """
        .formatted(
            coverage.insurer().value(),
            coverage.insuredId().symbol(),
            coverage.insuredId().number(),
            coverage.insuredId().branch(),
            person.birthDate().toString().replace("-", ""));
  }

  private Document ask(HandMade hand, String prefix, String lines) throws Exception {
    var station = new StationClient(port, STATION);
    var suffix = "_" + UUID.randomUUID() + ".xml";
    assertThat(
            station
                .pickUp(UUID.randomUUID(), prefix + "req" + suffix, hand.write(lines))
                .statusCode())
        .isEqualTo(202);
    var waiting = WAITING.matcher(station.waiting(30));
    assertThat(waiting.find()).isTrue();
    assertThat(waiting.group(2)).isEqualTo(prefix + "res" + suffix);
    var content = station.content(waiting.group(1)).body();
    station.acknowledge(waiting.group(1));
    assertThat(new String(content, StandardCharsets.UTF_8)).startsWith("<?xml version=\"1.0\"");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(content));
  }

  /** Of the first element with this name. */
  private static Optional<String> text(Document answer, String element) {
    var found = answer.getElementsByTagName(element);
    return found.getLength() == 0 ? Optional.empty() : Optional.of(found.item(0).getTextContent());
  }
}
