package jp.kyotaku.kernel;

/** 入力の読み取り結果: a value, or what is wrong with the text. */
public sealed interface Reading<T> {

  record Good<T>(T value) implements Reading<T> {}

  record Bad<T>(ErrorCode code) implements Reading<T> {}

  /** For texts that we wrote ourselves: the value, or a fault. */
  default T orThrow() {
    return switch (this) {
      case Good<T>(var value) -> value;
      case Bad<T>(var code) -> throw new IllegalArgumentException(code.sentence());
    };
  }
}
