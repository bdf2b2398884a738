package jp.kyotaku.launcher.endtoend;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** 条件が満ちるまで待つ, with a deadline */
final class Until {

  private static final Duration PAUSE = Duration.ofMillis(10);

  private Until() {}

  static void met(String what, Duration atMost, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + atMost.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("待っても満ちませんでした: " + what);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
