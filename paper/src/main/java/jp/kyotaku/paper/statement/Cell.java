package jp.kyotaku.paper.statement;

/** 枠の場所, in points from the upper left corner */
record Cell(float x, float y, float width, float height) {

  static Cell between(float left, float top, float right, float bottom) {
    return new Cell(left, top, right - left, bottom - top);
  }

  float right() {
    return x + width;
  }

  float bottom() {
    return y + height;
  }

  /** The part below a small heading. */
  Cell below(float heading) {
    return new Cell(x, y + heading, width, height - heading);
  }
}
