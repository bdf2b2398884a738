package jp.kyotaku.samples.claims;

import java.util.List;
import java.util.SplittableRandom;

/** さいころ: one for each receipt, so that a longer file begins as the shorter one. */
final class Dice {

  private static final long SEEDS_APART = 1_000_003;
  private static final long MIX = 0xFF51AFD7ED558CCDL;

  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  static Dice of(int seed, int index) {
    return new Dice(new SplittableRandom(mixed(seed * SEEDS_APART + index)));
  }

  /** Seeds of neighbours lie far apart, so that their numbers do not resemble each other. */
  private static long mixed(long seed) {
    long half = (seed ^ seed >>> 33) * MIX;
    return (half ^ half >>> 33) * MIX;
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
