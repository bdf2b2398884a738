package jp.kyotaku.launcher.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.Siquc01Request;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.launcher.Rehearsal;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 要求ファイルの置かれ方: unreadable, half written */
@Tag("slow")
@ExtendWith(SharedRehearsal.class)
class RequestFilesTest {

  private static final SampleInstitution STATION = SampleNation.KOMOREBI;
  private static final int LIMIT = 1 << 20;

  private final StationFiles files;

  RequestFilesTest(Rehearsal rehearsal) {
    this.files = new StationFiles(rehearsal, STATION);
  }

  @ParameterizedTest
  @CsvSource({
    "OQSsiquc01req_kowareta.xml, XML_UNREADABLE, <XmlMsg><MessageHeader></XmlMsg>",
    "OQSsiquc01req_doctype.xml, XML_DOCTYPE, <!DOCTYPE XmlMsg><XmlMsg></XmlMsg>",
    "OQSnanika01req_1.xml, FILE_NAME_UNKNOWN, <XmlMsg></XmlMsg>",
  })
  void 読めないファイルはasideに移りわけが添えられる(String name, ErrorCode code, String content) throws Exception {
    Files.writeString(files.requests().resolve(name), content);
    var reason = files.aside().resolve(name + ".reason.txt");
    Until.met("aside に移る", StationFiles.PATIENCE, () -> Files.exists(files.aside().resolve(name)));

    assertThat(files.aside().resolve(name)).hasContent(content);
    assertThat(reason).content().contains(name, code.code(), code.sentence(), code.advice());
    assertThat(files.requests().resolve(name)).doesNotExist();
    assertThat(StationFiles.names(files.answers())).doesNotContain(name.replace("req_", "res_"));
  }

  @Test
  void 書きかけの要求は書き終わるまで取り込まれず_書き終われば答えが届く() throws Exception {
    var slow = files.requests().resolve("OQSsiquc01req_yukkuri.xml");
    var request = request("yukkuri");
    int written = writesSlowlyWhileAnotherIsAnswered(slow, request);
    assertThat(slow).exists();
    append(slow, request, written, request.length);

    var answer = files.answers().resolve("OQSsiquc01res_yukkuri.xml");
    Until.met("答えが届く", StationFiles.PATIENCE, () -> Files.exists(answer));
    var read = OqsAnswerReader.readSiquc01(Files.readAllBytes(answer), LIMIT).orThrow();
    assertThat(read.header().arbitraryFileIdentifier()).contains("yukkuri");
    assertThat(read.body().orElseThrow().results()).hasSize(1);
  }

  /** Byte by byte: meanwhile the link application has looked into the folder and taken another. */
  private int writesSlowlyWhileAnotherIsAnswered(Path slow, byte[] request) throws Exception {
    var written = new int[1];
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var other =
          CompletableFuture.supplyAsync(
              () -> files.askEligibility(RequestFlavour.SHIFT_JIS, SampleNation.HARU), threads);
      Until.met(
          "別の要求の答えが届く",
          StationFiles.PATIENCE,
          () -> {
            int next = Math.min(written[0] + 1, request.length / 2);
            append(slow, request, written[0], next);
            written[0] = next;
            return other.isDone();
          });
      assertThat(other).isCompleted();
    }
    return written[0];
  }

  private static void append(Path file, byte[] content, int from, int to) throws IOException {
    try (var out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      out.write(content, from, to - from);
    }
    Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
  }

  private static byte[] request(String identifier) {
    return OqsRequestWriter.write(
        new Siquc01Request(
            StationFiles.TODAY,
            STATION.code(),
            Optional.of(identifier),
            StationFiles.cardData(SampleNation.HARU)),
        RequestFlavour.SHIFT_JIS);
  }
}
