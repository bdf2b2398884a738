package jp.kyotaku.samples.claims;

import java.util.List;
import java.util.SplittableRandom;

/** さいころ: one for each receipt, so that a longer file begins as the shorter one. */
final class Dice {

  private static final long APART = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  static Dice of(int seed, int index) {
    return new Dice(new SplittableRandom(seed * 1_000_003L + index * APART));
  }

  /** From 0 to one less than the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** So many times in a hundred. */
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
