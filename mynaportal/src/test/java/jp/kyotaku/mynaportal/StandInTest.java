package jp.kyotaku.mynaportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.kyotaku.card.RevocationList;
import jp.kyotaku.card.RevocationListReading;
import jp.kyotaku.card.TrustedAuthorities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stand-in itself over HTTP, with nobody at the server's address. */
class StandInTest {

  private static Path data;
  private static MynaPortalStandIn standIn;
  private static URI nobody;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    data = folder;
    nobody = URI.create("http://127.0.0.1:" + closedPort());
    standIn =
        MynaPortalStandIn.start(
            new CommandLine.Start(InetAddress.getLoopbackAddress(), 0, nobody, nobody, data));
  }

  @AfterAll
  static void stop() {
    standIn.close();
  }

  @Test
  void 一覧には人と物語と暗証番号とカードの状態がある() throws Exception {
    var page = get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("本物のマイナポータルではありません", "見本　ハル", "4731", "残り3回")
        .contains("見本　トメ", "ロックされています", "/cards/2000008/reset");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/authenticate/h", "/nowhere", "/style.css", "/revocation-list"})
  void どの応答もためられずほかから埋め込めない(String path) throws Exception {
    var headers = get(path).headers();

    assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Content-Security-Policy"))
        .contains(
            "default-src 'none'; style-src 'self'; form-action 'self' "
                + nobody
                + "; base-uri 'none'; frame-ancestors 'none'");
  }

  @Test
  void R_081_サーバーにつながらなければ何も登録されずもう一度試せる() throws Exception {
    for (var page :
        List.of(
            get("/authenticate/some-handle"),
            post("/authenticate/some-handle", "card=2000001&pin=0000"),
            post("/authenticate/some-handle/cancel", ""))) {
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body())
          .contains("まだ何も登録されていません", "もう一度試す", "href=\"/authenticate/some-handle\"");
    }
    assertThat(triesLeft("2000001")).as("the card was not even asked").isEqualTo("untouched");
  }

  @Test
  void 送ったあとで切れたら登録されたかどうかは分からない() throws Exception {
    try (var line = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var server = serverAt(URI.create("http://127.0.0.1:" + line.getLocalPort()))) {
      var cutting = Thread.startVirtualThread(() -> cutAfterFirstByte(line));
      assertThat(server.report("h", Report.Ending.cancelled(Asking.CHALLENGE)))
          .isEqualTo(new ReportAnswer.Unclear());
      cutting.join();
    }
    try (var server = serverAt(nobody)) {
      assertThat(server.report("h", Report.Ending.cancelled(Asking.CHALLENGE)))
          .isEqualTo(new ReportAnswer.Unreachable());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "card=2000001&pin=, pin-form, 2000001",
    "card=2000001&pin=123, pin-form, 2000001",
    "card=2000001&pin=12345, pin-form, 2000001",
    "card=2000001&pin=%EF%BC%91234, pin-form, 2000001",
    "card=2000001&pin=%zz, pin-form, 2000001",
    "card=999&pin=1234, no-card, ''",
    "pin=1234, no-card, ''",
  })
  void 数字4けたでない番号はカードに送らずアドレスにも書かない(String form, String notice, String card) throws Exception {
    var answer = post("/authenticate/h", form);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains("/authenticate/h?notice=" + notice + "&card=" + card);
    assertThat(triesLeft("2000001")).isEqualTo("untouched");
  }

  @Test
  void ロックされたカードは窓口で再設定でき稽古のはじめにも戻せる() throws Exception {
    assertThat(post("/cards/2000008/reset", "").headers().firstValue("Location")).contains("/");
    assertThat(triesLeft("2000008")).isEqualTo("3\n");
    post("/cards/beginning", "");
    assertThat(triesLeft("2000008")).isEqualTo("0\n");
  }

  @Test
  void ほかのサイトのページからは押せない() throws Exception {
    var request =
        HttpRequest.newBuilder(address("/cards/2000008/reset"))
            .header("Origin", "http://evil.example")
            .POST(BodyPublishers.noBody())
            .build();

    assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    assertThat(triesLeft("2000008")).isNotEqualTo("3\n");
  }

  @Test
  void 失効リストは書き出した認証局の証明書で確かめられる() throws Exception {
    var pem = Files.readAllBytes(data.resolve("authority.crt"));
    var answer =
        HTTP.send(
            HttpRequest.newBuilder(address("/revocation-list")).build(),
            BodyHandlers.ofByteArray());

    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pkix-crl");
    assertThat(RevocationList.read(answer.body(), TrustedAuthorities.fromPem(List.of(pem))))
        .isInstanceOf(RevocationListReading.Trusted.class);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /healthz, 200",
    "HEAD, /, 200",
    "GET, /nowhere, 404",
    "GET, /authenticate/, 404",
    "GET, /authenticate/a%2F..%2Fb, 404",
    "GET, /authenticate/h/cancel, 404",
    "POST, /nowhere, 404",
    "DELETE, /, 405",
  })
  void 知らないアドレスは断る(String method, String path, int status) throws Exception {
    var request =
        HttpRequest.newBuilder(address(path)).method(method, BodyPublishers.noBody()).build();
    assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(status);
  }

  @Test
  void 大きすぎる欄は読まない() throws Exception {
    assertThat(post("/authenticate/h", "pin=" + "1".repeat(5000)).statusCode()).isEqualTo(413);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String form) throws Exception {
    var request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", address("").toString())
            .POST(BodyPublishers.ofString(form))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + standIn.port() + path);
  }

  private static String triesLeft(String serial) throws IOException {
    var file = data.resolve("cards").resolve(serial).resolve("tries-left");
    return Files.exists(file) ? Files.readString(file) : "untouched";
  }

  /** A line that breaks after the request went out. */
  private static void cutAfterFirstByte(ServerSocket line) {
    try (var connection = line.accept()) {
      assertThat(connection.getInputStream().read()).isEqualTo((int) 'P');
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int closedPort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static KyotakuServer serverAt(URI address) {
    return new KyotakuServer(address, address);
  }
}
