package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.samples.SampleInstitution;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.StationClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 連携アプリの様子は問い合わせとともに届き、端末の依頼は次の返事で渡る */
@ServerTest
class LinkPagesTest {

  private static final SampleInstitution STATION = SampleInstitutions.KOMOREBI;

  private final int port;
  private final JdbcClient jdbc;

  @Autowired
  LinkPagesTest(@LocalServerPort int port, JdbcClient jdbc) {
    this.port = port;
    this.jdbc = jdbc;
  }

  @Test
  void 様子が端末に見え_頼んだファイルの番号が待っている返事ですぐ渡り_済めば二度は渡らない() throws Exception {
    var file = UUID.randomUUID();
    var station = new StationClient(port, STATION.code());
    assertThat(station.poll(report(file), 0))
        .contains("\"institution\":\"" + STATION.name() + "\"", "\"sendAgain\":[]");

    var clerk = Terminal.signedIn(port, STATION, "ippan");
    var page = clerk.get("/terminal/link").body();
    assertThat(page)
        .contains("つながっています。", "1分以内", "req に1件、取り込んで送信待ち2件", "OQSsiquc01req")
        .contains(ErrorCode.XML_UNREADABLE.sentence(), file.toString());

    var waiting = CompletableFuture.supplyAsync(() -> station.poll(report(file), 50));
    var answer = clerk.post("/terminal/link", "file", file.toString());
    assertThat(answer.statusCode()).isEqualTo(303);
    clerk.post("/terminal/link", "file", "all");

    var order = waiting.get(30, TimeUnit.SECONDS);
    assertThat(order).contains("\"file\":\"" + file + "\"");
    assertThat(clerk.get("/terminal/link").body()).contains("もう一度送るように頼んであります。");
    assertThat(events()).isEqualTo(1);

    var id = order.replaceAll(".*\"sendAgain\":\\[\\{\"id\":\"([^\"]+)\".*", "$1");
    var done = "{\"state\":\"CONNECTED\",\"carriedOut\":[\"" + id + "\"]}";
    assertThat(station.poll(done, 0)).contains("\"sendAgain\":[]");
    assertThat(clerk.get("/terminal/link").body())
        .contains("送信待ち0件")
        .doesNotContain(file.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "{\"inFolder\":\"many\"}",
        "{\"setAside\":[{\"id\":\"no-uuid\"}]}",
        "{\"setAside\":[{}]}"
      })
  void 形の違う様子は断り_何も書かない(String report) {
    var answer = new StationClient(port, STATION.code()).pollRaw(report, 0);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("連携アプリの様子の形ではありません");
  }

  @Test
  void 知らない項目は読み飛ばし_決まりに合わない種類は残さない() {
    var code = SampleInstitutions.KOMOREBI.code();
    var report =
        """
        {"state": "SOMETHING_NEW", "news": [1], "inFolder": -3, "setAsideCount": 1, "setAside": [
          {"id": "%s", "kind": "見本 ハル", "code": "KYT-1003", "at": "2024-06-03T09:00:00"}]}
        """
            .formatted(UUID.randomUUID());
    assertThat(new StationClient(port, code).poll(report, 0)).contains("answers");
    assertThat(
            jdbc.sql("SELECT count(*) FROM inquiry.link_set_aside WHERE institution_code = ?")
                .param(code.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  private static String report(UUID file) {
    return """
    {"state": "CONNECTED", "inFolder": 1, "picked": 2, "setAsideCount": 1, "carriedOut": [],
     "setAside": [{"id": "%s", "kind": "OQSsiquc01req", "code": "KYT-1003",
                   "at": "2024-06-03T09:00:00"}]}
    """
        .formatted(file);
  }

  private long events() {
    return jdbc.sql(
            """
            SELECT count(*) FROM audit.event
            WHERE kind = 'LINK_SEND_AGAIN_ASKED' AND institution_code = ?
            """)
        .param(STATION.code().value())
        .query(Long.class)
        .single();
  }
}
