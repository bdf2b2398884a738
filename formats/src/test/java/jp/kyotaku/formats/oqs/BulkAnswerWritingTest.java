package jp.kyotaku.formats.oqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.kyotaku.formats.text.TextEncoding;
import jp.kyotaku.kernel.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 一括の結果を書く (6.1, 6.3) */
class BulkAnswerWritingTest {

  private static final int LIMIT = 50_000_000;

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n";

  @Test
  void 単位は本体の直下に並び結果は単位の直下で照会番号はその横に立つ() throws IOException {
    byte[] written = bulk(Answers.finished(2), List.of(unit(), unit()), TextEncoding.UTF_8);

    assertThat(utf8(written))
        .startsWith(
            DECLARATION
                + "<XmlMsg><MessageHeader><ProcessExecutionTime>20240603090507</ProcessExecutionTime>"
                + "<CharacterCodeIdentifier>0</CharacterCodeIdentifier><SegmentOfResult>1</SegmentOfResult>"
                + "<NumberOfNormalProcessing>2</NumberOfNormalProcessing><NumberOfError>0</NumberOfError>"
                + "<ReceptionNumber>20240603-000001</ReceptionNumber>"
                + "<NumberOfProcessingResult>2</NumberOfProcessingResult>"
                + "<ArbitraryFileIdentifier>job-7</ArbitraryFileIdentifier>"
                + "<MedicalInstitutionCode>1360090011</MedicalInstitutionCode></MessageHeader>"
                + "<MessageBody><BulkConfirmUnit><ResultOfQualificationConfirmation>")
        .contains(
            "</ResultOfQualificationConfirmation><ReferenceNumber>診察券-0007</ReferenceNumber>"
                + "<ProcessingResultStatus>1</ProcessingResultStatus>"
                + "<QualificationValidity>1</QualificationValidity></BulkConfirmUnit><BulkConfirmUnit>")
        .endsWith("</BulkConfirmUnit></MessageBody></XmlMsg>");
  }

  @ParameterizedTest
  @EnumSource(TextEncoding.class)
  void 書いた一括の結果を読むと同じ結果になる(TextEncoding encoding) throws IOException {
    byte[] written = bulk(Answers.finished(2), List.of(unit(), unit()), encoding);

    assertThat(OqsAnswerReader.readMuhvq02(written, LIMIT).orThrow())
        .isEqualTo(
            new BulkAnswer(OqsMessage.MUHVQ02, Answers.finished(2), List.of(unit(), unit())));
  }

  @Test
  void 誰もいなければ件数0の正常な結果になる() throws IOException {
    byte[] written = bulk(Answers.finished(0), List.of(), TextEncoding.UTF_8);

    assertThat(utf8(written))
        .contains("<NumberOfProcessingResult>0<", "<SegmentOfResult>1<")
        .endsWith("<MessageBody/></XmlMsg>");
    assertThat(OqsAnswerReader.readMuhvq02(written, LIMIT).orThrow().units()).isEmpty();
  }

  @Test
  void 処理中も異常終了も結果ファイルになる() {
    var processing =
        BulkAnswerHeader.processing(Requests.MUHVQ02, Optional.of("job-7"), Answers.NOW);
    var abnormal =
        BulkAnswerHeader.abnormal(
            Requests.HIDAMARI,
            Optional.of("R-9"),
            Answers.NOW,
            SegmentOfResult.Abnormal.of(ErrorCode.RECEPTION_NUMBER_UNKNOWN));

    assertThat(utf8(OqsWriter.write(processing, TextEncoding.UTF_8)))
        .contains("<SegmentOfResult>2<")
        .doesNotContain("NumberOf");
    for (BulkAnswerHeader header : List.of(processing, abnormal)) {
      byte[] written = OqsWriter.write(header, TextEncoding.UTF_8);
      assertThat(OqsAnswerReader.readMuhvq02(written, LIMIT).orThrow().header()).isEqualTo(header);
    }
  }

  @Test
  void 受付の結果は受付番号と受付日時を持つ() {
    var accepted =
        BulkUploadAnswer.accepted(
            Requests.MUHVQ01, Answers.NOW, new BulkUploadAnswer.Accepted("R-1", Answers.NOW));

    byte[] written = OqsWriter.write(accepted, TextEncoding.UTF_8);

    assertThat(utf8(written))
        .endsWith(
            "<MessageBody><ReceptionNumber>R-1</ReceptionNumber>"
                + "<ReceptionDateTime>20240603090507</ReceptionDateTime></MessageBody></XmlMsg>");
    assertThat(OqsAnswerReader.readMuhvq01(written, LIMIT).orThrow()).isEqualTo(accepted);
  }

  @Test
  void 断った受付も読み戻せる() {
    var refused =
        BulkUploadAnswer.abnormal(
            OqsMessage.MUHVQ01,
            new PartialHeader(
                Optional.of(Requests.HIDAMARI), Optional.of("job-7"), Optional.empty()),
            Requests.HIDAMARI,
            Answers.NOW,
            SegmentOfResult.Abnormal.of(ErrorCode.PERIOD_REVERSED));

    assertThat(
            OqsAnswerReader.readMuhvq01(OqsWriter.write(refused, TextEncoding.SHIFT_JIS), LIMIT)
                .orThrow())
        .isEqualTo(refused);
  }

  @Test
  void 単位は読み出しながら書き出され貯められない() throws IOException {
    var taken = new AtomicInteger();
    var out = new LaggingStream(taken);
    Iterator<BulkConfirmUnit> units =
        IntStream.range(0, 20_000)
            .mapToObj(
                _ -> {
                  taken.incrementAndGet();
                  return unit();
                })
            .iterator();

    OqsWriter.writeBulk(Answers.finished(20_000), units, out, TextEncoding.UTF_8);

    assertThat(out.largestChunk).isLessThan(100_000);
    assertThat(out.takenAtFirstWrite).isLessThan(100);
  }

  private static BulkConfirmUnit unit() {
    return BulkConfirmUnit.of(QualificationValidity.VALID, Answers.FULL);
  }

  private static byte[] bulk(
      BulkAnswerHeader header, List<BulkConfirmUnit> units, TextEncoding encoding)
      throws IOException {
    var out = new ByteArrayOutputStream();
    OqsWriter.writeBulk(header, units.iterator(), out, encoding);
    return out.toByteArray();
  }

  private static String utf8(byte[] written) {
    return new String(written, StandardCharsets.UTF_8);
  }

  /** Notes how far the source had been read at the first write, and the largest write. */
  private static final class LaggingStream extends OutputStream {
    private final AtomicInteger taken;
    private int takenAtFirstWrite;
    private int largestChunk;

    private LaggingStream(AtomicInteger taken) {
      this.taken = taken;
    }

    @Override
    public void write(int b) {
      throw new AssertionError("byte by byte");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (takenAtFirstWrite == 0) {
        takenAtFirstWrite = taken.get();
      }
      largestChunk = Math.max(largestChunk, length);
    }
  }
}
