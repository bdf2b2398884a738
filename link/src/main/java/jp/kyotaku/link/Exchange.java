package jp.kyotaku.link;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** HTTPの一往復, with the credentials of one station */
final class Exchange {

  private final HttpClient client;
  private final String server;
  private final StationSecret secret;

  Exchange(HttpClient client, URI server, StationSecret secret) {
    this.client = client;
    this.server = server.toString().replaceAll("/+$", "");
    this.secret = secret;
  }

  static HttpClient newClient() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5))
        .build();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path))
        .header("Authorization", secret.authorization());
  }

  /** The limit covers the body too where the handler reads it whole: a server may freeze there. */
  <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler, Duration limit)
      throws IOException, InterruptedException {
    var answer = client.sendAsync(request, handler);
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException noAnswer) {
      throw new NotServed(
          LinkState.UNREACHABLE, Optional.ofNullable(noAnswer.getCause()).orElse(noAnswer));
    } catch (TimeoutException frozen) {
      throw new NotServed(LinkState.UNREACHABLE, frozen);
    } finally {
      answer.cancel(true);
    }
  }
}
