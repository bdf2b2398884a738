package jp.kyotaku.server.terminal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** アクティベーションコード管理と端末台帳 (T20, T26) */
@ServerTest
class DevicePagesTest {

  private static final Pattern CODE =
      Pattern.compile("class=\"activation-code\">([0-9]{4} [0-9]{4} [0-9]{4})<");
  private static final Map<String, String> USUAL =
      Map.of(
          "device", "",
          "name", "訪問用スマートフォン1",
          "kind", "PHONE",
          "owner", "STAFF",
          "system", "Android 14",
          "holder", "見本　いずみ");

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void コードはその場で一度だけ示され一覧には出ない() {
    var admin = Terminal.signedIn(port, SampleInstitutions.CHUO, "kanri");
    var device = UUID.randomUUID();
    admin.get("/terminal/activation-codes");
    var issued = admin.post("/terminal/activation-codes", fields(device));
    var code = CODE.matcher(issued.body());

    assertThat(code.find()).isTrue();
    assertThat(issued.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    var list = admin.get("/terminal/activation-codes").body();
    assertThat(list)
        .contains("訪問用スマートフォン1", "職員の私物（BYOD）", "発行済み", "kanri")
        .doesNotContain(code.group(1), code.group(1).replace(" ", ""));
    assertThat(admin.get("/terminal/devices").body()).contains("訪問用スマートフォン1", "コード待ち");
  }

  @Test
  void 同じ書式を二度送っても端末は一台で_あとのコードだけが開く() {
    var admin = Terminal.signedIn(port, SampleInstitutions.CHUO, "kanri");
    var device = UUID.randomUUID();
    admin.get("/terminal/activation-codes");
    admin.post("/terminal/activation-codes", fields(device));
    admin.post("/terminal/activation-codes", fields(device));

    assertThat(count("SELECT count(*) FROM institutions.device WHERE id = ?", device)).isEqualTo(1);
    assertThat(
            count(
                """
                SELECT count(*) FROM institutions.activation_code
                WHERE device_id = ? AND used_at IS NULL AND revoked_at IS NULL
                """,
                device))
        .isEqualTo(1);
  }

  @Test
  void 足りない欄は名を挙げて_入れたものは残る() {
    var admin = Terminal.signedIn(port, SampleInstitutions.CHUO, "kanri");
    admin.get("/terminal/activation-codes");
    var answer =
        admin.post(
            "/terminal/activation-codes",
            Terminal.fields(USUAL, "name", "", "kind", "WATCH", "holder", " "));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("href=\"#name\"", "href=\"#kind\"", "href=\"#holder\"", "Android 14")
        .doesNotContain("href=\"#owner\"", "href=\"#system\"");
  }

  @Test
  void ほかの機関の端末は見られず止められない() {
    var admin = Terminal.signedIn(port, SampleInstitutions.CHUO, "kanri");
    var device = UUID.randomUUID();
    admin.get("/terminal/activation-codes");
    admin.post("/terminal/activation-codes", fields(device));
    var other = Terminal.signedIn(port, SampleNation.HIDAMARI, "kanri");

    assertThat(place(other, "/terminal/devices/" + device)).isEqualTo("/terminal/devices");
    other.get("/terminal/devices");
    other.post("/terminal/devices/" + device + "/cut-off", "end", "LOST");
    other.post("/terminal/activation-codes/again", "device", device.toString());
    other.post("/terminal/devices/" + device + "/checks", "person", "だれか");

    assertThat(
            count(
                "SELECT count(*) FROM institutions.device WHERE id = ? AND revoked_at IS NULL",
                device))
        .isEqualTo(1);
    assertThat(
            count("SELECT count(*) FROM institutions.activation_code WHERE device_id = ?", device))
        .isEqualTo(1);
    assertThat(count("SELECT count(*) FROM institutions.device_check WHERE device_id = ?", device))
        .isZero();
    assertThat(other.get("/terminal/devices").body()).doesNotContain(device.toString());
  }

  @Test
  void 止めた端末は台帳に残りわけと日時が出る() {
    var admin = Terminal.signedIn(port, SampleInstitutions.CHUO, "kanri");
    var device = UUID.randomUUID();
    admin.get("/terminal/activation-codes");
    admin.post("/terminal/activation-codes", fields(device));
    admin.get("/terminal/devices/" + device + "/cut-off");
    admin.post("/terminal/devices/" + device + "/cut-off", "end", "RETIRED");
    admin.post("/terminal/devices/" + device + "/cut-off", "end", "LOST");

    assertThat(admin.get("/terminal/devices/" + device).body())
        .contains("使用停止", "使うのをやめた")
        .doesNotContain("紛失・盗難", "チェックを記録する");
  }

  private static String[] fields(UUID device) {
    return Terminal.fields(USUAL, "device", device.toString());
  }

  private static String place(Browser browser, String path) {
    var answer = browser.get(path);
    assertThat(answer.statusCode()).isEqualTo(303);
    return browser.location(answer).orElseThrow().getPath();
  }

  private long count(String question, UUID device) {
    return jdbc.sql(question).param(device).query(Long.class).single();
  }
}
