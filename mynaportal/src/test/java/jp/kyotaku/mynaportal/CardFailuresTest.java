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
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jp.kyotaku.samples.CardPeople;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.samples.SamplePerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** カードの失敗のしかたと、それぞれの案内 (R-071, R-072, W07, W08, W12) */
class CardFailuresTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final AtomicInteger HANDLES = new AtomicInteger();

  private static AskingServer server;
  private static MynaPortalStandIn standIn;

  private final String handle = "handle-" + HANDLES.incrementAndGet();

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

  @AfterEach
  void backToBeginning() throws Exception {
    server.forget();
    post("/cards/beginning", "");
  }

  @Test
  void T_040_暗証番号1111は違っていて残り2回と言い_受付は続く() throws Exception {
    var wrong = hold(SampleNation.HARU, "1111", "steady");

    assertThat(wrong.statusCode()).isEqualTo(303);
    assertThat(follow(wrong)).contains("暗証番号が違います。あと2回まちがえると、カードがロックされます。");
    assertThat(server.reports())
        .containsExactly("{\"challengeId\":\"c-1\",\"outcome\":\"WRONG_PIN\",\"triesLeft\":2}");

    server.answers(200, AskingServer.REGISTERED);
    var right = hold(SampleNation.HARU, pinOf(SampleNation.HARU), "steady");
    assertThat(right.headers().firstValue("Location")).contains(server.returnUrl().toString());
  }

  @Test
  void 残り1回のカードは一度のまちがいでロックされ_市区町村の窓口を案内する() throws Exception {
    assertThat(open(CardPeople.TADASHI)).contains("残り1回");

    var page = hold(CardPeople.TADASHI, "1111", "steady");

    assertThat(page.body()).contains("カードがロックされました", "市区町村の窓口", "登録されていません");
    assertThat(server.reports())
        .containsExactly("{\"challengeId\":\"c-1\",\"outcome\":\"LOCKED\",\"triesLeft\":0}");
  }

  @Test
  void T_042_ロックされたカードは正しい暗証番号でも受け付けない() throws Exception {
    var page = hold(SampleNation.TOME, pinOf(SampleNation.TOME), "steady");

    assertThat(page.body()).contains("カードがロックされました", "市区町村の窓口");
    assertThat(server.reports()).singleElement().asString().contains("LOCKED");
  }

  @Test
  void R_072_暗証番号のないカードは職員の目視での確認を案内する() throws Exception {
    assertThat(open(CardPeople.MITSUKO)).contains("暗証番号なし", "このカードに、暗証番号はありません。");

    for (var page :
        new String[] {
          hold(CardPeople.MITSUKO, "1111", "steady").body(),
          post("/authenticate/" + handle + "/no-pin", "").body()
        }) {
      assertThat(page).contains("顔認証マイナンバーカード", "職員", "目視", server.returnUrl().toString());
    }
    assertThat(server.reports())
        .hasSize(2)
        .containsOnly("{\"challengeId\":\"c-1\",\"outcome\":\"FACE_MODE\"}");
  }

  @Test
  void 途中で離れたカードはもう一度かざせて_やめるまでは何も知らせない() throws Exception {
    var slipped = hold(SampleNation.HARU, pinOf(SampleNation.HARU), "slipping");

    assertThat(slipped.body())
        .contains("カードを読み取れませんでした", "もう一度かざす", "/authenticate/" + handle + "?card=2000001");
    assertThat(server.reports()).isEmpty();

    var given = post("/authenticate/" + handle + "/give-up", "");
    assertThat(given.headers().firstValue("Location")).contains(server.returnUrl().toString());
    assertThat(server.reports())
        .containsExactly("{\"challengeId\":\"c-1\",\"outcome\":\"CARD_UNREADABLE\"}");
  }

  @Test
  void 途中で離れたあとでもかざし直せば登録できる() throws Exception {
    hold(SampleNation.HARU, pinOf(SampleNation.HARU), "slipping");
    server.answers(200, AskingServer.REGISTERED);

    var again = hold(SampleNation.HARU, pinOf(SampleNation.HARU), "steady");

    assertThat(again.headers().firstValue("Location")).contains(server.returnUrl().toString());
    assertThat(server.reports()).singleElement().asString().contains("signature");
  }

  @Test
  void 自分の画面への戻り先は_押した画面だけに教え_ほかから開いた人には教えない() throws Exception {
    var own = server.address() + "/reception/own/back?key=k";
    server.answers(200, "{\"result\":\"NOTED\",\"returnUrl\":\"" + own + "\"}");
    var page = open(SampleNation.HARU).replaceAll("(?s).*name=\"page\" value=\"([^\"]+)\".*", "$1");
    var form = "card=2000001&manner=steady&pin=" + pinOf(SampleNation.HARU) + "&page=" + page;

    for (int pressed = 0; pressed < 2; pressed++) {
      assertThat(post("/authenticate/" + handle, form).headers().firstValue("Location"))
          .contains(own);
    }
    assertThat(server.reports()).hasSize(1);

    var elsewhere =
        HTTP.send(
            HttpRequest.newBuilder(address("/authenticate/" + handle)).build(),
            BodyHandlers.ofString());
    assertThat(elsewhere.headers().firstValue("Location")).contains(server.returnUrl().toString());
    assertThat(
            hold(SampleNation.HARU, pinOf(SampleNation.HARU), "steady")
                .headers()
                .firstValue("Location"))
        .contains(server.returnUrl().toString());
  }

  @Test
  void 照会の返事が失われたら_同じ署名をすぐにもう一度送り_何もなかったように続ける() throws Exception {
    var own = answersWithOwnWay();
    server.losesAnswers(1);

    var back = holdOnPage(openPage());

    assertThat(back.headers().firstValue("Location")).contains(own);
    assertThat(server.reports()).hasSize(2);
    assertThat(server.reports().getFirst()).isEqualTo(server.reports().getLast());
  }

  @Test
  void 照会の返事が続けて失われたら_もう一度かざせて_違う番号は知らせず_正しければ続けられる() throws Exception {
    var own = answersWithOwnWay();
    server.losesAnswers(2);

    var lost = holdOnPage(openPage());
    assertThat(lost.statusCode()).isEqualTo(503);
    assertThat(lost.body()).contains("返事を受け取れませんでした", "もう一度かざす", "?card=2000001");
    assertThat(follow(hold(SampleNation.HARU, "1111", "steady"))).contains("暗証番号が違います。");
    assertThat(server.reports()).hasSize(2).noneMatch(report -> report.contains("WRONG_PIN"));

    var back = holdOnPage(openPage());
    assertThat(back.headers().firstValue("Location")).contains(own);
    assertThat(Set.copyOf(server.reports())).as("the same signature each time").hasSize(1);
  }

  @Test
  void 登録の返事が失われたら_受付の画面が知っているので_署名を送り直さない() throws Exception {
    server.losesAnswers(1);
    var page = hold(SampleNation.HARU, pinOf(SampleNation.HARU), "steady");
    assertThat(page.body()).contains("返事を受け取れませんでした", "受付の画面に戻って");
    assertThat(server.reports()).hasSize(1);
  }

  private static String answersWithOwnWay() {
    var own = server.address() + "/reception/own/back?key=k";
    server.answers(200, "{\"result\":\"NOTED\",\"returnUrl\":\"" + own + "\"}");
    server.asksFor("LOOK_UP");
    return own;
  }

  private String openPage() throws Exception {
    return open(SampleNation.HARU).replaceAll("(?s).*name=\"page\" value=\"([^\"]+)\".*", "$1");
  }

  private HttpResponse<String> holdOnPage(String page) throws Exception {
    return post(
        "/authenticate/" + handle,
        "card=2000001&manner=steady&pin=" + pinOf(SampleNation.HARU) + "&page=" + page);
  }

  @Test
  void サーバーが断ったらその言葉で伝える() throws Exception {
    server.answers(
        422,
        "{\"result\":\"REFUSED\",\"code\":\"KYT-2012\",\"sentence\":\"失効しています。\","
            + "\"advice\":\"窓口にご相談ください。\"}");

    var page = hold(SampleNation.YOSHIKO, pinOf(SampleNation.YOSHIKO), "steady");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("失効しています。", "窓口にご相談ください。", "KYT-2012", "受付の画面に戻る");
  }

  @Test
  void 更新した人は前と今のカードを選べて_どちらも署名はできる() throws Exception {
    var chooser = get("/authenticate/" + handle);
    assertThat(chooser).contains("見本　玲子（前の電子証明書）", "card=2000010\"", "card=1999990\"");

    var former = CardPeople.REIKO.cards().getFirst().serial().toString();
    hold(former, pinOfSerial(former), "steady");

    assertThat(server.reports()).singleElement().asString().contains("signature");
  }

  @Test
  void カードを選ぶ画面にはだれの暗証番号もない() throws Exception {
    var chooser = get("/authenticate/" + handle);
    for (var card : SamplePin.bySerial().values()) {
      card.pin().ifPresent(pin -> assertThat(chooser).doesNotContain(">" + pin.digits() + "<"));
    }
  }

  private HttpResponse<String> hold(SamplePerson person, String pin, String manner)
      throws Exception {
    return hold(person.card().serial().toString(), pin, manner);
  }

  private HttpResponse<String> hold(String serial, String pin, String manner) throws Exception {
    return post("/authenticate/" + handle, "card=" + serial + "&pin=" + pin + "&manner=" + manner);
  }

  private String open(SamplePerson person) throws Exception {
    return get("/authenticate/" + handle + "?card=" + person.card().serial());
  }

  private static String follow(HttpResponse<String> answer) throws Exception {
    return get(answer.headers().firstValue("Location").orElseThrow());
  }

  private static String pinOf(SamplePerson person) {
    return pinOfSerial(person.card().serial().toString());
  }

  private static String pinOfSerial(String serial) {
    return SamplePin.bySerial().values().stream()
        .filter(pin -> pin.serial().toString().equals(serial))
        .flatMap(pin -> pin.pin().stream())
        .findFirst()
        .orElseThrow()
        .digits();
  }

  private static String get(String path) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString()).body();
  }

  private static HttpResponse<String> post(String path, String form) throws Exception {
    var request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + standIn.port() + path);
  }
}
