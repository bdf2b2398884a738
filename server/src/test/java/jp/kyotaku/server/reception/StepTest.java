package jp.kyotaku.server.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import jp.kyotaku.server.reception.Reception.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 受付の状態 (requirements 3.1) */
class StepTest {

  @ParameterizedTest
  @CsvSource({
    "OPENED, CHOOSE, CHOSEN",
    "CHOSEN, CHOOSE, CHOSEN",
    "CONFIRMED, CHOOSE, CHOSEN",
    "REJECTED, CHOOSE, CHOSEN",
    "CHOSEN, CONFIRM, CONFIRMED",
    "CONFIRMED, CONFIRM, CONFIRMED",
    "REJECTED, CONFIRM, CONFIRMED",
    "CONFIRMED, IDENTIFY, IDENTIFIED",
    "REJECTED, IDENTIFY, IDENTIFIED",
    "CONFIRMED, FIND_NO_MATCH, NOT_MATCHED",
    "REJECTED, FIND_NO_MATCH, NOT_MATCHED",
    "IDENTIFIED, REGISTER, REGISTERED",
    "IDENTIFIED, FIND_NO_ELIGIBILITY, NO_ELIGIBILITY",
    "CHOSEN, REFUSE_CARD, REJECTED",
    "CONFIRMED, REFUSE_CARD, REJECTED",
    "REJECTED, REFUSE_CARD, REJECTED",
    "CHOSEN, LOCK_CARD, PIN_LOCKED",
    "CONFIRMED, LOCK_CARD, PIN_LOCKED",
    "REJECTED, LOCK_CARD, PIN_LOCKED",
    "OPENED, GIVE_UP, ABANDONED",
    "CHOSEN, GIVE_UP, ABANDONED",
    "CONFIRMED, GIVE_UP, ABANDONED",
    "REJECTED, GIVE_UP, ABANDONED",
    "IDENTIFIED, LEAVE, LEFT",
    "IDENTIFIED, WITHDRAW, WITHDRAWN",
  })
  void 受付は表のとおりに進む(State from, Step step, State to) {
    assertThat(step.after(from)).contains(to);
  }

  @Test
  void 表にない進み方はない() {
    long possible =
        Arrays.stream(Step.values())
            .flatMap(step -> Arrays.stream(State.values()).map(step::after))
            .filter(java.util.Optional::isPresent)
            .count();
    assertThat(possible).isEqualTo(25);
  }

  @Test
  void 終わった受付からは進まない() {
    var ended =
        EnumSet.of(
            State.REGISTERED,
            State.ABANDONED,
            State.PIN_LOCKED,
            State.NOT_MATCHED,
            State.NO_ELIGIBILITY);
    for (State state : ended) {
      assertThat(state.open()).isFalse();
      assertThat(Step.values()).noneMatch(step -> step.possibleIn(state));
    }
  }

  @Test
  void 開いている受付はどこからでもやめられる() {
    assertThat(Step.GIVE_UP.from())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(State.values()).filter(State::open).toList());
  }
}
