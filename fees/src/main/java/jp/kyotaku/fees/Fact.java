package jp.kyotaku.fees;

import java.util.Optional;
import java.util.function.Function;

/**
 * 分かっていること: what a schedule says, what we presume of it, or that nobody has told us. What is not
 * stated is never used without saying so.
 */
public sealed interface Fact<T> {

  /** The source states it. */
  record Stated<T>(T fact) implements Fact<T> {}

  /**
   * The source at hand does not state it; it is taken from elsewhere.
   *
   * @param reason a sentence for people: from where, and why
   */
  record Presumed<T>(T fact, String reason) implements Fact<T> {}

  /**
   * Nobody has told us.
   *
   * @param reason a sentence for people: what is missing
   */
  record Unknown<T>(String reason) implements Fact<T> {}

  /** What is stated or presumed. */
  default Optional<T> value() {
    return switch (this) {
      case Stated<T>(var fact) -> Optional.of(fact);
      case Presumed<T>(var fact, var _) -> Optional.of(fact);
      case Unknown<T> _ -> Optional.empty();
    };
  }

  /** Only what the source states. */
  default Optional<T> stated() {
    return this instanceof Stated<T>(var fact) ? Optional.of(fact) : Optional.empty();
  }

  /** Something that follows from this fact, as certain as this fact. */
  default <R> Fact<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Stated<T>(var fact) -> new Stated<>(change.apply(fact));
      case Presumed<T>(var fact, var reason) -> new Presumed<>(change.apply(fact), reason);
      case Unknown<T>(var reason) -> new Unknown<>(reason);
    };
  }
}
