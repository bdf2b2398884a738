package jp.kyotaku.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

/** 温まってからの測定: rounds until the compiler has nothing left to do, then the median of some more */
final class WarmRounds {

  private static final Duration WARM_UP = Duration.ofSeconds(4);
  private static final int MEASURED = 15;

  /** 測る一回 */
  interface Round {
    void run() throws IOException;
  }

  private WarmRounds() {}

  static Duration median(Round round, boolean warmUp) throws IOException {
    long end = System.nanoTime() + (warmUp ? WARM_UP.toNanos() : 0);
    do {
      round.run();
    } while (System.nanoTime() < end);
    long[] nanos = new long[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long start = System.nanoTime();
      round.run();
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    return Duration.ofNanos(nanos[MEASURED / 2]);
  }
}
