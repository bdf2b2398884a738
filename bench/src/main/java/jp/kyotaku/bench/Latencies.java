package jp.kyotaku.bench;

import java.time.Duration;

/** 応答時間の分布: counted in steps of 10 µs, up to one second. */
final class Latencies {

  private static final int STEP_NANOS = 10_000;
  private static final int STEPS = 100_000;

  private final int[] counts = new int[STEPS];
  private long total;

  void add(long nanos) {
    counts[(int) Math.min(nanos / STEP_NANOS, STEPS - 1)]++;
    total++;
  }

  void addAll(Latencies others) {
    for (int i = 0; i < STEPS; i++) {
      counts[i] += others.counts[i];
    }
    total += others.total;
  }

  long total() {
    return total;
  }

  /** The time within which {@code percent} of all were answered; rounded up to the next step. */
  Duration percentile(double percent) {
    long wanted = (long) Math.ceil(total * percent / 100);
    long seen = 0;
    for (int i = 0; i < STEPS; i++) {
      seen += counts[i];
      if (seen >= wanted && seen > 0) {
        return Duration.ofNanos((i + 1L) * STEP_NANOS);
      }
    }
    return Duration.ZERO;
  }
}
