package jp.kyotaku.server.terminal.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** 選択肢を名前で探す */
final class Named {

  private Named() {}

  static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }

  /** A form whose id was lost is a form of its own. */
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }
}
