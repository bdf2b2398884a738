package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.BulkReInquiryRequest;
import jp.kyotaku.formats.oqs.Muquc01Request;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequest;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.ReInquirySearchInfo;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Retention;
import jp.kyotaku.kernel.code.TreatmentFlag;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Operator;
import jp.kyotaku.server.institutions.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.unit.DataSize;

/** 一括の設定: 大きさ、行数、保存の日数、ファイル名の始まり */
@ServerTest
@TestPropertySource(
    properties = {
      "kyotaku.bulk.largest=20KB",
      "kyotaku.bulk.most-lines=3",
      "kyotaku.bulk.kept[0].from=2020-01-01",
      "kyotaku.bulk.kept[0].days=7",
      "kyotaku.bulk.home-visit-re-inquiry=OQStesth"
    })
class BulkLimitsTest {

  private static final InstitutionCode STATION = SampleNation.HIDAMARI.code();
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ForgetBulkJobs forgetBulkJobs;
  @Autowired ListBulkJobs listBulkJobs;
  @Autowired BusinessClock clock;
  private BulkStation station = new BulkStation(0, STATION);

  @BeforeEach
  void つなぐ() {
    station = new BulkStation(port, STATION);
  }

  @Test
  void 決まりの行数までは受け付け_一行多ければ断り_何も残さない() {
    assertThat(station.upload(OqsMessage.MUQUC01, "three", written(lines(3))).receptionNumber())
        .isNotEmpty();

    var client = new StationClient(port, STATION);
    assertRefused(picked(client, written(lines(4))), 422, ErrorCode.BULK_TOO_MANY_LINES);
    assertRefused(
        client.ask(OqsMessage.MUQUC01, written(lines(4))), 422, ErrorCode.BULK_TOO_MANY_LINES);
    assertThat(onPage(written(lines(4))))
        .contains(
            ErrorCode.BULK_TOO_MANY_LINES.sentence(),
            ErrorCode.BULK_TOO_MANY_LINES.advice(),
            ErrorCode.BULK_TOO_MANY_LINES.code());
    assertThat(uploadsWithoutJob()).isZero();
    assertThat(refusals(ErrorCode.BULK_TOO_MANY_LINES)).as("each leaves its event").isEqualTo(3);
  }

  @Test
  void 書式の名を何とされても_電文は電文として読む() {
    var client = new StationClient(port, STATION);
    var accepted = client.askAsForm(OqsMessage.MUQUC01, written(lines(1)));
    assertThat(accepted.statusCode()).isEqualTo(200);
    assertThat(new String(accepted.body(), StandardCharsets.UTF_8)).contains("<ReceptionNumber>");
    assertRefused(
        client.askAsForm(OqsMessage.MUQUC01, padded(written(lines(1)))),
        413,
        ErrorCode.FILE_TOO_LARGE);
  }

  @Test
  void 決まりより大きなファイルは_どの入口でも断り_何も残さない() {
    var client = new StationClient(port, STATION);
    byte[] large = padded(written(lines(1)));

    assertRefused(picked(client, large), 413, ErrorCode.FILE_TOO_LARGE);
    assertRefused(client.ask(OqsMessage.MUQUC01, large), 413, ErrorCode.FILE_TOO_LARGE);
    assertThat(onPage(large))
        .contains(ErrorCode.FILE_TOO_LARGE.sentence(), ErrorCode.FILE_TOO_LARGE.advice());
    assertThat(uploadsWithoutJob()).isZero();
  }

  @Test
  void 結果は決まりの日数のあいだ残り_過ぎれば消え_受付番号は消したと答える() {
    String number = station.upload(OqsMessage.MUQUC01, "kept", written(lines(1))).receptionNumber();
    assertThat(station.collect(OqsMessage.MUQUC02, number).units()).hasSize(1);

    clock.moveTo(TODAY.plusDays(7).atTime(23, 50));
    forgetBulkJobs.forget();
    assertThat(station.ask(OqsMessage.MUQUC02, number).units()).as("七日目").hasSize(1);

    clock.moveTo(TODAY.plusDays(8).atTime(0, 1));
    forgetBulkJobs.forget();
    forgetBulkJobs.forget();
    var removed = station.ask(OqsMessage.MUQUC02, number);
    assertThat(removed.units()).isEmpty();
    assertThat(removed.header().segmentOfResult())
        .isInstanceOfSatisfying(
            SegmentOfResult.Abnormal.class,
            abnormal ->
                assertThat(abnormal.errorCode()).isEqualTo(ErrorCode.BULK_RESULT_REMOVED.code()));
    assertThat(removed.details().orElseThrow().processingResultMessage().orElseThrow())
        .contains(ErrorCode.BULK_RESULT_REMOVED.advice());
    assertThat(count("SELECT count(*) FROM inquiry.bulk_result WHERE reception_number = ?", number))
        .isZero();
    assertThat(
            count(
                "SELECT count(*) FROM audit.event WHERE kind = 'BULK_RESULT_REMOVED'"
                    + " AND strpos(fact, ?) > 0",
                number))
        .isOne();
  }

  @Test
  void 約束した日は_あとで設定が変わっても動かない() {
    String number =
        station.upload(OqsMessage.MUQUC01, "promised", written(lines(1))).receptionNumber();
    assertThat(station.collect(OqsMessage.MUQUC02, number).units()).hasSize(1);

    assertThat(
            jdbc.sql(
                    """
                    SELECT kept_until - (finished_at AT TIME ZONE 'Asia/Tokyo')::date
                    FROM inquiry.bulk_job WHERE reception_number = ?
                    """)
                .param(number)
                .query(Integer.class)
                .single())
        .isEqualTo(7);
    assertThat(new BulkSettings(DataSize.ofBytes(1), 1, shorterFrom(TODAY), "a", "b"))
        .satisfies(
            settings -> {
              assertThat(settings.keptUntil(TODAY.minusDays(1)))
                  .isEqualTo(TODAY.minusDays(1).plusDays(30));
              assertThat(settings.keptUntil(TODAY)).isEqualTo(TODAY.plusDays(3));
            });
  }

  private static List<Retention.From> shorterFrom(LocalDate day) {
    return List.of(new Retention.From(day, 3));
  }

  @Test
  void 表計算用のファイルは_まとまりが消えていれば途中で切れ_短いまま終わらない() {
    var operator = new Operator(STATION.value(), "見本", "ippan", "見本　いち", Role.GENERAL);
    String number = station.upload(OqsMessage.MUQUC01, "gone", written(lines(2))).receptionNumber();
    station.collect(OqsMessage.MUQUC02, number);
    var kinds = Set.of(BulkKind.ELIGIBILITY);
    jdbc.sql("UPDATE inquiry.bulk_result SET part = 1 WHERE reception_number = ?")
        .param(number)
        .update();

    assertThatThrownBy(() -> listBulkJobs.export(operator, kinds, number, _ -> {}))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(number);
  }

  @Test
  void 一括の再照会のファイル名の始まりは設定で変えられ_答えも同じ始まりになる() {
    var request =
        new BulkReInquiryRequest(
            TreatmentFlag.HOME_VISIT,
            TODAY,
            STATION,
            Optional.empty(),
            List.of(
                new ReInquirySearchInfo(
                    new ReInquirySearchInfo.Numbers(
                        SampleNation.TOME.coverage().insurer(),
                        SampleNation.TOME.coverage().insuredId(),
                        SampleNation.TOME.birthDate()),
                    Optional.of("a"))));

    byte[] uploaded =
        station.carried("OQStesth01req_s1.xml", written(request), "OQStesth01res_s1.xml");
    String number =
        OqsAnswerReader.readUpload(OqsMessage.MUHVR01, uploaded, BulkStation.LIMIT)
            .orThrow()
            .accepted()
            .orElseThrow()
            .receptionNumber();
    byte[] collected =
        station.carried(
            "OQStesth02req_s2.xml",
            written(new BulkCollectRequest(OqsMessage.MUHVR02, STATION, number)),
            "OQStesth02res_s2.xml");

    assertThat(
            OqsAnswerReader.readCollected(OqsMessage.MUHVR02, collected, BulkStation.LIMIT)
                .orThrow()
                .header()
                .segmentOfResult())
        .isNotInstanceOf(SegmentOfResult.Abnormal.class);
  }

  private static void assertRefused(HttpResponse<byte[]> answer, int status, ErrorCode code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains(code.code(), code.sentence(), code.advice());
  }

  private static HttpResponse<byte[]> picked(StationClient client, byte[] content) {
    var id = UUID.randomUUID();
    return client.pickUp(id, "OQSmuquc01req_" + id + ".xml", content);
  }

  private String onPage(byte[] content) {
    var browser = new Browser(port);
    browser.get("/terminal/sign-in");
    browser.post(
        "/terminal/sign-in",
        "institution",
        STATION.value(),
        "user",
        "ippan",
        "password",
        "Ippan-2024");
    browser.get("/terminal/bulk-inquiry");
    var answer =
        browser.postFile(
            "/terminal/bulk-inquiry/file",
            "file",
            UUID.randomUUID() + ".xml",
            content,
            "kind",
            "ELIGIBILITY");
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private static Muquc01Request lines(int number) {
    return new Muquc01Request(
        TODAY,
        STATION,
        Optional.empty(),
        Collections.nCopies(number, BulkEligibilityTest.line(SampleNation.KENICHI, "a")));
  }

  private static byte[] written(OqsRequest request) {
    return OqsRequestWriter.write(request, RequestFlavour.UTF_8_EMPTY_ELEMENTS);
  }

  /** What stands behind the message counts as well. */
  private static byte[] padded(byte[] content) {
    var longer = new ByteArrayOutputStream();
    longer.writeBytes(content);
    longer.writeBytes(" ".repeat(20 * 1024).getBytes(StandardCharsets.US_ASCII));
    return longer.toByteArray();
  }

  private long uploadsWithoutJob() {
    return jdbc.sql(
            """
            SELECT count(*) FROM inquiry.bulk_upload u
            WHERE NOT EXISTS (SELECT FROM inquiry.bulk_job j WHERE j.upload_id = u.id)
            """)
        .query(Long.class)
        .single();
  }

  private long refusals(ErrorCode code) {
    return count(
        """
        SELECT count(*) FROM audit.event
        WHERE kind = 'REQUEST_REFUSED' AND fact::jsonb ->> 'code' = ?
        """,
        code.code());
  }

  private long count(String sql, String number) {
    return jdbc.sql(sql).param(number).query(Long.class).single();
  }
}
