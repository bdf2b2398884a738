package jp.kyotaku.server.reception.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.samples.SampleInstitutions;
import jp.kyotaku.samples.SampleNation;
import jp.kyotaku.server.Browser;
import jp.kyotaku.server.ReadQrCode;
import jp.kyotaku.server.ServerTest;
import jp.kyotaku.server.TestCard;
import jp.kyotaku.server.TestSurroundings;
import jp.kyotaku.server.institutions.BusinessClock;
import jp.kyotaku.server.institutions.Institution;
import jp.kyotaku.server.institutions.InstitutionKind;
import jp.kyotaku.server.institutions.InstitutionSettings;
import jp.kyotaku.server.institutions.RegisterInstitution;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** 診療予約の引き継ぎ (W03, R-067), from a booking application to the registration. */
@ServerTest
class BookingTest {

  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");
  private static final InstitutionCode CLINIC = SampleInstitutions.AOZORA.code();

  @LocalServerPort int port;
  @Autowired RegisterInstitution registerInstitution;
  @Autowired BusinessClock clock;
  @Autowired JdbcClient jdbc;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void 予約の日は読むだけで示され_同意とともに残り_アドレスは一度だけ使える() throws Exception {
    online();
    var day = clock.today().plusDays(7);
    var handed = handOver(secret(CLINIC), day.toString());
    assertThat(handed.statusCode()).isEqualTo(201);
    var body = new JsonMapper().readTree(handed.body());
    var address = body.get("address").asString();
    assertThat(ReadQrCode.svg(body.get("qrSvg").asString())).isEqualTo(address);
    var path = URI.create(address).getPath();

    var browser = new Browser(port);
    var confirmation = browser.get(path).body();
    assertThat(confirmation)
        .contains(SampleInstitutions.AOZORA.name(), jp.kyotaku.kernel.Japan.dateInWords(day))
        .doesNotContain("type=\"date\"", "type=\"text\"");
    browser.follow(browser.post(path));
    browser.follow(
        browser.post(
            "/reception/choices",
            "surgery",
            "refuse",
            "treatment-and-medication",
            "grant",
            "specific-checkup",
            "refuse",
            "limit-amount",
            "refuse",
            "specific-disease",
            "refuse"));
    var shown = SHOWN.matcher(browser.get("/reception/confirmation").body());
    assertThat(shown.find()).isTrue();
    var cardApp =
        browser.location(browser.post("/reception/card", "shown", shown.group(1))).orElseThrow();
    var card = TestCard.of(SampleNation.KENICHI);
    assertThat(card.asked(port, cardApp).get("bookedFor").asString()).isEqualTo(day.toString());
    assertThat(card.sign(port, cardApp).body()).contains("REGISTERED");

    assertThat(bookedFor()).isEqualTo(day.toString());
    assertThat(new Browser(port).get(path).body()).contains("すでに登録されています");
  }

  @Test
  void 知らないアドレスと過ぎた日と_ほかの機関の秘密は断る() throws Exception {
    online();
    assertThat(new Browser(port).get("/b/AAAA").statusCode()).isEqualTo(404);
    assertThat(handOver(secret(CLINIC), clock.today().minusDays(1).toString()).statusCode())
        .isEqualTo(422);
    assertThat(handOver(secret(CLINIC), "あした").statusCode()).isEqualTo(422);
    assertThat(handOver(CLINIC + ":wrong", clock.today().toString()).statusCode()).isEqualTo(401);
    assertThat(
            handOver(secret(SampleInstitutions.KOMOREBI.code()), clock.today().toString())
                .statusCode())
        .isEqualTo(409);
  }

  private void online() {
    registerInstitution.register(
        new Institution(
            CLINIC,
            SampleInstitutions.AOZORA.name(),
            InstitutionKind.MEDICAL_CLINIC,
            false,
            false,
            true,
            InstitutionSettings.usingAllItems(true, true)));
    jdbc.sql(
            """
            UPDATE institutions.settings SET online_on = true
            WHERE institution_code = ?
            """)
        .param(CLINIC.value())
        .update();
  }

  private String bookedFor() {
    return jdbc.sql(
            """
            SELECT booked_for::text FROM consent.registration
            WHERE institution_code = ? AND category = 'ONLINE_CARE' AND replaced_by IS NULL
              AND booked_for IS NOT NULL
            """)
        .param(CLINIC.value())
        .query(String.class)
        .single();
  }

  private static String secret(InstitutionCode code) {
    return code + ":" + TestSurroundings.secretOf(code);
  }

  private HttpResponse<String> handOver(String credentials, String day) throws Exception {
    var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    return http.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/booking/receptions"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"bookedFor\":\"" + day + "\"}"))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
