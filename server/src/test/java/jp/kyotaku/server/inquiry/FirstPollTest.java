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
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** 受け付けた直後の問い合わせ (8.1) */
@ServerTest
class FirstPollTest {

  private static final int LIMIT = 1 << 20;
  private static final InstitutionCode STATION = SampleNation.HIDAMARI.code();
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  private StationClient station = new StationClient(0, STATION);

  @BeforeEach
  void つなぐ() {
    station = new StationClient(port, STATION);
  }

  @RepeatedTest(10)
  void 受付番号を得てすぐに聞いても_処理中ではなく結果が返り_渡したことが監査に残る() {
    var accepted =
        OqsAnswerReader.readMuhvq01(
                carried(
                    "OQSmuhvq01req", new Muhvq01Request(STATION, Optional.empty(), TODAY, TODAY)),
                LIMIT)
            .orThrow();
    var number = accepted.accepted().orElseThrow().receptionNumber();

    var answer =
        OqsAnswerReader.readMuhvq02(
                carried(
                    "OQSmuhvq02req", new BulkCollectRequest(OqsMessage.MUHVQ02, STATION, number)),
                LIMIT)
            .orThrow();

    assertThat(answer.header().segmentOfResult()).isInstanceOf(SegmentOfResult.Normal.class);
    assertThat(answer.header().counts()).isPresent();
    assertThat(collected(number)).isOne();
  }

  /** 誰の結果を渡したかは行ごとの監査が持ち、渡したことは一件の監査が持つ. */
  private long collected(String number) {
    return jdbc.sql(
            "SELECT count(*) FROM audit.event WHERE kind = 'BULK_ANSWER_COLLECTED' AND fact LIKE ?")
        .param("%\"receptionNumber\":\"" + number + "\"%")
        .query(Long.class)
        .single();
  }

  /** As the link application does: up under an id, down from the outbox. */
  private byte[] carried(String prefix, OqsRequest request) {
    var id = UUID.randomUUID();
    var content = OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS);
    assertThat(station.pickUp(id, prefix + "_" + id + ".xml", content).statusCode()).isEqualTo(202);
    var name = prefix.replace("req", "res") + "_" + id + ".xml";
    for (var waiting : JsonMapper.builder().build().readTree(station.waiting(5))) {
      if (waiting.get("name").asString().equals(name)) {
        var answer = station.content(waiting.get("id").asString()).body();
        station.acknowledge(waiting.get("id").asString());
        return answer;
      }
    }
    throw new AssertionError(name + " is not in the outbox");
  }
}
