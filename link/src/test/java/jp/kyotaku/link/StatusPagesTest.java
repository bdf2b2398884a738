package jp.kyotaku.link;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 様子の画面, over real HTTP */
class StatusPagesTest {

  private static final InstitutionCode CODE = new InstitutionCode("1360090011");
  private static final String NAME = "OQSsiquc01req_patient98765.xml";
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  @TempDir private Path root = Path.of("");
  private Optional<Station> station = Optional.empty();
  private Optional<StatusPages> pages = Optional.empty();

  @BeforeEach
  void 開く() throws IOException {
    var folders = StationFolders.open(root);
    var held = Station.hold(CODE, folders, FolderLock.take(folders.work()).orElseThrow());
    var log = new LinkLog();
    var secret = new StationSecret(CODE, "himitsu");
    var server = new ServerConnection(new Exchange(http, URI.create("http://127.0.0.1:9"), secret));
    var health = new StationHealth(CODE, log, StationFixture.CLOCK);
    var deliver = new DeliverAnswers(held, server, log, one -> StationStatus.of(held, health, one));
    station = Optional.of(held);
    pages =
        Optional.of(
            StatusPages.open(
                0, List.of(new Connected(held, server, health, deliver)), StationFixture.CLOCK));
  }

  @AfterEach
  void 閉じる() throws IOException {
    pages.orElseThrow().close();
    station.orElseThrow().close();
  }

  @Test
  void 機関ごとに最後の連絡と待っている数と別置きのわけを見せ_ファイル名は見せない() throws Exception {
    Files.writeString(folders().request().resolve("OQSsiquc01req_11112222.xml"), "書きかけ");
    var id = setAside();

    var page = get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(CODE.value(), LinkState.IDLE.sentence(), "まだありません")
        .contains("req に1件、取り込んで送信待ち0件", "別置きのファイル</dt><dd>1件")
        .contains("OQSsiquc01req", ErrorCode.XML_UNREADABLE.sentence(), "KYT-1003", id.toString())
        .contains("令和6年6月3日（2024年6月3日） 9時00分00秒")
        .doesNotContain("98765", "11112222", "himitsu", "<script");
  }

  @Test
  void ボタンは一件もすべても送る列に戻し_読み直しで二度押しにならない() throws Exception {
    var id = setAside();
    setAside();
    var token = token();

    var one = post("token=" + token + "&institution=" + CODE + "&file=" + id);
    assertThat(one.statusCode()).isEqualTo(303);
    assertThat(one.headers().firstValue("Location")).contains("/?sent=1");
    assertThat(StationFixture.names(folders().picked())).hasSize(1);
    assertThat(post("token=" + token + "&institution=" + CODE + "&file=" + id).headers().map())
        .containsEntry("location", List.of("/?sent=0"));

    var all = post("token=" + token + "&institution=" + CODE + "&file=all");
    assertThat(all.headers().firstValue("Location")).contains("/?sent=1");
    assertThat(StationFixture.names(folders().aside())).isEmpty();
    assertThat(StationFixture.names(folders().picked())).hasSize(2);
    assertThat(get("/?sent=1").body()).contains("1件をもう一度送ります。");
  }

  @Test
  void この画面から来ていない操作は何もしない() throws Exception {
    var id = setAside();
    assertThat(post("institution=" + CODE + "&file=" + id).statusCode()).isEqualTo(403);
    assertThat(post("token=" + UUID.randomUUID() + "&institution=" + CODE + "&file=all"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(403);
    assertThat(post("token=" + token() + "&institution=1360090029&file=all").statusCode())
        .isEqualTo(404);
    assertThat(get("/again").statusCode()).isEqualTo(404);
    assertThat(StationFixture.names(folders().aside())).hasSize(2);
  }

  @Test
  void ほかの名前で来た人には見せず_よそのものは何も読み込ませない() throws Exception {
    assertThat(statusOf("evil.example:" + address().getPort())).isEqualTo("HTTP/1.1 421");
    assertThat(statusOf("localhost:" + address().getPort())).isEqualTo("HTTP/1.1 200");
    assertThat(get("/").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
    assertThat(get("/").headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(get("/status.css").headers().firstValue("Content-Type"))
        .contains("text/css; charset=UTF-8");
    assertThat(address().getHost()).isEqualTo("127.0.0.1");
  }

  /** Another Host than the address: only a bare socket sends it. */
  private String statusOf(String host) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
      socket
          .getOutputStream()
          .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }
  }

  private UUID setAside() throws IOException {
    var folders = folders();
    StationFixture.request(folders, NAME);
    var file = StationFixture.pickup(folders).takeComplete().getFirst();
    new Aside(folders, StationFixture.CLOCK).put(file, AsideReason.of(ErrorCode.XML_UNREADABLE));
    return file.id();
  }

  private String token() throws Exception {
    var found = TOKEN.matcher(get("/").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private StationFolders folders() {
    return station.orElseThrow().folders();
  }

  private URI address() {
    return pages.orElseThrow().address();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(address().resolve(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String form) throws Exception {
    return http.send(
        HttpRequest.newBuilder(address().resolve("/again"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }
}
