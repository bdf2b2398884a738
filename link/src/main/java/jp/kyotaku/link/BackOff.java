package jp.kyotaku.link;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * 再試行の間隔: steps that double up to a limit; each pause lies by chance between half of its step and
 * the whole, so that many stations do not knock at the same moment.
 */
final class BackOff {

  static final Duration FIRST = Duration.ofMillis(200);
  static final Duration MOST = Duration.ofSeconds(10);

  private final Duration first;
  private final Duration most;
  private final DoubleSupplier chance;
  private Duration step;

  /**
   * @param chance from 0 to 1
   */
  BackOff(Duration first, Duration most, DoubleSupplier chance) {
    this.first = first;
    this.most = most;
    this.chance = chance;
    this.step = first;
  }

  static BackOff usual() {
    return between(FIRST, MOST);
  }

  static BackOff between(Duration first, Duration most) {
    return new BackOff(first, most, () -> ThreadLocalRandom.current().nextDouble());
  }

  /** How long to wait after this failure. */
  Duration failed() {
    long whole = step.toNanos();
    step = step.multipliedBy(2).compareTo(most) > 0 ? most : step.multipliedBy(2);
    return Duration.ofNanos(whole / 2 + Math.round(whole / 2.0 * chance.getAsDouble()));
  }

  void succeeded() {
    step = first;
  }
}
