package jp.kyotaku.server.reception;

import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.server.audit.EventKind;
import jp.kyotaku.server.audit.TransactionEvents;
import jp.kyotaku.server.institutions.BusinessClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 登録に至らなかったカードを書き留める: the reception knows why, and each leaves its event. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoteCardTrouble {

  private final ReceptionStore store;
  private final TransactionEvents events;
  private final BusinessClock clock;

  NoteCardTrouble(ReceptionStore store, TransactionEvents events, BusinessClock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** The answer was looked at, and it does not do. */
  public Completion refused(CardSession reception, ErrorCode code) {
    store.move(reception.id(), Step.REFUSE_CARD, code);
    return recordRefusal(reception, code);
  }

  /**
   * The challenge was not open to this answer. A repeated answer does not disturb the reception.
   */
  public void closed(CardSession reception, ErrorCode code) {
    if (reception.state().open() && code != ErrorCode.CARD_REPLAYED) {
      store.note(reception.id(), code);
    }
    recordRefusal(reception, code);
  }

  /** a face that is not that on the card ends the reception. */
  public Completion notMatched(Reception reception) {
    store.move(reception.id(), Step.FIND_NO_MATCH, ErrorCode.SIGHT_NOT_MATCHED);
    return new Completion.Refused(ErrorCode.SIGHT_NOT_MATCHED);
  }

  /** the device was lost meanwhile; nothing of this reception is registered. */
  public Completion cutOff(Reception reception) {
    store.move(reception.id(), Step.GIVE_UP, ErrorCode.DEVICE_IS_CUT_OFF);
    return recordRefusal(reception, ErrorCode.DEVICE_IS_CUT_OFF);
  }

  /** The reception had ended before the card answered. */
  public Completion tooLate(CardSession reception) {
    return recordRefusal(
        reception, settled(reception.state()) ? ErrorCode.CARD_REPLAYED : ErrorCode.SESSION_ENDED);
  }

  /** Whether the card has answered already. */
  private static boolean settled(Reception.State state) {
    return switch (state) {
      case REGISTERED, IDENTIFIED, LEFT, WITHDRAWN -> true;
      case OPENED,
          CHOSEN,
          CONFIRMED,
          ABANDONED,
          PIN_LOCKED,
          REJECTED,
          NOT_MATCHED,
          NO_ELIGIBILITY ->
          false;
    };
  }

  public Completion notSigned(CardSession reception, CardAnswer.NotSigned answer) {
    switch (answer.outcome()) {
      case WRONG_PIN -> wrongPin(reception, answer);
      case LOCKED -> locked(reception);
      case FACE_MODE -> refused(reception, ErrorCode.CARD_FACE_MODE);
      case CANCELLED -> noted(reception, ErrorCode.CARD_CANCELLED);
      case CARD_UNREADABLE -> noted(reception, ErrorCode.CARD_UNREADABLE);
    }
    return new Completion.Noted();
  }

  /** T-040: the session stays; at the last try the card locks itself. */
  private void wrongPin(CardSession reception, CardAnswer.NotSigned answer) {
    if (answer.triesLeft().orElse(1) == 0) {
      locked(reception);
      return;
    }
    store.noteWrongPin(reception.id(), answer.triesLeft());
    var event = reception.event(EventKind.PIN_FAILED, clock.instant());
    events.record(
        answer.triesLeft().isPresent()
            ? event.with("triesLeft", String.valueOf(answer.triesLeft().getAsInt()))
            : event);
  }

  private void locked(CardSession reception) {
    store.lockCard(reception.id());
    events.record(
        reception
            .event(EventKind.PIN_FAILED, clock.instant())
            .with("locked", "yes")
            .with("triesLeft", "0"));
  }

  private void noted(CardSession reception, ErrorCode code) {
    store.note(reception.id(), code);
    recordRefusal(reception, code);
  }

  private Completion recordRefusal(CardSession reception, ErrorCode code) {
    events.record(
        reception.event(EventKind.CARD_REFUSED, clock.instant()).with("code", code.code()));
    return new Completion.Refused(code);
  }
}
