package jp.kyotaku.kernel.code;

import java.util.Optional;

/** コードのある区分: the code as files and messages carry it, and its word for people. */
public interface Coded {

  String code();

  String label();

  static <E extends Enum<E> & Coded> Optional<E> find(E[] values, String code) {
    for (E value : values) {
      if (value.code().equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** For people; a code that came later than our table is shown as it is. */
  static <E extends Enum<E> & Coded> String inWords(E[] values, String code) {
    return find(values, code).map(Coded::label).orElse(code);
  }
}
