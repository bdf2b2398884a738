package jp.kyotaku.paper.statement;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.paper.Lettering;
import jp.kyotaku.paper.Mark;

/** 一頁の下書き: marks are added in the order in which they are drawn. */
final class Drawing {

  private static final float THIN = 0.35f;
  private static final float THICK = 0.9f;

  /** Letters reach so far above their base line, in parts of their size. */
  private static final float ASCENT = 0.76f;

  private final List<Mark> marks = new ArrayList<>();

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /**
   * @param y base line
   */
  void words(String text, float x, float y, float size) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Words(text, x, y, size));
    }
  }

  void right(String text, float right, float y, float size) {
    words(text, right - Lettering.widthOf(text, size), y, size);
  }

  /** In the middle of a cell, smaller where it would not fit: a text is never cut. */
  void centred(String text, Cell cell, float size) {
    float fitting = fitting(text, cell.width() - 3, size);
    float x = cell.x() + (cell.width() - Lettering.widthOf(text, fitting)) / 2;
    words(text, x, baseLine(cell, fitting), fitting);
  }

  /** At the left of a cell, smaller where it would not fit. */
  void fitted(String text, Cell cell, float size) {
    float fitting = fitting(text, cell.width() - 6, size);
    words(text, cell.x() + 3, baseLine(cell, fitting), fitting);
  }

  /** At the right of a cell, smaller where it would not fit. */
  void atRight(String text, Cell cell, float size) {
    float fitting = fitting(text, cell.width() - 5, size);
    right(text, cell.right() - 2.5f, baseLine(cell, fitting), fitting);
  }

  /** A small heading in the upper left corner of a cell. */
  void label(String text, Cell cell) {
    float fitting = fitting(text, cell.width() - 3, 5.5f);
    words(text, cell.x() + 2, cell.y() + 6.5f, fitting);
  }

  void frame(Cell cell) {
    marks.add(new Mark.Box(cell.x(), cell.y(), cell.width(), cell.height(), THICK));
  }

  void box(Cell cell) {
    marks.add(new Mark.Box(cell.x(), cell.y(), cell.width(), cell.height(), THIN));
  }

  void shade(Cell cell, float grey) {
    marks.add(new Mark.Shade(cell.x(), cell.y(), cell.width(), cell.height(), grey));
  }

  void line(float fromX, float fromY, float toX, float toY) {
    marks.add(new Mark.Rule(fromX, fromY, toX, toY, THIN));
  }

  private static float fitting(String text, float width, float size) {
    float wide = Lettering.widthOf(text, size);
    return wide <= width ? size : size * width / wide;
  }

  private static float baseLine(Cell cell, float size) {
    return cell.y() + (cell.height() + ASCENT * size) / 2 - 0.3f;
  }
}
