package jp.kyotaku.server.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import jp.kyotaku.formats.oqs.OqsMessage;
import jp.kyotaku.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 電文と答え手 */
@ServerTest
class MessageAnswersTest {

  @Autowired List<MessageAnswer<?>> answers;

  @Test
  void どの電文にも答え手がちょうど一つある() {
    assertThat(answers.stream().<OqsMessage>map(MessageAnswer::message))
        .containsExactlyInAnyOrder(OqsMessage.values());
  }

  @Test
  void 答え手が欠けても重なっても組み立てられない() {
    assertThatThrownBy(() -> new MessageAnswers(answers.subList(1, answers.size())))
        .isInstanceOf(IllegalStateException.class);
    var doubled = Stream.concat(answers.stream(), Stream.of(answers.getFirst()));
    assertThatThrownBy(() -> new MessageAnswers(doubled.<MessageAnswer<?>>map(a -> a).toList()))
        .isInstanceOf(IllegalStateException.class);
  }
}
