package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.Muhvq01Request;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** 訪問診療等の機能を使わない機関の電文 */
@ServerTest
class FunctionOffTest {

  private static final int LIMIT = 1 << 20;
  private static final InstitutionCode PHARMACY = SampleInstitutions.SUMIRE.code();
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void 使わない機関の一括取得は異常終了で断り_理由を言う() {
    var upload =
        carried("OQSmuhvq01", new Muhvq01Request(PHARMACY, Optional.empty(), TODAY, TODAY));
    var poll =
        carried(
            "OQSmuhvq02", new BulkCollectRequest(OqsMessage.MUHVQ02, PHARMACY, "2024060300000001"));

    assertThat(OqsAnswerReader.readMuhvq01(upload, LIMIT).orThrow().segmentOfResult())
        .satisfies(FunctionOffTest::saysFunctionOff);
    assertThat(OqsAnswerReader.readMuhvq02(poll, LIMIT).orThrow().header().segmentOfResult())
        .satisfies(FunctionOffTest::saysFunctionOff);
  }

  @Test
  void 断ったことは_だれが何を求めたかと符号とともに記録に残る() {
    long before = refusals("OQSmuhvq01", ErrorCode.FUNCTION_OFF);
    carried("OQSmuhvq01", new Muhvq01Request(PHARMACY, Optional.empty(), TODAY, TODAY));
    carried("OQSmuhvq01", new Muhvq01Request(PHARMACY, Optional.empty(), TODAY, TODAY));
    assertThat(refusals("OQSmuhvq01", ErrorCode.FUNCTION_OFF)).isEqualTo(before + 2);
  }

  private long refusals(String message, ErrorCode code) {
    return jdbc.sql(
            """
            SELECT count(*) FROM audit.event
            WHERE kind = 'REQUEST_REFUSED' AND institution_code = ?
              AND fact::jsonb @> jsonb_build_object('message', ?::text, 'code', ?::text)
            """)
        .params(PHARMACY.value(), message, code.code())
        .query(Long.class)
        .single();
  }

  @Test
  void 使わない機関でも券面の番号による資格確認には答える() {
    var coverage = SampleNation.HARU.coverage();
    var question =
        new Siquc01Request(
            TODAY,
            PHARMACY,
            Optional.empty(),
            new QualificationConfirmSearchInfo(
                coverage.insurer(),
                coverage.insuredId(),
                SampleNation.HARU.birthDate(),
                false,
                Optional.empty()));

    var answer =
        OqsAnswerReader.readSiquc01(
                new StationClient(port, PHARMACY)
                    .ask(OqsRequestWriter.write(question, RequestFlavour.SHIFT_JIS))
                    .body(),
                LIMIT)
            .orThrow();

    assertThat(answer.header().segmentOfResult()).isInstanceOf(SegmentOfResult.Normal.class);
  }

  private static void saysFunctionOff(SegmentOfResult result) {
    assertThat(result)
        .isInstanceOfSatisfying(
            SegmentOfResult.Abnormal.class,
            abnormal -> assertThat(abnormal.errorCode()).isEqualTo(ErrorCode.FUNCTION_OFF.code()));
  }

  private byte[] carried(String message, OqsRequest request) {
    var station = new StationClient(port, PHARMACY);
    var id = UUID.randomUUID();
    var content = OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS);
    assertThat(station.pickUp(id, message + "req_" + id + ".xml", content).statusCode())
        .isEqualTo(202);
    var waiting = JsonMapper.builder().build().readTree(station.waiting(5)).get(0);
    assertThat(waiting.get("name").asString()).isEqualTo(message + "res_" + id + ".xml");
    var answer = station.content(waiting.get("id").asString()).body();
    station.acknowledge(waiting.get("id").asString());
    return answer;
  }
}
