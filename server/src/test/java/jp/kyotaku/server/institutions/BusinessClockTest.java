package jp.kyotaku.server.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.kyotaku.server.rehearsal.OwnDatabase;
import org.junit.jupiter.api.Test;

/** 業務時計は戻らない */
class BusinessClockTest {

  private static final LocalDateTime START = LocalDateTime.of(2024, 6, 3, 9, 0);

  private final OwnDatabase database = OwnDatabase.fresh();

  @Test
  void 取りやめた移動は時計に現れない() {
    var clock = clock();
    database.inTransaction(
        transaction -> {
          clock.moveTo(START.plusDays(9));
          assertThat(clock.now()).isBefore(START.plusDays(1));
          transaction.setRollbackOnly();
        });

    assertThat(clock.now()).isBefore(START.plusDays(1));
    assertThat(clock().now()).isBefore(START.plusDays(1));
  }

  @Test
  void 同時に動かしても時計は戻らず_残るのは一番先の時刻である() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var clock = clock();
      var moves = new ArrayList<Future<?>>();
      for (int day = 1; day <= 20; day++) {
        var moment = START.plusDays(day % 2 == 0 ? day : 21 - day);
        moves.add(threads.submit(() -> database.inTransaction(_ -> clock.moveTo(moment))));
      }
      var last = clock.now();
      while (!moves.stream().allMatch(Future::isDone)) {
        var now = clock.now();
        assertThat(now).isAfterOrEqualTo(last);
        last = now;
      }
      for (var move : moves) {
        move.get();
      }

      assertThat(Duration.between(START.plusDays(20), clock.now()))
          .isBetween(Duration.ZERO, Duration.ofMinutes(5));
      assertThat(Duration.between(clock.now(), clock().now()).abs())
          .isLessThan(Duration.ofMinutes(1));
    }
  }

  private BusinessClock clock() {
    var clock = new BusinessClock(new ClockStore(database.jdbc()));
    database.inTransaction(_ -> clock.startAt(START));
    return clock;
  }
}
