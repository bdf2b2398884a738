package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.formats.oqs.Siquc01Answer;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class MessagesTest {

  private static final int LIMIT = 1 << 20;
  private static final InstitutionCode STATION = SampleNation.HIDAMARI.code();
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource(RequestFlavour.class)
  void 三つの書き方のどれでも資格が返る(RequestFlavour flavour) {
    var answer = ask(question(STATION, SampleNation.KENICHI, TODAY), flavour);

    var body = answer.body().orElseThrow();
    assertThat(body.qualificationValidity()).contains(QualificationValidity.VALID);
    assertThat(body.results())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.person().name()).isEqualTo(SampleNation.KENICHI.name());
              assertThat(result.insuredCard().insuredId())
                  .isEqualTo(SampleNation.KENICHI.coverage().insuredId());
            });
  }

  @Test
  void 該当のない照会も喪失した照会も正常に答える() {
    var nobody =
        ask(
            question(STATION, SampleNation.KENICHI, TODAY, LocalDate.of(1900, 1, 1)),
            RequestFlavour.SHIFT_JIS);
    var lapsed = ask(question(STATION, SampleNation.JIRO, TODAY), RequestFlavour.SHIFT_JIS);
    var before =
        ask(
            question(STATION, SampleNation.JIRO, LocalDate.of(2024, 3, 31)),
            RequestFlavour.SHIFT_JIS);

    assertThat(nobody.header().segmentOfResult()).isInstanceOf(SegmentOfResult.Normal.class);
    assertThat(validity(nobody)).contains(QualificationValidity.NONE);
    assertThat(nobody.body().orElseThrow().results()).isEmpty();
    assertThat(validity(lapsed)).contains(QualificationValidity.INVALID);
    assertThat(validity(before)).contains(QualificationValidity.VALID);
  }

  @Test
  void 限度額は同意のあるときだけ答える() {
    var withConsent = ask(question(STATION, SampleNation.KENICHI, TODAY), RequestFlavour.SHIFT_JIS);

    assertThat(
            withConsent.body().orElseThrow().results().getFirst().certificates().limitApplication())
        .isPresent();
    assertThat(
            ask(
                    new Siquc01Request(
                        TODAY, STATION, Optional.empty(), searchInfo(SampleNation.KENICHI, false)),
                    RequestFlavour.SHIFT_JIS)
                .body()
                .orElseThrow()
                .results()
                .getFirst()
                .certificates()
                .limitApplication())
        .isEmpty();
  }

  @Test
  void ほかの機関のコードを書いた電文は異常終了で答える() {
    var answer =
        ask(
            question(SampleNation.KOMOREBI.code(), SampleNation.KENICHI, TODAY),
            RequestFlavour.SHIFT_JIS);

    assertThat(answer.header().segmentOfResult())
        .isInstanceOfSatisfying(
            SegmentOfResult.Abnormal.class,
            abnormal ->
                assertThat(abnormal.errorCode()).isEqualTo(ErrorCode.INSTITUTION_NOT_YOURS.code()));
  }

  @Test
  void 決まりに合わない電文には要素ごとの指摘をすべて書いて答える() {
    String wrong =
        new String(
                OqsRequestWriter.write(
                    question(STATION, SampleNation.KENICHI, TODAY),
                    RequestFlavour.UTF_8_EMPTY_ELEMENTS),
                StandardCharsets.UTF_8)
            .replaceAll("<InsurerNumber>.*</InsurerNumber>", "<InsurerNumber>1</InsurerNumber>")
            .replaceAll("<Birthdate>.*</Birthdate>", "<Birthdate>20990101</Birthdate>");

    var response = new StationClient(port, STATION).ask(wrong.getBytes(StandardCharsets.UTF_8));
    assertThat(response.statusCode()).isEqualTo(200);
    var answer = siquc(response.body());

    assertThat(answer.header().segmentOfResult())
        .isInstanceOfSatisfying(
            SegmentOfResult.Abnormal.class,
            abnormal -> {
              assertThat(abnormal.errorCode()).isEqualTo(ErrorCode.INSURER_NUMBER_FORM.code());
              assertThat(abnormal.errorMessage()).startsWith("保険者番号: ").endsWith("（ほか1件）");
            });
    assertThat(answer.body().orElseThrow().processingResult().processingResultMessage())
        .hasValueSatisfying(
            all ->
                assertThat(all)
                    .contains(
                        "保険者番号（XmlMsg/MessageBody/QualificationConfirmSearchInfo/InsurerNumber）",
                        ErrorCode.INSURER_NUMBER_FORM.advice(),
                        "生年月日（XmlMsg/MessageBody/QualificationConfirmSearchInfo/Birthdate）",
                        ErrorCode.DATE_IN_FUTURE.advice()));
    assertThat(answer.header().arbitraryFileIdentifier()).contains("試験");
  }

  @ParameterizedTest
  @ValueSource(strings = {"req", "res"})
  void 何を送りつけてもサーバーは倒れず指摘か断りを返す(String direction) {
    var station = new StationClient(port, STATION);
    var random = new Random(20240603);
    byte[] whole =
        OqsRequestWriter.write(
            question(STATION, SampleNation.KENICHI, TODAY), RequestFlavour.SHIFT_JIS);
    for (int round = 0; round < 60; round++) {
      byte[] content = whole.clone();
      for (int change = 0; change < 3; change++) {
        content[random.nextInt(content.length)] = (byte) random.nextInt();
      }
      var asked = station.ask(content);
      var picked =
          station.pickUp(
              UUID.randomUUID(), "OQSsiquc01" + direction + "_" + round + ".xml", content);

      assertThat(asked.statusCode()).isIn(200, 422);
      assertThat(picked.statusCode()).isIn(202, 422);
      assertThat(new String(asked.body(), StandardCharsets.UTF_8)).doesNotContain("Exception");
      assertThat(new String(picked.body(), StandardCharsets.UTF_8)).doesNotContain("Exception");
    }
    drain(station);
  }

  private static void drain(StationClient station) {
    var waiting = JsonMapper.builder().build().readTree(station.waiting(0));
    waiting.forEach(answer -> station.acknowledge(answer.get("id").asString()));
  }

  @Test
  void 読めない電文には直し方を添えて422を返す() {
    var answer = new StationClient(port, STATION).ask("これは電文ではない".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains(ErrorCode.XML_UNREADABLE.code(), ErrorCode.XML_UNREADABLE.advice());
  }

  @Test
  void 一件の照会は読みと監査の一行ずつで監査は答えより先に確定する() {
    String number = SampleNation.TOME.coverage().insuredId().number();
    long before = inquiriesAbout(number);

    ask(question(STATION, SampleNation.TOME, TODAY), RequestFlavour.SHIFT_JIS);

    assertThat(inquiriesAbout(number)).isEqualTo(before + 1);
  }

  @Test
  void 拾われたファイルは同じ番号で何度届いても一度だけ答える() throws Exception {
    var station = new StationClient(port, SampleNation.KOMOREBI.code());
    var request = question(SampleNation.KOMOREBI.code(), SampleNation.HARU, TODAY);
    byte[] content = OqsRequestWriter.write(request, RequestFlavour.SHIFT_JIS);
    var pickupId = UUID.randomUUID();
    String name = "OQSsiquc01req_202406030001.xml";

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var repeats =
          IntStream.range(0, 8)
              .mapToObj(_ -> threads.submit(() -> station.pickUp(pickupId, name, content)))
              .toList();
      for (var repeat : repeats) {
        assertThat(repeat.get().statusCode()).isEqualTo(202);
      }
    }

    var waiting = JsonMapper.builder().build().readTree(station.waiting(5));
    assertThat(waiting.size()).isEqualTo(1);
    assertThat(waiting.get(0).get("name").asString()).isEqualTo("OQSsiquc01res_202406030001.xml");
    String id = waiting.get(0).get("id").asString();
    assertThat(siquc(station.content(id).body()).body()).isPresent();
    assertThat(station.acknowledge(id).statusCode()).isEqualTo(204);
    assertThat(station.acknowledge(id).statusCode()).isEqualTo(204);
    assertThat(station.waiting(0)).isEqualTo("[]");
    assertThat(station.pickUp(pickupId, name, content).statusCode()).isEqualTo(202);
    assertThat(station.waiting(0)).isEqualTo("[]");
  }

  @Test
  void ほかの機関の送り箱は見えず受け取りもできない() throws Exception {
    var hidamari = new StationClient(port, STATION);
    var komorebi = new StationClient(port, SampleNation.KOMOREBI.code());
    byte[] content =
        OqsRequestWriter.write(
            question(STATION, SampleNation.HARU, TODAY), RequestFlavour.SHIFT_JIS);
    hidamari.pickUp(UUID.randomUUID(), "OQSsiquc01req_secret.xml", content);
    String id =
        JsonMapper.builder().build().readTree(hidamari.waiting(5)).get(0).get("id").asString();

    assertThat(komorebi.content(id).statusCode()).isEqualTo(404);
    komorebi.acknowledge(id);

    assertThat(hidamari.content(id).statusCode()).isEqualTo(200);
    hidamari.acknowledge(id);
  }

  private Siquc01Answer ask(Siquc01Request request, RequestFlavour flavour) {
    var answer = new StationClient(port, STATION).ask(OqsRequestWriter.write(request, flavour));
    assertThat(answer.statusCode()).isEqualTo(200);
    return siquc(answer.body());
  }

  private static Siquc01Answer siquc(byte[] content) {
    return OqsAnswerReader.readSiquc01(content, LIMIT).orThrow();
  }

  private static Optional<QualificationValidity> validity(Siquc01Answer answer) {
    return answer.body().orElseThrow().qualificationValidity();
  }

  private static Siquc01Request question(
      InstitutionCode station, SamplePerson person, LocalDate day) {
    return new Siquc01Request(day, station, Optional.of("試験"), searchInfo(person, true));
  }

  private static Siquc01Request question(
      InstitutionCode station, SamplePerson person, LocalDate day, LocalDate birthDate) {
    var coverage = person.coverage();
    return new Siquc01Request(
        day,
        station,
        Optional.empty(),
        new QualificationConfirmSearchInfo(
            coverage.insurer(), coverage.insuredId(), birthDate, false, Optional.empty()));
  }

  private static QualificationConfirmSearchInfo searchInfo(SamplePerson person, boolean limit) {
    return new QualificationConfirmSearchInfo(
        person.coverage().insurer(),
        person.coverage().insuredId(),
        person.birthDate(),
        limit,
        Optional.empty());
  }

  private long inquiriesAbout(String number) {
    return jdbc.sql(
            """
            SELECT count(*) FROM audit.event e JOIN insured.coverage c ON c.person_id = e.person_id
            WHERE e.kind = 'ELIGIBILITY_INQUIRED' AND c.number = ?
            """)
        .param(number)
        .query(Long.class)
        .single();
  }
}
