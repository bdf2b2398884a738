package jp.kyotaku.card;

/** 失効リストの読み取り結果 */
public sealed interface RevocationListReading {

  record Trusted(RevocationList list) implements RevocationListReading {}

  /** Not signed by any authority that we trust. */
  record WrongSignature() implements RevocationListReading {}

  record Unreadable() implements RevocationListReading {}
}
