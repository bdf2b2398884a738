package jp.kyotaku.server.inquiry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.kyotaku.formats.oqs.OqsMessage;
import org.springframework.stereotype.Component;

/** 電文ごとの答え手: exactly one for each message, or the program does not start. */
@Component
class MessageAnswers {

  private final Map<OqsMessage, MessageAnswer<?>> byMessage = new EnumMap<>(OqsMessage.class);

  MessageAnswers(List<MessageAnswer<?>> answers) {
    for (var answer : answers) {
      if (byMessage.put(answer.message(), answer) != null) {
        throw new IllegalStateException("two classes answer " + answer.message());
      }
    }
    for (var message : OqsMessage.values()) {
      of(message);
    }
  }

  MessageAnswer<?> of(OqsMessage message) {
    var answer = byMessage.get(message);
    if (answer == null) {
      throw new IllegalStateException("no class answers " + message);
    }
    return answer;
  }
}
