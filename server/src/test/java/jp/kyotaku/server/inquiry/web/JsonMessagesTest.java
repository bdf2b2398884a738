package jp.kyotaku.server.inquiry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSONの木で尋ねる (9), over real HTTP: the same use cases as by files */
@ServerTest
class JsonMessagesTest {

  private static final InstitutionCode STATION = SampleNation.HIDAMARI.code();

  private final int port;
  private final JdbcClient jdbc;

  @Autowired
  JsonMessagesTest(@LocalServerPort int port, JdbcClient jdbc) {
    this.port = port;
    this.jdbc = jdbc;
  }

  @Test
  void 手で書いたJSONの資格確認に答え_件数の記録が一つ増える() {
    long before = inquiries();
    var answer = tree(ask(OqsMessage.SIQUC01, question("")));

    var header = answer.at("/XmlMsg/MessageHeader");
    assertThat(header.path("SegmentOfResult").asString()).isEqualTo("1");
    assertThat(header.path("CharacterCodeIdentifier").asString()).isEqualTo("0");
    assertThat(header.path("ArbitraryFileIdentifier").asString()).isEqualTo("j-1");
    var body = answer.at("/XmlMsg/MessageBody");
    assertThat(body.path("QualificationValidity").asString()).isEqualTo("1");
    assertThat(body.path("ResultList").isArray()).isTrue();
    var result = body.path("ResultList").get(0).path("ResultOfQualificationConfirmation");
    assertThat(result.path("Name").asString()).isEqualTo(SampleNation.KENICHI.name().written());
    assertThat(body.at("/QualificationConfirmSearchInfo/InsurerNumber").asString()).hasSize(8);
    assertThat(inquiries()).isEqualTo(before + 1);
  }

  @Test
  void 決まりに合わない値は電文として答え_場所を電文と同じ道筋で言う() {
    var answer = tree(ask(OqsMessage.SIQUC01, question("9")));
    assertThat(answer.at("/XmlMsg/MessageHeader/SegmentOfResult").asString()).isEqualTo("9");
    assertThat(answer.at("/XmlMsg/MessageBody/ProcessingResultMessage").asString())
        .contains("XmlMsg/MessageBody/QualificationConfirmSearchInfo/InsuredBranchNumber");
  }

  @Test
  void 電文にならないJSONは422で_コードと場所を言う() {
    var answer = ask(OqsMessage.SIQUC01, "{\"XmlMsg\": {\"MessageHeader\": {\"Name\": 1}}}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(text(answer))
        .contains(ErrorCode.JSON_VALUE_NOT_TEXT.code(), "XmlMsg/MessageHeader/Name: ");
    assertThat(ask(OqsMessage.SIQUC01, "{").statusCode()).isEqualTo(422);
  }

  @Test
  void 一括の受付も環境設定も同じ道で答える() {
    var bulk =
        tree(
            ask(
                OqsMessage.MUHVQ01,
                """
                {"XmlMsg": {"MessageHeader": {"MedicalInstitutionCode": "%s"}, "MessageBody": {
                  "QualificationConfirmSearchInfo": {"ConsentDateFrom": "20240601",
                    "ConsentDateTo": "20240603", "MedicalTreatmentFlag": "2"}}}}
                """
                    .formatted(STATION)));
    assertThat(bulk.at("/XmlMsg/MessageBody/ReceptionNumber").asString()).isNotEmpty();

    var settings =
        tree(
            ask(
                OqsMessage.SIINQ01,
                """
                {"XmlMsg": {"MessageHeader": {"MedicalInstitutionCode": "%s"}, "MessageBody": {}}}
                """
                    .formatted(STATION)));
    var list = settings.at("/XmlMsg/MessageBody/EnvironmentSettingList");
    assertThat(list.isArray()).isTrue();
    assertThat(list.get(0).at("/EnvironmentSetting/SettingName").asString())
        .isEqualTo("CharacterCode");
  }

  @Test
  void 名簿もJSONの配列で渡せて_結果は単位の配列で返る() {
    var line =
        """
        {"InsurerNumber": "06138093", "InsuredIdentificationNumber": "99999999",
         "Birthdate": "19800405", "LimitApplicationCertificateRelatedConsFlg": "0"}
        """;
    var upload =
        tree(
            ask(
                OqsMessage.MUQUC01,
                """
                {"XmlMsg": {"MessageHeader": {"QualificationConfirmationDate": "20240603",
                  "MedicalInstitutionCode": "%s"}, "MessageBody": {
                  "QualificationConfirmSearchInfo": [%s, %s]}}}
                """
                    .formatted(STATION, line, line)));
    var number = upload.at("/XmlMsg/MessageBody/ReceptionNumber").asString();
    var poll =
        """
        {"XmlMsg": {"MessageHeader": {"MedicalInstitutionCode": "%s"},
          "MessageBody": {"ReceptionNumber": "%s"}}}
        """
            .formatted(STATION, number);
    var result = tree(ask(OqsMessage.MUQUC02, poll));
    for (int times = 0; segment(result).equals("2"); times++) {
      assertThat(times).isLessThan(2_000);
      result = tree(ask(OqsMessage.MUQUC02, poll));
    }
    assertThat(segment(result)).isEqualTo("1");
    var units = result.at("/XmlMsg/MessageBody/BulkConfirmUnit");
    assertThat(units.size()).isEqualTo(2);
    assertThat(units.get(0).path("QualificationValidity").asString()).isEqualTo("4");
  }

  private static String segment(JsonNode answer) {
    return answer.at("/XmlMsg/MessageHeader/SegmentOfResult").asString();
  }

  private static String question(String branchSuffix) {
    var person = SampleNation.KENICHI;
    var coverage = person.coverage();
    return """
    {"XmlMsg": {
      "MessageHeader": {
        "QualificationConfirmationDate": "20240603",
        "MedicalInstitutionCode": "%s",
        "ArbitraryFileIdentifier": "j-1",
        "ClientVersion": 3
      },
      "MessageBody": {"QualificationConfirmSearchInfo": {
        "InsurerNumber": "%s", "InsuredCardSymbol": "%s", "InsuredIdentificationNumber": "%s",
        "InsuredBranchNumber": "%s%s", "Birthdate": "%s",
        "LimitApplicationCertificateRelatedConsFlg": "1", "ArbitraryIdentifier": null
      }}
    }}
    """
        .formatted(
            STATION,
            "0".repeat(8 - coverage.insurer().value().length()) + coverage.insurer().value(),
            coverage.insuredId().symbol(),
            coverage.insuredId().number(),
            coverage.insuredId().branch(),
            branchSuffix,
            person.birthDate().toString().replace("-", ""));
  }

  private HttpResponse<byte[]> ask(OqsMessage message, String json) {
    return new StationClient(port, STATION).askInJson(message, json);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static JsonNode tree(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/json;charset=UTF-8");
    return new JsonMapper().readTree(answer.body());
  }

  private long inquiries() {
    return jdbc.sql(
            """
            SELECT count(*) FROM audit.event
            WHERE kind = 'ELIGIBILITY_INQUIRED' AND institution_code = ?
            """)
        .param(STATION.value())
        .query(Long.class)
        .single();
  }
}
