package jp.kyotaku.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.kernel.InstitutionCode;

/** 機関のレセコンと連携アプリ: speaks the message and link endpoints with the station's secret. */
public final class StationClient {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI server;
  private final String authorization;

  public StationClient(int port, InstitutionCode station) {
    this.server = URI.create("http://127.0.0.1:" + port);
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(
                    (station + ":" + TestSurroundings.secretOf(station))
                        .getBytes(StandardCharsets.UTF_8));
  }

  /** Any message, straight over HTTP. */
  public HttpResponse<byte[]> ask(OqsMessage message, byte[] content) {
    return send(request("/oqs/" + message.pathName()).POST(BodyPublishers.ofByteArray(content)));
  }

  /** As tools do that call every body a form. */
  public HttpResponse<byte[]> askAsForm(OqsMessage message, byte[] content) {
    return send(
        request("/oqs/" + message.pathName())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofByteArray(content)));
  }

  /** The same as the JSON tree. */
  public HttpResponse<byte[]> askInJson(OqsMessage message, String json) {
    return send(
        request("/oqs/json/" + message.pathName())
            .header("Content-Type", "application/json;charset=UTF-8")
            .POST(BodyPublishers.ofString(json)));
  }

  public HttpResponse<byte[]> ask(byte[] message) {
    return ask("siquc01", message);
  }

  /** Of any message, by its name without OQS. */
  public HttpResponse<byte[]> ask(String message, byte[] content) {
    return send(request("/oqs/" + message).POST(BodyPublishers.ofByteArray(content)));
  }

  public HttpResponse<byte[]> pickUp(UUID pickupId, String fileName, byte[] content) {
    String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8);
    return send(
        request("/link/requests/" + pickupId + "?name=" + name)
            .PUT(BodyPublishers.ofByteArray(content)));
  }

  /** As the link application does: tells how things stand, and hears what waits. */
  public String poll(String report, int seconds) {
    return new String(pollRaw(report, seconds).body(), StandardCharsets.UTF_8);
  }

  public HttpResponse<byte[]> pollRaw(String report, int seconds) {
    return send(request("/link/poll?waitSeconds=" + seconds).POST(BodyPublishers.ofString(report)));
  }

  public String waiting(int seconds) {
    var answer = send(request("/link/answers?waitSeconds=" + seconds).GET());
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  public HttpResponse<byte[]> content(String id) {
    return send(request("/link/answers/" + id).GET());
  }

  public HttpResponse<byte[]> acknowledge(String id) {
    return send(request("/link/answers/" + id).DELETE());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", authorization);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
