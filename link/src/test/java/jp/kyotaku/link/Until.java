package jp.kyotaku.link;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** 条件が満ちるまで待つ, with a deadline */
final class Until {

  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private Until() {}

  static void met(String what, Condition condition) throws InterruptedException {
    long end = System.nanoTime() + DEADLINE.toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("待っても満ちませんでした: " + what);
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private static boolean holds(Condition condition) {
    try {
      return condition.holds();
    } catch (IOException notThereYet) {
      return false;
    }
  }

  interface Condition {
    boolean holds() throws IOException;
  }
}
