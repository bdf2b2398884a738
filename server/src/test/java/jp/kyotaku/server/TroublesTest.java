package jp.kyotaku.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.samples.SampleNation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 断りの言葉: a page for people, problem+json for programs, whoever asks */
@ServerTest
class TroublesTest {

  private static final int TOO_MUCH = 17 * 1024 * 1024;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
    "GET, /nothing, 404, ページが見つかりません",
    "GET, /reception/nothing, 404, ページが見つかりません",
    "PUT, /reception/choices, 403, この操作は受け付けられませんでした",
    "POST, /reception/choices, 403, この操作は受け付けられませんでした",
    "OPTIONS, /reception/choices, 404, ページが見つかりません",
    "GET, /assets/nothing.css, 404, ページが見つかりません",
  })
  void 人の開くアドレスでは何を読めると言われても画面で答える(String method, String path, int status, String heading)
      throws Exception {
    for (var accept : new String[] {"text/html", "application/json", "*/*"}) {
      var answer =
          send(request(path).method(method, BodyPublishers.noBody()).header("Accept", accept));

      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(type(answer)).startsWith("text/html");
      assertThat(answer.body()).contains("<h1>" + heading, "いま、すること", "何も登録されていません");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /link/requests/not-a-number?name=OQSsiquc01req_1.xml, 400",
    "PUT, /link/requests/00000000-0000-4000-8000-000000000001, 400",
    "GET, /link/answers?waitSeconds=soon, 400",
    "GET, /link/answers/not-a-number, 400",
    "GET, /link/nothing, 403",
    "POST, /link/answers, 403",
    "GET, /oqs/siquc01, 403",
  })
  void 電文の口ではproblem_jsonで何を直すかを言う(String method, String path, int status) throws Exception {
    var answer =
        send(asStation(path).method(method, BodyPublishers.noBody()).header("Accept", "text/html"));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(type(answer)).startsWith("application/problem+json");
    assertThat(answer.body()).contains("確かめてください").doesNotContain("Exception", "<html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/oqs/siquc01",
        "/link/requests/00000000-0000-4000-8000-000000000009?name=OQSsiquc01req_1.xml"
      })
  void 大きすぎる電文は送り切れて413と理由が返る(String path) throws Exception {
    var method = path.startsWith("/oqs") ? "POST" : "PUT";

    var answer =
        send(asStation(path).method(method, BodyPublishers.ofByteArray(new byte[TOO_MUCH])));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(type(answer)).startsWith("application/problem+json");
    assertThat(answer.body()).contains(ErrorCode.FILE_TOO_LARGE.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/card/%00", "/r/%00", "/%ff", "/r/a%2fb", "/r/a\\b", "/r/[", "/%zz"})
  void 読めないアドレスにも自分の言葉で答え_サーバーの名を明かさない(String path) throws Exception {
    var answer =
        raw(
            "GET "
                + path
                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + port
                + "\r\nConnection: close\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 4")
        .contains("<h1>")
        .containsPattern("見つかりません|読み取れません|受け付け");
    assertThat(answer).doesNotContain("Tomcat", "Apache", "Exception");
  }

  @Test
  void 読めない問いをカードの口が受けたらproblem_jsonで答える() throws Exception {
    var answer =
        send(
            request("/card/AAAA")
                .POST(BodyPublishers.ofString("{"))
                .header("Content-Type", "application/json"));

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(type(answer)).contains("json");
  }

  private HttpRequest.Builder asStation(String path) {
    var code = SampleNation.HIDAMARI.code();
    var pair = code + ":" + TestSurroundings.secretOf(code);
    var credentials = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return request(path).header("Authorization", "Basic " + credentials);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
