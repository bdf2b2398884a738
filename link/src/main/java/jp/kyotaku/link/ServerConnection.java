package jp.kyotaku.link;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import jp.kyotaku.kernel.ErrorCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** サーバーの連携窓口 (/link): one station's requests and answers over HTTP */
final class ServerConnection {

  private static final Duration SHORT = Duration.ofSeconds(30);
  private static final Duration TRANSFER = Duration.ofMinutes(10);

  /**
   * A large body waits for the server's word: a refusal by size would otherwise be lost in a reset.
   */
  private static final long LARGE = 1 << 20;

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Exchange exchange;

  ServerConnection(Exchange exchange) {
    this.exchange = exchange;
  }

  /** The same id may be sent any number of times: the server answers it once. */
  SendOutcome put(PickedFile file) throws IOException, InterruptedException {
    var name = URLEncoder.encode(file.name().value(), StandardCharsets.UTF_8);
    var request =
        exchange
            .request("/link/requests/" + file.id() + "?name=" + name)
            .header("Content-Type", "application/octet-stream")
            .expectContinue(Files.size(file.path()) > LARGE)
            .PUT(BodyPublishers.ofFile(file.path()))
            .build();
    var answer = exchange.send(request, BodyHandlers.ofByteArray(), TRANSFER);
    return switch (answer.statusCode()) {
      case 202 -> new SendOutcome.Accepted();
      case 413 -> unreadable(answer, ErrorCode.FILE_TOO_LARGE);
      case 422 -> unreadable(answer, ErrorCode.XML_UNREADABLE);
      default -> throw NotServed.status(answer.statusCode());
    };
  }

  /**
   * Tells how things stand and asks what waits: answers, oldest first, and orders. Returns as soon
   * as there is something, or with nothing after the wait.
   */
  PollAnswer poll(LinkReport report, Duration wait) throws IOException, InterruptedException {
    var request =
        exchange
            .request("/link/poll?waitSeconds=" + wait.toSeconds())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(report)))
            .build();
    var answer = exchange.send(request, BodyHandlers.ofByteArray(), SHORT.plus(wait));
    if (answer.statusCode() != 200) {
      throw NotServed.status(answer.statusCode());
    }
    try {
      return JSON.readValue(answer.body(), PollAnswer.class);
    } catch (JacksonException otherServer) {
      throw new NotServed(LinkState.SERVER_TROUBLE, otherServer);
    }
  }

  void fetch(UUID id, Path into) throws IOException, InterruptedException {
    var request = exchange.request("/link/answers/" + id).build();
    var answer = exchange.send(request, BodyHandlers.ofInputStream(), SHORT);
    if (answer.statusCode() != 200) {
      answer.body().close();
      throw NotServed.status(answer.statusCode());
    }
    Download.copy(answer.body(), into, TRANSFER);
  }

  void acknowledge(UUID id) throws IOException, InterruptedException {
    var request = exchange.request("/link/answers/" + id).DELETE().build();
    var answer = exchange.send(request, BodyHandlers.discarding(), SHORT);
    if (answer.statusCode() != 204) {
      throw NotServed.status(answer.statusCode());
    }
  }

  private static SendOutcome unreadable(HttpResponse<byte[]> answer, ErrorCode otherwise) {
    try {
      var problem = JSON.readValue(answer.body(), Problem.class);
      return new SendOutcome.Unreadable(problem.asReason(otherwise));
    } catch (JacksonException withoutProblem) {
      return new SendOutcome.Unreadable(AsideReason.of(otherwise));
    }
  }
}
