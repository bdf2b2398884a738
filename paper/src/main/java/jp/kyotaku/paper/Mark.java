package jp.kyotaku.paper;

/** 紙の上の一つのしるし. Points from the upper left corner of an A4 sheet (595 × 842), downwards. */
public sealed interface Mark {

  /**
   * 文字: one line of text.
   *
   * @param x its left end
   * @param y its base line
   * @param size of the letters, in points
   */
  record Words(String text, float x, float y, float size) implements Mark {

    /** Personal data: shown masked wherever it is printed by chance. */
    @Override
    public String toString() {
      return "Words[%.1f, %.1f]".formatted(x, y);
    }
  }

  /**
   * 線
   *
   * @param thickness in points
   */
  record Rule(float fromX, float fromY, float toX, float toY, float thickness) implements Mark {}

  /**
   * 枠: an empty rectangle.
   *
   * @param thickness of its lines, in points
   */
  record Box(float x, float y, float width, float height, float thickness) implements Mark {}

  /**
   * 網掛け: a filled rectangle.
   *
   * @param grey 0 is black, 1 is white
   */
  record Shade(float x, float y, float width, float height, float grey) implements Mark {}
}
