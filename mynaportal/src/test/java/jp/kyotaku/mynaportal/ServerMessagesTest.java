package jp.kyotaku.mynaportal;

import static jp.kyotaku.mynaportal.Asking.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.kyotaku.card.SignedContent;
import jp.kyotaku.kernel.CareCategory;
import jp.kyotaku.kernel.ConsentChoices;
import jp.kyotaku.kernel.ConsentItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerMessagesTest {

  @Test
  void 依頼の電文を読む() {
    var challenge = read(message("http://127.0.0.1:8080/reception/done")).orElseThrow();

    assertThat(challenge.id()).isEqualTo("c-1");
    assertThat(challenge.institutionName()).isEqualTo("見本訪問看護ステーションひだまり");
    assertThat(challenge.content().nonce()).isEqualTo("n-1");
    assertThat(challenge.content().institutionCode()).isEqualTo("1360090011");
    assertThat(challenge.content().session()).isEqualTo("s-1");
    assertThat(challenge.content().subject())
        .isEqualTo(
            new SignedContent.Subject.Registration(
                CareCategory.HOME_VISIT_CARE,
                Optional.empty(),
                ConsentChoices.granting(List.of(ConsentItem.MEDICATION, ConsentItem.TREATMENT))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8080.evil.example/reception/done",
        "http://127.0.0.1:8080@evil.example/",
        "http://127.0.0.1:80801/",
        "https://127.0.0.1:8080/",
        "//127.0.0.1:8080/",
        "/reception/done",
        "javascript:alert(1)",
        "http:opaque",
        "not an address",
      })
  void 戻り先がサーバーでなければ依頼を受けない(String returnUrl) {
    assertThat(read(message(returnUrl))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "[]",
        "{\"challengeId\":\"c\",\"granted\":[\"EVERYTHING\"]}",
        "<html></html>",
      })
  void 取り決めと違う電文は依頼にならない(String json) {
    assertThat(read(json)).isEmpty();
  }

  @Test
  void 項目に改行を入れた依頼は署名されない() {
    var json = message("http://127.0.0.1:8080/x").replace("\"n-1\"", "\"n\\nsession=other\"");
    assertThat(read(json)).isEmpty();
  }

  @Test
  void 届けるのは署名と証明書か結果だけ() {
    assertThat(json(Report.PinFailure.wrong(Asking.CHALLENGE, 2)))
        .isEqualTo("{\"challengeId\":\"challenge-1\",\"outcome\":\"WRONG_PIN\",\"triesLeft\":2}");
    assertThat(json(Report.PinFailure.locked(Asking.CHALLENGE)))
        .isEqualTo("{\"challengeId\":\"challenge-1\",\"outcome\":\"LOCKED\",\"triesLeft\":0}");
    assertThat(json(Report.Ending.cancelled(Asking.CHALLENGE)))
        .isEqualTo("{\"challengeId\":\"challenge-1\",\"outcome\":\"CANCELLED\"}");
    assertThat(json(new Report.Signature("c", "c2ln", "Y2VydA==")))
        .isEqualTo("{\"challengeId\":\"c\",\"signature\":\"c2ln\",\"certificate\":\"Y2VydA==\"}");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"result\":\"REGISTERED\"} | Registered[]",
        "200 | {\"result\":\"NOTED\"} | Noted[returnUrl=Optional.empty]",
        "200 | {\"result\":\"NOTED\",\"returnUrl\":\"http://127.0.0.1:8080/own?key=k\"}"
            + " | Noted[returnUrl=Optional[http://127.0.0.1:8080/own?key=k]]",
        "200 | {\"result\":\"NOTED\",\"returnUrl\":\"http://evil.example/own?key=k\"}"
            + " | Noted[returnUrl=Optional.empty]",
        "200 | {\"result\":\"NOTED\",\"returnUrl\":\"not an address\"}"
            + " | Noted[returnUrl=Optional.empty]",
        "200 | {\"result\":\"SOMETHING\"} | Unclear[]",
        "200 | broken | Unclear[]",
        "500 | <html> | Unclear[]",
        "422 | {\"result\":\"REFUSED\",\"code\":\"KYT-2012\",\"sentence\":\"失効\",\"advice\":\"窓口\"}"
            + " | Refused[refusal=Refusal[code=KYT-2012, sentence=失効, advice=窓口]]",
      })
  void サーバーの返事を読む(int status, String json, String expected) {
    assertThat(ServerMessages.reportAnswer(status, json.getBytes(StandardCharsets.UTF_8), SERVER))
        .hasToString(expected);
  }

  private static String message(String returnUrl) {
    return """
    {"challengeId":"c-1","nonce":"n-1","institutionCode":"1360090011",
     "institutionName":"見本訪問看護ステーションひだまり","session":"s-1","category":"HOME_VISIT_CARE",
     "granted":["MEDICATION","TREATMENT"],"returnUrl":"%s","later":"added"}
    """
        .formatted(returnUrl);
  }

  private static Optional<Challenge> read(String json) {
    return ServerMessages.challenge("h", json.getBytes(StandardCharsets.UTF_8), SERVER);
  }

  private static String json(Report report) {
    return new String(ServerMessages.report(report), StandardCharsets.UTF_8);
  }
}
