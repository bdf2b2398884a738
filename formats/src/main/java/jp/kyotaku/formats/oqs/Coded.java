package jp.kyotaku.formats.oqs;

import java.util.Optional;

/** コードのある区分 (7) */
public interface Coded {

  /** As the messages carry it. */
  String code();

  static <E extends Enum<E> & Coded> Optional<E> find(E[] values, String code) {
    for (E value : values) {
      if (value.code().equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
