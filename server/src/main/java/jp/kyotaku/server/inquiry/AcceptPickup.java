package jp.kyotaku.server.inquiry;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Supplier;
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
  private final AnswerBulkList answerBulkList;
  private final MessageAnswers answers;
  private final BulkSettings settings;
  private final BulkNames names;
  private final OutboxStore outbox;
  private final DeliverAnswers deliverAnswers;
  private final TransactionEvents events;
  private final TransactionTemplate transaction;

  AcceptPickup(
      AnswerMessage answerMessage,
      AnswerBulkList answerBulkList,
      MessageAnswers answers,
      BulkSettings settings,
      BulkNames names,
      OutboxStore outbox,
      DeliverAnswers deliverAnswers,
      TransactionEvents events,
      TransactionTemplate transaction) {
    this.answerMessage = answerMessage;
    this.answerBulkList = answerBulkList;
    this.answers = answers;
    this.settings = settings;
    this.names = names;
    this.outbox = outbox;
    this.deliverAnswers = deliverAnswers;
    this.events = events;
    this.transaction = transaction;
  }

  /** How long a file of this name may be. */
  public long largest(String fileName) {
    return OqsFileName.parse(names.ours(fileName)) instanceof Reading.Good<OqsFileName>(var name)
            && AnswerBulkList.takes(name.message())
        ? settings.largest().toBytes()
        : AnswerMessage.LARGEST;
  }

  /** What is read, is read from the stream only so far as it is allowed to be long. */
  public Accepted accept(
      InstitutionCode station, UUID pickupId, String fileName, InputStream content)
      throws IOException {
    return switch (OqsFileName.parse(names.ours(fileName))) {
      case Reading.Bad<OqsFileName>(var code) -> new Accepted.SetAside(code);
      case Reading.Good<OqsFileName>(var name) when !name.isRequest() ->
          new Accepted.SetAside(ErrorCode.FILE_NAME_UNKNOWN);
      case Reading.Good<OqsFileName>(var name) when AnswerBulkList.takes(name.message()) ->
          acceptList(station, pickupId, name, content);
      case Reading.Good<OqsFileName>(var name) -> acceptWhole(station, pickupId, name, content);
    };
  }

  private Accepted acceptList(
      InstitutionCode station, UUID pickupId, OqsFileName name, InputStream content) {
    if (outbox.isClaimed(station, pickupId)) {
      return new Accepted.Durable();
    }
    var accepted =
        answerBulkList.answer(
            station, name, content, answered -> once(station, pickupId, name, () -> answered));
    deliverAnswers.arrived(station);
    return accepted;
  }

  private Accepted acceptWhole(
      InstitutionCode station, UUID pickupId, OqsFileName name, InputStream stream)
      throws IOException {
    byte[] content = stream.readNBytes(AnswerMessage.LARGEST + 1);
    if (content.length > AnswerMessage.LARGEST) {
      return new Accepted.SetAside(ErrorCode.FILE_TOO_LARGE);
    }
    return accept(station, pickupId, name, content);
  }

  private Accepted accept(
      InstitutionCode station, UUID pickupId, OqsFileName name, byte[] content) {
    var message = answers.of(name.message());
    message.beforeTransaction(station);
    var accepted =
        transaction.execute(
            _ ->
                once(
                    station,
                    pickupId,
                    name,
                    () -> answerMessage.answer(station, name, content, events)));
    message.afterCommit();
    deliverAnswers.arrived(station);
    return accepted;
  }

  private Accepted once(
      InstitutionCode station,
      UUID pickupId,
      OqsFileName name,
      Supplier<AnswerMessage.Answered> answer) {
    if (!outbox.claim(station, pickupId, names.asSet(name.answer().value()))) {
      return new Accepted.Durable();
    }
    return switch (answer.get()) {
      case AnswerMessage.Answered.Answer(var content) -> {
        outbox.put(station, pickupId, content);
        yield new Accepted.Durable();
      }
      case AnswerMessage.Answered.Kept kept -> {
        outbox.put(station, pickupId, kept);
        yield new Accepted.Durable();
      }
      case AnswerMessage.Answered.Unreadable(var code) -> {
        outbox.unclaim(station, pickupId);
        yield new Accepted.SetAside(code);
      }
    };
  }
}
