package jp.kyotaku.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import jp.kyotaku.samples.GeneratedPeople;
import jp.kyotaku.samples.GeneratedPerson;
import org.junit.jupiter.api.Test;

/** 資格確認結果の確かめ */
class CheckAnswerTest {

  private static final GeneratedPerson ASKED = new GeneratedPeople(100, 1).at(42);
  private static final String BODY =
      "<Address>見本都見本市本町43番地</Address><QualificationValidity>1</QualificationValidity>";

  @Test
  void 告げられた長さまで届いたら全部である() {
    byte[] answer = answer("200", BODY);
    assertThat(CheckAnswer.whole(answer, answer.length)).isTrue();
    assertThat(CheckAnswer.whole(answer, answer.length - 1)).isFalse();
    assertThat(CheckAnswer.whole(answer, 10)).isFalse();
  }

  @Test
  void 有効でその人なら正しい() {
    byte[] answer = answer("200", BODY);
    CheckAnswer.requireFor(ASKED, answer, answer.length);
  }

  @Test
  void 有効でない答えは測定を無効にする() {
    byte[] answer = answer("200", BODY.replace(">1<", ">4<"));
    assertThatThrownBy(() -> CheckAnswer.requireFor(ASKED, answer, answer.length))
        .isInstanceOf(WrongAnswer.class)
        .hasMessageContaining("validity");
  }

  @Test
  void ほかの人の答えは測定を無効にする() {
    byte[] answer = answer("200", BODY.replace("43番地", "143番地"));
    assertThatThrownBy(() -> CheckAnswer.requireFor(ASKED, answer, answer.length))
        .isInstanceOf(WrongAnswer.class)
        .hasMessageContaining("asked person");
  }

  @Test
  void 断られたら何と答えられたかを言う() {
    byte[] answer = answer("401", "no");
    assertThatThrownBy(() -> CheckAnswer.whole(answer, answer.length))
        .isInstanceOf(WrongAnswer.class)
        .hasMessageContaining("401");
  }

  private static byte[] answer(String status, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    return "HTTP/1.1 %s \r\nContent-Type: application/xml\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(status, content.length, body)
        .getBytes(StandardCharsets.UTF_8);
  }
}
