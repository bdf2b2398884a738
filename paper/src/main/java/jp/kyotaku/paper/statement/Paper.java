package jp.kyotaku.paper.statement;

/** 紙面の割り付け, in points from the upper left corner of A4 */
final class Paper {

  static final float LEFT = 24;
  static final float RIGHT = 571;
  static final float TOP = 24;
  static final float BOTTOM = 818;

  /** Where the left column ends and the right one begins. */
  static final float LEFT_END = 262;

  static final float RIGHT_BEGIN = 266;

  private Paper() {}
}
