package jp.kyotaku.formats.oqs;

/**
 * 結果の値の長さ (5.2, 8.3): generous, for the official lengths are not public. Those of requests stand in
 * the catalogue of fields.
 */
final class Limits {

  static final int RECEPTION_NUMBER = 50;
  static final int REFERENCE_NUMBER = 50;

  /** Names, addresses, messages in answers. */
  static final int WORDS = 400;

  /** A value without a limit of its own: the file's limit holds. */
  static final int NONE = Integer.MAX_VALUE;

  private Limits() {}
}
