package jp.kyotaku.launcher.endtoend;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** 条件が満ちるまで待つ, with a deadline */
final class Until {

  private static final Duration PAUSE = Duration.ofMillis(10);

  private Until() {}

  static void met(String what, Duration atMost, Callable<Boolean> condition) throws Exception {
    if (!reached(atMost, condition)) {
      throw new AssertionError("待っても満ちませんでした: " + what);
    }
  }

  /** False when the time was over first. */
  static boolean reached(Duration atMost, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + atMost.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return true;
  }
}
