package jp.kyotaku.formats.oqs;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** 待つ期限: real time, whatever the business clock says. */
final class Deadline {

  private final long end;

  Deadline(Duration atMost) {
    this.end = System.nanoTime() + atMost.toNanos();
  }

  /** An interrupt ends the waiting as the deadline does, and stays set. */
  boolean passed() {
    return System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted();
  }

  boolean passesWithin(Duration duration) {
    return end - System.nanoTime() < duration.toNanos();
  }

  /** Never beyond the deadline; returns at once when interrupted. */
  void pause(Duration duration) {
    long until = System.nanoTime() + Math.min(duration.toNanos(), end - System.nanoTime());
    for (long left = until - System.nanoTime();
        left > 0 && !Thread.currentThread().isInterrupted();
        left = until - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
