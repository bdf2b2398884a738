package jp.kyotaku.launcher.journey;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** 一巡の進行: prints each step with its time and what was checked; the first that fails ends it. */
final class Journey {

  private final PrintStream out;
  private int count;

  private Journey(PrintStream out) {
    this.out = out;
  }

  /** What failed, in words; empty when all steps passed. */
  static Optional<String> play(PrintStream out, Consumer<Journey> steps) {
    try {
      steps.accept(new Journey(out));
      return Optional.empty();
    } catch (StepFailed trouble) {
      return Optional.of(String.valueOf(trouble.getMessage()));
    }
  }

  /**
   * @param check does the step and tells what it has checked
   */
  void step(String name, Supplier<String> check) {
    count++;
    var start = System.nanoTime();
    try {
      tell("○", name, start, check.get());
    } catch (RuntimeException trouble) {
      // A step may fail in any way; it is told by its number and handed on with its cause.
      tell("×", name, start, String.valueOf(trouble.getMessage()));
      throw new StepFailed("%d番目の段「%s」が通りませんでした。".formatted(count, name), trouble);
    }
  }

  private void tell(String mark, String name, long start, String checked) {
    var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1_000.0;
    out.printf(Locale.ROOT, "%s %2d. %s（%.2f秒）%n       %s%n", mark, count, name, seconds, checked);
  }
}
