package jp.kyotaku.server.claims.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 請求ファイルの点検の画面 */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class ClaimCheckPageTest {

  private static final String PATH = "/terminal/claims/check";
  private static final String HEAD = "HM,1,13,6,0090011,見本訪問看護ステーション,202407,042-000-0000";
  private static final String NAME = "極秘　花子";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ServletContext context;
  private Browser browser = new Browser(0);

  @BeforeEach
  void ログインする() {
    browser = new Browser(port);
    browser.get("/terminal/sign-in");
    browser.post(
        "/terminal/sign-in",
        "institution",
        SampleNation.HIDAMARI.code().value(),
        "user",
        "ippan",
        "password",
        "Ippan-2024");
    assertThat(browser.get(PATH).statusCode()).isEqualTo(200);
  }

  @Test
  void 覚えやすいアドレスは_端末の画面につながる() {
    var answer = browser.get("/claims/check");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(PATH);
  }

  @Test
  void 指摘は_行と項目のそばに_どう直すかとともに示される() {
    var answer = check("RECEIPTH.UKE", file(receipt(1, "")));

    assertThat(answer).contains("点検の結果：RECEIPTH.UKE", "見本訪問看護ステーション", "直してから請求してください");
    assertThat(answer).contains("レセプト1", "12行目", "KA 項番6 金額", "（記録なし）", "→ ");
  }

  @Test
  void ファイルも結果も残さず_記録には数だけがあり_氏名はどこにも出ない(CapturedOutput output) throws IOException {
    long before = events();

    check(NAME + ".UKE", file(receipt(1, "")));

    assertThat(events()).isEqualTo(before + 1);
    assertThat(lastFact()).contains("\"receipts\":\"1\"").doesNotContain("極秘", "510000110");
    assertThat(output.toString()).doesNotContain("極秘", "KA,2024");
    assertThat(filesOf(context)).isEmpty();
  }

  @Test
  void 指摘が多くてもはじめの分だけを示し_いくつあるかを言う() {
    var receipts = IntStream.rangeClosed(1, 1_000).mapToObj(number -> receipt(number, "")).toList();

    var answer = check("many.UKE", file(receipts.toArray(String[]::new)));

    assertThat(answer).contains("はじめの<span>500</span>件を示しています", "レセプト<span>1000</span>件");
    assertThat(answer.split("class=\"where\"", -1)).hasSize(501);
  }

  @Test
  void ファイルがないか大きすぎれば_どうするかを言って断る() {
    var none = browser.postFile(PATH, "file", "", new byte[0]);
    var large = browser.postFile(PATH, "file", "large.UKE", new byte[(32 << 20) + 1]);

    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("点検できませんでした", "選んでください");
    assertThat(large.statusCode()).isEqualTo(422);
    assertThat(large.body()).contains("32MB", "kyotaku claim check");
  }

  @Test
  void 請求ファイルでないものにも_わけを言って答える() {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);

    assertThat(check("noise.bin", noise)).contains("直してから請求してください");
    assertThat(check("<b>x</b>.UKE", "請求ではない".getBytes(StandardCharsets.UTF_8)))
        .contains("直してから請求してください", "&lt;b&gt;")
        .doesNotContain("<b>x");
  }

  private String check(String name, byte[] content) {
    var answer = browser.postFile(PATH, "file", name, content);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    return answer.body();
  }

  private static byte[] file(String... receipts) {
    var text = HEAD + "\r\n" + String.join("", receipts) + "GO\r\n\u001a";
    return text.getBytes(Charset.forName("windows-31j"));
  }

  private static String receipt(int number, String amount) {
    return List.of(
            "RE," + number + ",6112,202406," + NAME + ",ゴクヒハナコ,2,19700405,,,,,,A1,",
            "HO,06130488,１２３,４５６,1,5550,,,,,,",
            "SN,1,01,,,,01,,",
            "JD,1,,1" + ",".repeat(29),
            "MF,00" + ",".repeat(31),
            "IH,13,1,0000000,見本クリニック,医師　一男,",
            "HJ,01,20240501,20241031",
            "JS,移動に一部介助が必要。,03,,,",
            "SY,0000999,,腰痛症,",
            "RJ,20240501,01" + ",".repeat(26),
            "KA,20240602,1,510000110,," + amount + ",03,01,01")
        .stream()
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private long events() {
    return jdbc.sql("SELECT count(*) FROM audit.event WHERE kind = 'CLAIM_FILE_CHECKED'")
        .query(Long.class)
        .single();
  }

  private String lastFact() {
    return jdbc.sql(
            "SELECT fact FROM audit.event WHERE kind = 'CLAIM_FILE_CHECKED' ORDER BY id DESC LIMIT"
                + " 1")
        .query(String.class)
        .single();
  }

  /** Where the container lays down what is sent. */
  private static List<Path> filesOf(ServletContext context) throws IOException {
    var folder = (File) context.getAttribute(ServletContext.TEMPDIR);
    try (var files = Files.walk(folder.toPath())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
