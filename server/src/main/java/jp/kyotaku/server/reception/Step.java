package jp.kyotaku.server.reception;

import static jp.kyotaku.server.reception.Reception.State.ABANDONED;
import static jp.kyotaku.server.reception.Reception.State.CHOSEN;
import static jp.kyotaku.server.reception.Reception.State.CONFIRMED;
import static jp.kyotaku.server.reception.Reception.State.IDENTIFIED;
import static jp.kyotaku.server.reception.Reception.State.LEFT;
import static jp.kyotaku.server.reception.Reception.State.NOT_MATCHED;
import static jp.kyotaku.server.reception.Reception.State.NO_ELIGIBILITY;
import static jp.kyotaku.server.reception.Reception.State.OPENED;
import static jp.kyotaku.server.reception.Reception.State.PIN_LOCKED;
import static jp.kyotaku.server.reception.Reception.State.REGISTERED;
import static jp.kyotaku.server.reception.Reception.State.REJECTED;
import static jp.kyotaku.server.reception.Reception.State.WITHDRAWN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.kyotaku.server.reception.Reception.State;

/**
 * 受付の進み (requirements 3.1), row by row. A wrong PIN and a cancelled card app leave the state as it
 * is; another card may be held after a refusal.
 */
enum Step {
  CHOOSE,
  CONFIRM,
  IDENTIFY,
  REGISTER,
  FIND_NO_ELIGIBILITY,
  REFUSE_CARD,
  LOCK_CARD,
  /** 目視確認で一致しない */
  FIND_NO_MATCH,
  GIVE_UP,
  /** 同意照会を終える, or go on to a change */
  LEAVE,
  /** すべての同意を取り消す */
  WITHDRAW;

  Set<State> from() {
    return switch (this) {
      case CHOOSE, GIVE_UP -> EnumSet.of(OPENED, CHOSEN, CONFIRMED, REJECTED);
      case CONFIRM, REFUSE_CARD, LOCK_CARD -> EnumSet.of(CHOSEN, CONFIRMED, REJECTED);
      case IDENTIFY, FIND_NO_MATCH -> EnumSet.of(CONFIRMED, REJECTED);
      case REGISTER, FIND_NO_ELIGIBILITY, LEAVE, WITHDRAW -> EnumSet.of(IDENTIFIED);
    };
  }

  State to() {
    return switch (this) {
      case CHOOSE -> CHOSEN;
      case CONFIRM -> CONFIRMED;
      case IDENTIFY -> IDENTIFIED;
      case REGISTER -> REGISTERED;
      case FIND_NO_ELIGIBILITY -> NO_ELIGIBILITY;
      case REFUSE_CARD -> REJECTED;
      case LOCK_CARD -> PIN_LOCKED;
      case FIND_NO_MATCH -> NOT_MATCHED;
      case GIVE_UP -> ABANDONED;
      case LEAVE -> LEFT;
      case WITHDRAW -> WITHDRAWN;
    };
  }

  boolean possibleIn(State state) {
    return from().contains(state);
  }

  /** Empty where the step is not possible. */
  Optional<State> after(State state) {
    return possibleIn(state) ? Optional.of(to()) : Optional.empty();
  }
}
