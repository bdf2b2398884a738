package jp.kyotaku.server.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.TestDatabase;
import jp.kyotaku.server.institutions.PublicUrl;
import jp.kyotaku.server.institutions.ReceptionAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ./run --listen: another loopback address stands for that of the local network */
class LocalNetworkTest {

  private static final String LAN = "127.0.0.2";

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void ほかの端末には受付の画面だけが開き_この機械で開いた受付もその宛名に移る(@TempDir Path folder) throws Exception {
    int port = freePort();
    var server = new OwnServer(TestDatabase.freshUrl(), AuthorityFiles.ofTheRehearsal(folder));
    try (var opened =
        server.start(
            "--server.port=" + port,
            "--kyotaku.listen=" + LAN,
            "--kyotaku.public-url=http://" + LAN + ":" + port)) {
      var reception =
          "/r/" + opened.getBean(ReceptionAddresses.class).of(SampleNation.HIDAMARI.code());
      assertThat(opened.getBean(PublicUrl.class).of(reception))
          .isEqualTo(URI.create("http://" + LAN + ":" + port + reception));

      assertThat(get(LAN, port, reception).statusCode()).isEqualTo(200);
      assertThat(get(LAN, port, "/assets/kyotaku.css").statusCode()).isEqualTo(200);
      for (var closed :
          List.of(
              "/",
              "/rehearsal/clock",
              "/terminal/sign-in",
              "/link/answers",
              "/oqs/siquc01",
              "/card/AAAA")) {
        assertThat(get(LAN, port, closed).statusCode()).as(closed).isEqualTo(404);
        assertThat(get("127.0.0.1", port, closed).headers().firstValue("Location"))
            .as(closed)
            .isEmpty();
      }
      var here = get("127.0.0.1", port, reception + "?again");
      assertThat(here.statusCode()).isEqualTo(302);
      assertThat(here.headers().firstValue("Location"))
          .hasValue("http://" + LAN + ":" + port + reception + "?again");
      assertThat(get("127.0.0.1", port, "/").statusCode()).isEqualTo(200);
    }
  }

  private HttpResponse<String> get(String host, int port, String path)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + path)).build();
    return http.send(request, BodyHandlers.ofString());
  }

  /** The same one at two addresses, below those that the system gives to callers. */
  private static int freePort() {
    return ThreadLocalRandom.current()
        .ints(20_000, 32_000)
        .filter(LocalNetworkTest::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var here = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
        var there = new ServerSocket(port, 1, InetAddress.ofLiteral(LAN))) {
      return here.getLocalPort() == there.getLocalPort();
    } catch (IOException taken) {
      return false;
    }
  }
}
