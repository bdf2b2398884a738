package jp.kyotaku.mynaportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import jp.kyotaku.kernel.ErrorCode;

/** サーバーとの通信: fetches the challenge and reports what the card said */
final class KyotakuServer implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(20);

  private final URI server;
  private final URI reception;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  KyotakuServer(URI server, URI reception) {
    this.server = server;
    this.reception = reception;
  }

  /** Where the browser goes back to. */
  URI reception() {
    return reception;
  }

  ChallengeAnswer challenge(String handle) {
    try {
      var answer = send(request(handle).GET().build());
      return answer.statusCode() == 200 ? ready(handle, answer.body()) : gone(answer);
    } catch (IOException e) {
      return new ChallengeAnswer.Unreachable();
    }
  }

  ReportAnswer report(String handle, Report report) {
    var body = BodyPublishers.ofByteArray(ServerMessages.report(report));
    var request = request(handle).header("Content-Type", "application/json").POST(body).build();
    try {
      var answer = send(request);
      return ServerMessages.reportAnswer(answer.statusCode(), answer.body(), reception);
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return new ReportAnswer.Unreachable();
    } catch (IOException e) {
      return new ReportAnswer.Unclear();
    }
  }

  @Override
  public void close() {
    http.close();
  }

  private ChallengeAnswer ready(String handle, byte[] json) {
    return ServerMessages.challenge(handle, json, reception)
        .<ChallengeAnswer>map(ChallengeAnswer.Ready::new)
        .orElseGet(() -> new ChallengeAnswer.Gone(Refusal.of(ErrorCode.SYSTEM_FAULT)));
  }

  /** Without a reason of its own, a server in trouble counts as one that cannot be reached. */
  private static ChallengeAnswer gone(HttpResponse<byte[]> answer) {
    return ServerMessages.refusal(answer.body())
        .<ChallengeAnswer>map(ChallengeAnswer.Gone::new)
        .orElseGet(ChallengeAnswer.Unreachable::new);
  }

  private HttpRequest.Builder request(String handle) {
    return HttpRequest.newBuilder(server.resolve("/card/" + handle))
        .timeout(ANSWER)
        .header("Accept", "application/json");
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("stopped while waiting", e));
    }
  }
}
