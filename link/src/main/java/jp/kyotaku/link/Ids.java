package jp.kyotaku.link;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** 取り込みと回答の識別子 */
final class Ids {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Ids() {}

  static Optional<UUID> read(String text) {
    return UUID_TEXT.matcher(text).matches()
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }
}
