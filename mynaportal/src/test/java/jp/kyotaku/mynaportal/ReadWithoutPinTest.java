package jp.kyotaku.mynaportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kyotaku.samples.CardPeople;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 目視確認のための読み取り: without PIN, and only where the server has asked for it */
class ReadWithoutPinTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final AtomicInteger HANDLES = new AtomicInteger();

  private static AskingServer server;
  private static MynaPortalStandIn standIn;

  private final String handle = "by-sight-" + HANDLES.incrementAndGet();

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = new AskingServer();
    standIn =
        MynaPortalStandIn.start(
            new CommandLine.Start(
                InetAddress.getLoopbackAddress(), 0, server.address(), server.address(), folder));
  }

  @AfterAll
  static void stop() {
    standIn.close();
    server.close();
  }

  @BeforeEach
  void asksBySight() {
    server.forget();
    server.asksFor("VISUAL_CHECK");
  }

  @Test
  void 暗証番号の欄はなく_ロックされたカードも暗証番号のないカードも読める() throws Exception {
    for (var person : new SamplePerson[] {SampleNation.TOME, CardPeople.MITSUKO}) {
      server.forget();
      server.asksFor("VISUAL_CHECK");
      String at = handle + "-" + person.card().serial();
      assertThat(get("/authenticate/" + at + "?card=" + person.card().serial()).body())
          .contains("カードを読み取ります", "暗証番号は使いません")
          .doesNotContain("name=\"pin\"");

      var read = post("/authenticate/" + at + "/read", "card=" + person.card().serial());

      assertThat(read.statusCode()).isEqualTo(303);
      assertThat(read.headers().firstValue("Location")).contains(server.returnUrl().toString());
      assertThat(server.reports())
          .singleElement()
          .asString()
          .startsWith("{\"challengeId\":\"c-1\",\"certificate\":\"")
          .doesNotContain("signature", "pin");
    }
  }

  @Test
  void 二度押しても届けるのは一度() throws Exception {
    String read = "card=" + SampleNation.HARU.card().serial();
    post("/authenticate/" + handle + "/read", read);
    post("/authenticate/" + handle + "/read", read);
    assertThat(server.reports()).hasSize(1);
  }

  @Test
  void 券面の絵は読み取ったあとに_その合言葉を知る者だけに見せる() throws Exception {
    assertThat(get("/face/" + handle).statusCode()).isEqualTo(404);
    post("/authenticate/" + handle + "/read", "card=" + SampleNation.HARU.card().serial());

    var face = get("/face/" + handle);

    assertThat(face.statusCode()).isEqualTo(200);
    assertThat(face.headers().firstValue("Content-Type")).contains("image/svg+xml; charset=UTF-8");
    assertThat(face.body())
        .contains(SampleNation.HARU.name().written(), "見本のカード（稽古用）", "本物のマイナンバーカードではありません")
        .doesNotContain("<script", "http://www.w3.org/1999/xlink");
    assertThat(get("/face/" + handle).body()).isEqualTo(face.body());
    assertThat(get("/face/another").statusCode()).isEqualTo(404);
  }

  @Test
  void 署名を頼まれたのに暗証番号なしで読むことはできない() throws Exception {
    server.asksFor("REGISTER");
    var page = post("/authenticate/" + handle + "/read", "card=2000001");
    assertThat(page.body()).contains("name=\"pin\"");
    assertThat(server.reports()).isEmpty();
    assertThat(get("/face/" + handle).statusCode()).isEqualTo(404);
  }

  @Test
  void 読み取りを頼まれたのに暗証番号を送っても署名しない() throws Exception {
    var page = post("/authenticate/" + handle, "card=2000001&pin=4731&manner=steady");
    assertThat(page.body()).contains("カードを読み取ります");
    assertThat(server.reports()).isEmpty();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return HTTP.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String form) throws Exception {
    return HTTP.send(
        request(path).POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + standIn.port() + path));
  }
}
