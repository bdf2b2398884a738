package jp.kyotaku.server.institutions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import jp.kyotaku.kernel.Japan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 業務時計 (design 2): the real time and a kept offset. It ticks on while the program is stopped and
 * never goes backwards. Sessions, challenges and transport use the real clock instead.
 */
@Component
public class BusinessClock extends Clock {

  private final Clock real;
  private final ClockStore store;
  private volatile Duration offset;

  BusinessClock(ClockStore store) {
    this.real = Clock.systemUTC();
    this.store = store;
    this.offset = store.offset().orElse(Duration.ZERO);
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
    return real.instant().plus(offset);
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

  /** Moves the clock forward; a moment that has passed already is refused. */
  @Transactional
  public Moved moveTo(LocalDateTime moment) {
    var target = moment.atZone(Japan.ZONE).toInstant();
    if (target.isBefore(instant())) {
      return Moved.NOT_BACKWARDS;
    }
    keep(Duration.between(real.instant(), target));
    return Moved.FORWARD;
  }

  /** Sets the clock of a data folder that has none yet. */
  @Transactional
  public void startAt(LocalDateTime moment) {
    if (store.offset().isEmpty()) {
      keep(Duration.between(real.instant(), moment.atZone(Japan.ZONE).toInstant()));
    }
  }

  /** 進めた結果 */
  public enum Moved {
    FORWARD,
    NOT_BACKWARDS
  }

  /** Whole seconds, rounded up: the moment asked for has come, and not the one before it. */
  private void keep(Duration exactOffset) {
    var newOffset = Duration.ofSeconds(exactOffset.plusNanos(999_999_999).toSeconds());
    store.keep(newOffset);
    offset = newOffset;
  }
}
