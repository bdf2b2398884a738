package jp.kyotaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class CanonicalHostTest {

  @LocalServerPort int port;

  @Test
  void localhostで開いた画面は127の宛名に移る() throws Exception {
    var answer = get("/terminal/sign-in?refused");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .contains("http://127.0.0.1:" + port + "/terminal/sign-in?refused");
  }

  @Test
  void プログラムの口はlocalhostのままで答える() throws Exception {
    assertThat(get("/link/answers").statusCode()).isEqualTo(401);
    assertThat(get("/card/nowhere").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
