package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import jp.kyotaku.formats.oqs.BulkAnswer;
import jp.kyotaku.formats.oqs.Muquc01Request;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.ProcessingResultStatus;
import jp.kyotaku.formats.oqs.QualificationConfirmSearchInfo;
import jp.kyotaku.formats.oqs.QualificationValidity;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 資格情報一括照会 OQSmuquc (6.1, R-122) */
@ServerTest
class BulkEligibilityTest {

  private static final InstitutionCode STATION = SampleNation.HIDAMARI.code();
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  private BulkStation station = new BulkStation(0, STATION);

  @BeforeEach
  void つなぐ() {
    station = new BulkStation(port, STATION);
  }

  @ParameterizedTest
  @EnumSource(RequestFlavour.class)
  void 三つの書き方のどれでも_行の順に答えが並び_件数が合う(RequestFlavour flavour) {
    var request =
        request(line(SampleNation.KENICHI, "a"), line(SampleNation.JIRO, "b"), nobody("c"));

    var answer = asked(flavour, request);

    assertThat(answer.header().segmentOfResult()).isInstanceOf(SegmentOfResult.Normal.class);
    assertThat(answer.header().qualificationConfirmationDate()).contains(TODAY);
    assertThat(answer.header().arbitraryFileIdentifier()).contains("6月分");
    assertThat(answer.header().counts().orElseThrow())
        .satisfies(
            counts -> {
              assertThat(counts.numberOfProcessingResult()).isEqualTo(3);
              assertThat(counts.numberOfNormalProcessing()).isEqualTo(3);
              assertThat(counts.numberOfError()).isZero();
            });
    assertThat(answer.units())
        .extracting(unit -> unit.asked().orElseThrow().arbitraryIdentifier())
        .containsExactly("a", "b", "c");
    assertThat(answer.units())
        .extracting(unit -> unit.qualificationValidity().orElseThrow())
        .containsExactly(
            QualificationValidity.VALID, QualificationValidity.INVALID, QualificationValidity.NONE);
    assertThat(answer.units().getFirst().results())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.person().name()).isEqualTo(SampleNation.KENICHI.name());
              assertThat(result.certificates().limitApplication()).isEmpty();
              assertThat(result.consents()).isEmpty();
            });
    assertThat(answer.units().getFirst().limitChanged()).isPresent();
    assertThat(answer.units().getLast().results()).isEmpty();
  }

  @Test
  void 悪い行はその行だけがエラーになり_番号と直し方がすべて書かれる() {
    String written =
        new String(
                OqsRequestWriter.write(
                    request(
                        line(SampleNation.KENICHI, "a"),
                        line(SampleNation.HARU, "b"),
                        line(SampleNation.TOME, "c")),
                    RequestFlavour.UTF_8_EMPTY_ELEMENTS),
                StandardCharsets.UTF_8)
            .replace("<Birthdate>19340211</Birthdate>", "<Birthdate>20991301</Birthdate>")
            .replaceFirst(
                "<InsurerNumber>39138094</InsurerNumber>", "<InsurerNumber>1</InsurerNumber>");

    var answer = collected(written.getBytes(StandardCharsets.UTF_8), UUID.randomUUID().toString());

    assertThat(answer.header().counts().orElseThrow().numberOfError()).isEqualTo(1);
    assertThat(answer.header().counts().orElseThrow().numberOfNormalProcessing()).isEqualTo(2);
    var bad = answer.units().get(1);
    assertThat(bad.asked().orElseThrow().arbitraryIdentifier()).isEqualTo("b");
    assertThat(bad.asked().orElseThrow().birthdate()).isEqualTo("20991301");
    assertThat(bad.processingResult().processingResultStatus())
        .isEqualTo(ProcessingResultStatus.ERROR);
    assertThat(bad.processingResult().processingResultCode())
        .contains(ErrorCode.INSURER_NUMBER_FORM.code());
    assertThat(bad.processingResult().processingResultMessage().orElseThrow())
        .contains(
            "XmlMsg/MessageBody/QualificationConfirmSearchInfo[2]/InsurerNumber",
            ErrorCode.INSURER_NUMBER_FORM.advice(),
            ErrorCode.DATE_IMPOSSIBLE.sentence());
    assertThat(bad.results()).isEmpty();
    assertThat(answer.units().getFirst().qualificationValidity())
        .contains(QualificationValidity.VALID);
    assertThat(answer.units().getLast().results()).isNotEmpty();
  }

  @Test
  void 同じ名前の同じファイルは同じ受付番号になり_別の名前か別の中身なら新しい仕事になる() {
    byte[] content = written(request(line(SampleNation.KENICHI, "a")));
    byte[] other = written(request(line(SampleNation.KENICHI, "b")));
    String name = UUID.randomUUID().toString();

    var first = station.upload(OqsMessage.MUQUC01, name, content);
    var again = station.upload(OqsMessage.MUQUC01, name, content);
    var renamed = station.upload(OqsMessage.MUQUC01, name + "-2", content);
    var changed = station.upload(OqsMessage.MUQUC01, name, other);

    assertThat(again).isEqualTo(first);
    assertThat(List.of(renamed.receptionNumber(), changed.receptionNumber()))
        .doesNotContain(first.receptionNumber())
        .doesNotHaveDuplicates();
    station.collect(OqsMessage.MUQUC02, first.receptionNumber());
    assertThat(events(first.receptionNumber())).isOne();
    assertThat(uploadsWithoutJob()).isZero();
  }

  @Test
  void 二回受け取っても結果は同じで_行ごとの監査は一度だけ残る() {
    byte[] content = written(request(line(SampleNation.KENICHI, "a"), nobody("b")));
    String number =
        station.upload(OqsMessage.MUQUC01, UUID.randomUUID().toString(), content).receptionNumber();

    var first = station.collect(OqsMessage.MUQUC02, number);
    var second = station.collect(OqsMessage.MUQUC02, number);

    assertThat(second.units()).isEqualTo(first.units());
    assertThat(events(number)).isEqualTo(2);
  }

  @Test
  void まとまりをまたぐ行もすべて一度ずつ順に答える() {
    var lines = new ArrayList<QualificationConfirmSearchInfo>();
    for (int line = 0; line < 2_345; line++) {
      lines.add(
          line % 3 == 0
              ? nobody("row-" + line)
              : line(line % 2 == 0 ? SampleNation.HARU : SampleNation.TOME, "row-" + line));
    }

    var answer =
        collected(
            written(new Muquc01Request(TODAY, STATION, Optional.empty(), lines)),
            UUID.randomUUID().toString());

    assertThat(answer.units())
        .extracting(unit -> unit.asked().orElseThrow().arbitraryIdentifier())
        .containsExactlyElementsOf(
            lines.stream().map(line -> line.arbitraryIdentifier().orElseThrow()).toList());
    assertThat(answer.header().counts().orElseThrow().numberOfProcessingResult()).isEqualTo(2_345);
    assertThat(answer.units().get(2_344).results()).isNotEmpty();
  }

  @Test
  void 名前の終わりで頼めばZIPで届き_中に同じ名前のXMLがある() throws IOException {
    String number =
        station
            .upload(
                OqsMessage.MUQUC01,
                UUID.randomUUID().toString(),
                written(request(line(SampleNation.KENICHI, "a"))))
            .receptionNumber();
    station.collect(OqsMessage.MUQUC02, number);

    byte[] zip = station.content(OqsMessage.MUQUC02, number, "_zip", ".zip");

    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      assertThat(entries.getNextEntry().getName())
          .startsWith("OQSmuquc02res_")
          .endsWith("_zip.xml");
      assertThat(new String(entries.readAllBytes(), StandardCharsets.UTF_8))
          .contains("<ReceptionNumber>" + number + "<", "<BulkConfirmUnit>")
          .endsWith("</XmlMsg>");
    }
  }

  @Test
  void 手で書いたShift_JISのファイルにも答える() {
    String handwritten =
        """
        <?xml version="1.0" encoding="Shift_JIS" standalone="no"?>
        <XmlMsg>
          <MessageHeader>
            <QualificationConfirmationDate>20240603</QualificationConfirmationDate>
            <MedicalInstitutionCode>%s</MedicalInstitutionCode>
            <ArbitraryFileIdentifier>六月分 髙﨑</ArbitraryFileIdentifier>
          </MessageHeader>
          <MessageBody>
            <QualificationConfirmSearchInfo>
              <InsurerNumber>%s</InsurerNumber>
              <InsuredCardSymbol>%s</InsuredCardSymbol>
              <InsuredIdentificationNumber>%s</InsuredIdentificationNumber>
              <InsuredBranchNumber>%s</InsuredBranchNumber>
              <Birthdate>%s</Birthdate>
              <LimitApplicationCertificateRelatedConsFlg>0</LimitApplicationCertificateRelatedConsFlg>
              <ArbitraryIdentifier>①髙橋様</ArbitraryIdentifier>
            </QualificationConfirmSearchInfo>
          </MessageBody>
        </XmlMsg>
        """
            .formatted(
                STATION.value(),
                SampleNation.KENICHI.coverage().insurer().value(),
                SampleNation.KENICHI.coverage().insuredId().symbol(),
                SampleNation.KENICHI.coverage().insuredId().number(),
                SampleNation.KENICHI.coverage().insuredId().branch(),
                SampleNation.KENICHI.birthDate().toString().replace("-", ""))
            .replace("\n", "\r\n");

    var answer =
        collected(
            handwritten.getBytes(Charset.forName("windows-31j")), UUID.randomUUID().toString());

    assertThat(answer.header().arbitraryFileIdentifier()).contains("六月分 髙﨑");
    assertThat(answer.units())
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.asked().orElseThrow().arbitraryIdentifier()).isEqualTo("①髙橋様");
              assertThat(unit.qualificationValidity()).contains(QualificationValidity.VALID);
            });
  }

  @Test
  void ほかの機関のコードや行のないファイルは受け付けず_何も残さない() {
    byte[] foreign =
        OqsRequestWriter.write(
            new Muquc01Request(
                TODAY,
                SampleNation.KOMOREBI.code(),
                Optional.of("x"),
                List.of(line(SampleNation.KENICHI, "a"))),
            RequestFlavour.SHIFT_JIS);
    byte[] empty =
        OqsRequestWriter.write(
            new Muquc01Request(TODAY, STATION, Optional.of("y"), List.of()),
            RequestFlavour.SHIFT_JIS);

    assertThat(code(station.answered(OqsMessage.MUQUC01, "foreign", foreign)))
        .isEqualTo(ErrorCode.INSTITUTION_NOT_YOURS.code());
    var refused = station.answered(OqsMessage.MUQUC01, "empty", empty);
    assertThat(code(refused)).isEqualTo(ErrorCode.ELEMENT_MISSING.code());
    assertThat(refused.arbitraryFileIdentifier()).contains("y");
    assertThat(uploadsWithoutJob()).isZero();
  }

  @Test
  void 途中で壊れたファイルは置き場に戻され_途中までの行は残らない() {
    byte[] content = written(request(line(SampleNation.KENICHI, "a")));
    byte[] cut =
        new String(content, StandardCharsets.UTF_8)
            .replace("</MessageBody>", "")
            .getBytes(StandardCharsets.UTF_8);

    var answer =
        new jp.kyotaku.server.StationClient(port, STATION)
            .pickUp(UUID.randomUUID(), "OQSmuquc01req_cut.xml", cut);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains(ErrorCode.XML_UNREADABLE.code());
    assertThat(uploadsWithoutJob()).isZero();
  }

  private static String code(jp.kyotaku.formats.oqs.BulkUploadAnswer answer) {
    return ((SegmentOfResult.Abnormal) answer.segmentOfResult()).errorCode();
  }

  private BulkAnswer asked(RequestFlavour flavour, Muquc01Request request) {
    return collected(OqsRequestWriter.write(request, flavour), flavour + "-" + UUID.randomUUID());
  }

  private BulkAnswer collected(byte[] content, String name) {
    return station.collect(
        OqsMessage.MUQUC02, station.upload(OqsMessage.MUQUC01, name, content).receptionNumber());
  }

  private static byte[] written(Muquc01Request request) {
    return OqsRequestWriter.write(request, RequestFlavour.UTF_8_EMPTY_ELEMENTS);
  }

  private static Muquc01Request request(QualificationConfirmSearchInfo... lines) {
    return new Muquc01Request(TODAY, STATION, Optional.of("6月分"), List.of(lines));
  }

  static QualificationConfirmSearchInfo line(SamplePerson person, String identifier) {
    return new QualificationConfirmSearchInfo(
        person.coverage().insurer(),
        person.coverage().insuredId(),
        person.birthDate(),
        true,
        Optional.of(identifier));
  }

  private static QualificationConfirmSearchInfo nobody(String identifier) {
    return new QualificationConfirmSearchInfo(
        SampleNation.KENICHI.coverage().insurer(),
        SampleNation.KENICHI.coverage().insuredId(),
        LocalDate.of(1900, 1, 1),
        false,
        Optional.of(identifier));
  }

  private long events(String receptionNumber) {
    return jdbc.sql(
            """
            SELECT count(*) FROM audit.event
            WHERE kind = 'ELIGIBILITY_INQUIRED_IN_BULK' AND fact LIKE ?
            """)
        .param("%\"receptionNumber\":\"" + receptionNumber + "\"%")
        .query(Long.class)
        .single();
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
}
