package jp.kyotaku.formats.oqs;

import java.util.List;
import jp.kyotaku.kernel.ErrorCode;
import jp.kyotaku.kernel.Finding;

/** 電文の読み取り結果: bad input is a value here, never an exception. */
public sealed interface OqsReading<T> {

  /** 読めた電文 */
  record Understood<T>(T message) implements OqsReading<T> {}

  /** 電文として読めないもの: no answer can be written. */
  record Unreadable<T>(ErrorCode code) implements OqsReading<T> {}

  /** 決まりに合わない電文: all findings, in the order of the elements. */
  record Violations<T>(PartialHeader header, List<Finding> findings) implements OqsReading<T> {

    public Violations {
      findings = List.copyOf(findings);
    }
  }

  /** The same, where the message is known to be of this type. */
  default <A> OqsReading<A> as(Class<A> type) {
    return switch (this) {
      case Understood<T>(var message) -> new Understood<>(type.cast(message));
      case Unreadable<T>(var code) -> new Unreadable<>(code);
      case Violations<T>(var header, var findings) -> new Violations<>(header, findings);
    };
  }

  /** For messages that we wrote ourselves: the message, or a fault. */
  default T orThrow() {
    return switch (this) {
      case Understood<T>(var message) -> message;
      case Unreadable<T>(var code) -> throw new IllegalArgumentException(code.sentence());
      case Violations<T>(_, var findings) ->
          throw new IllegalArgumentException(findings.getFirst().inWords());
    };
  }
}
