package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.kyotaku.formats.oqs.BulkAnswer;
import jp.kyotaku.formats.oqs.BulkCollectRequest;
import jp.kyotaku.formats.oqs.BulkUploadAnswer;
import jp.kyotaku.formats.oqs.Muimm02Answer;
import jp.kyotaku.formats.oqs.OqsAnswerReader;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.formats.oqs.OqsRequestWriter;
import jp.kyotaku.formats.oqs.RequestFlavour;
import jp.kyotaku.formats.oqs.SegmentOfResult;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.server.StationClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 一括の電文をやりとりする機関: up under an id, down from the outbox. */
final class BulkStation {

  static final int LIMIT = 64 * 1024 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final StationClient client;
  private final InstitutionCode code;

  BulkStation(int port, InstitutionCode code) {
    this.client = new StationClient(port, code);
    this.code = code;
  }

  /** The accepted upload. */
  BulkUploadAnswer.Accepted upload(OqsMessage message, String suffix, byte[] content) {
    var answer = answered(message, suffix, content);
    assertThat(answer.accepted()).as(answer.segmentOfResult().toString()).isPresent();
    return answer.accepted().orElseThrow();
  }

  BulkUploadAnswer answered(OqsMessage message, String suffix, byte[] content) {
    return OqsAnswerReader.readUpload(message, carried(message, suffix, content, ".xml"), LIMIT)
        .orThrow();
  }

  /** Asks until it is no longer 処理中. */
  BulkAnswer collect(OqsMessage message, String number) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    var answer = ask(message, number);
    while (answer.header().segmentOfResult() instanceof SegmentOfResult.Processing) {
      assertThat(System.nanoTime()).as("the job ends in time").isLessThan(end);
      answer = ask(message, number);
    }
    return answer;
  }

  BulkAnswer ask(OqsMessage message, String number) {
    return OqsAnswerReader.readCollected(message, content(message, number, "", ".xml"), LIMIT)
        .orThrow();
  }

  /** The same of 照会番号一括登録. */
  Muimm02Answer collectRegistrations(String number) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    var answer = askRegistrations(number);
    while (answer.header().segmentOfResult() instanceof SegmentOfResult.Processing) {
      assertThat(System.nanoTime()).as("the job ends in time").isLessThan(end);
      answer = askRegistrations(number);
    }
    return answer;
  }

  private Muimm02Answer askRegistrations(String number) {
    return OqsAnswerReader.readMuimm02(content(OqsMessage.MUIMM02, number, "", ".xml"), LIMIT)
        .orThrow();
  }

  /** The file itself, under a name that ends so. */
  byte[] content(OqsMessage message, String number, String nameEnd, String extension) {
    var request = new BulkCollectRequest(message, code, number);
    return carried(
        message,
        UUID.randomUUID() + nameEnd,
        OqsRequestWriter.write(request, RequestFlavour.UTF_8_EMPTY_ELEMENTS),
        extension);
  }

  private byte[] carried(OqsMessage message, String suffix, byte[] content, String extension) {
    return carried(
        message.prefix() + "req_" + suffix + ".xml",
        content,
        message.prefix() + "res_" + suffix + extension);
  }

  /** The answer, under the name by which it is awaited. */
  byte[] carried(String request, byte[] content, String name) {
    assertThat(client.pickUp(UUID.randomUUID(), request, content).statusCode()).isEqualTo(202);
    String id = await(() -> find(name));
    byte[] answer = client.content(id).body();
    client.acknowledge(id);
    return answer;
  }

  private Optional<String> find(String name) {
    for (JsonNode waiting : JsonMapper.builder().build().readTree(client.waiting(5))) {
      if (waiting.get("name").asString().equals(name)) {
        return Optional.of(waiting.get("id").asString());
      }
    }
    return Optional.empty();
  }

  private static String await(Supplier<Optional<String>> found) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    var answer = found.get();
    while (answer.isEmpty()) {
      assertThat(System.nanoTime()).as("the answer comes in time").isLessThan(end);
      answer = found.get();
    }
    return answer.get();
  }
}
