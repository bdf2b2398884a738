package jp.kyotaku.formats.oqs;

/**
 * 値の長さ (5.1, 8.3): what a client of the real system allows; the official lengths are not public.
 */
final class Limits {

  static final int SYMBOL = 20;
  static final int NUMBER = 20;
  static final int FILE_IDENTIFIER = 50;
  static final int ARBITRARY_IDENTIFIER = 50;
  static final int RECEPTION_NUMBER = 50;
  static final int REFERENCE_NUMBER = 50;

  /** Names, addresses, messages in answers. */
  static final int WORDS = 400;

  /** A value without a limit of its own: the file's limit holds. */
  static final int NONE = Integer.MAX_VALUE;

  private Limits() {}
}
