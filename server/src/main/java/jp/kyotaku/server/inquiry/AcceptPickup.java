package jp.kyotaku.server.inquiry;

import java.util.UUID;
import jp.kyotaku.formats.oqs.OqsFileName;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.InstitutionCode;
import jp.kyotaku.kernel.Reading;
import jp.kyotaku.server.audit.TransactionEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 連携アプリが拾ったファイルを受け取る: question, events and answer in one transaction, once per pick-up id. */
@Component
public class AcceptPickup {

  /** 受け取りの結果 */
  public sealed interface Accepted {

    /** Durable here; the answer is or was in the outbox. */
    record Durable() implements Accepted {}

    /** Unreadable for good. */
    record SetAside(ErrorCode code) implements Accepted {}
  }

  private final AnswerMessage answerMessage;
  private final MessageAnswers answers;
  private final OutboxStore outbox;
  private final DeliverAnswers deliverAnswers;
  private final TransactionEvents events;
  private final TransactionTemplate transaction;

  AcceptPickup(
      AnswerMessage answerMessage,
      MessageAnswers answers,
      OutboxStore outbox,
      DeliverAnswers deliverAnswers,
      TransactionEvents events,
      TransactionTemplate transaction) {
    this.answerMessage = answerMessage;
    this.answers = answers;
    this.outbox = outbox;
    this.deliverAnswers = deliverAnswers;
    this.events = events;
    this.transaction = transaction;
  }

  public Accepted accept(InstitutionCode station, UUID pickupId, String fileName, byte[] content) {
    return switch (OqsFileName.parse(fileName)) {
      case Reading.Bad<OqsFileName>(var code) -> new Accepted.SetAside(code);
      case Reading.Good<OqsFileName>(var name) when !name.isRequest() ->
          new Accepted.SetAside(ErrorCode.FILE_NAME_UNKNOWN);
      case Reading.Good<OqsFileName>(var name) -> accept(station, pickupId, name, content);
    };
  }

  private Accepted accept(
      InstitutionCode station, UUID pickupId, OqsFileName name, byte[] content) {
    var message = answers.of(name.message());
    message.beforeTransaction(station);
    var accepted = transaction.execute(_ -> once(station, pickupId, name, content));
    message.afterCommit();
    deliverAnswers.arrived(station);
    return accepted;
  }

  private Accepted once(InstitutionCode station, UUID pickupId, OqsFileName name, byte[] content) {
    if (!outbox.claim(station, pickupId, name.answer().value())) {
      return new Accepted.Durable();
    }
    return switch (answerMessage.answer(station, name, content, events)) {
      case AnswerMessage.Answered.Answer(var answer) -> {
        outbox.put(station, pickupId, answer);
        yield new Accepted.Durable();
      }
      case AnswerMessage.Answered.Unreadable(var code) -> {
        outbox.unclaim(station, pickupId);
        yield new Accepted.SetAside(code);
      }
    };
  }
}
