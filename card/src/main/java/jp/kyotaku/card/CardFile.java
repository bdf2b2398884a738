package jp.kyotaku.card;

import java.util.Optional;

/** カードの中のファイル */
public sealed interface CardFile {

  /** What can be read: freely, or after the named PIN was verified. */
  record Data(Octets content, Optional<JpkiFile> pin) implements CardFile {}

  /** A key that signs after the named PIN was verified, and is never read. */
  record Key(SigningKey key, JpkiFile pin) implements CardFile {}

  /** A PIN, which so many wrong tries in a row lock. */
  record PinFile(Octets secret, int limit, TryCounter tries) implements CardFile {}
}
