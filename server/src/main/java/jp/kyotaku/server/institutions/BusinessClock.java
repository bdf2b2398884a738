package jp.kyotaku.server.institutions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import jp.kyotaku.kernel.Japan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 業務時計 (design 2): the real time and a kept offset. It ticks on while the program is stopped and
 * never goes backwards. Sessions, challenges and transport use the real clock instead.
 */
@Component
public class BusinessClock extends Clock {

  private final Clock real;
  private final ClockStore store;
  private final AtomicReference<Duration> offset;

  BusinessClock(ClockStore store) {
    this.real = Clock.systemUTC();
    this.store = store;
    this.offset = new AtomicReference<>(store.offset().orElse(Duration.ZERO));
  }

  @Override
  public ZoneId getZone() {
    return Japan.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    if (zone.equals(Japan.ZONE)) {
      return this;
    }
    throw new IllegalArgumentException("business time is Japan time");
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset.get());
  }

  public LocalDate today() {
    return LocalDate.ofInstant(instant(), Japan.ZONE);
  }

  public LocalDateTime now() {
    return LocalDateTime.ofInstant(instant(), Japan.ZONE);
  }

  /** The real time: for what must not follow a rehearsal's calendar. */
  public Instant realInstant() {
    return real.instant();
  }

  /**
   * Moves the clock forward; a moment that has passed already is refused. Of two moves at once the
   * second sees what the first has done.
   */
  @Transactional
  public Moved moveTo(LocalDateTime moment) {
    var kept = store.lockedOffset().orElse(offset.get());
    var wanted = offsetTo(moment);
    if (wanted.compareTo(kept) < 0) {
      return Moved.NOT_BACKWARDS;
    }
    store.keep(wanted);
    onceCommitted(() -> offset.accumulateAndGet(wanted, BusinessClock::later));
    return Moved.FORWARD;
  }

  /** Sets the clock of a data folder that has none yet. */
  @Transactional
  public void startAt(LocalDateTime moment) {
    if (store.lockedOffset().isEmpty()) {
      var wanted = offsetTo(moment);
      store.keep(wanted);
      onceCommitted(() -> offset.set(wanted));
    }
  }

  /** 進めた結果 */
  public enum Moved {
    FORWARD,
    NOT_BACKWARDS
  }

  /** Whole seconds, rounded up: the moment asked for has come, and not the one before it. */
  private Duration offsetTo(LocalDateTime moment) {
    var exact = Duration.between(real.instant(), moment.atZone(Japan.ZONE).toInstant());
    return Duration.ofSeconds(exact.plusNanos(999_999_999).toSeconds());
  }

  private static Duration later(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** A time that was not kept in the end must not have been shown to anybody. */
  private static void onceCommitted(Runnable change) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            change.run();
          }
        });
  }
}
