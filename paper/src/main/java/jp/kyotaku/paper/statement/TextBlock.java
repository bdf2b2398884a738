package jp.kyotaku.paper.statement;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.paper.Lettering;

/** 情報欄の一行: a heading or a line of text. */
record TextBlock(String line, float size, float indent, float space) implements Block {

  private static final float WIDTH = Paper.LEFT_END - Paper.LEFT;
  private static final float SIZE = 7.5f;
  private static final float HEADING_SIZE = 7;
  private static final float INDENT = 10;
  private static final float MARGIN = 4;

  /**
   * A heading and what stands below it, each line a block of its own so that it can go over pages.
   */
  static List<Block> section(String heading, List<String> texts) {
    var blocks = new ArrayList<Block>();
    blocks.add(new TextBlock("＜" + heading + "＞", HEADING_SIZE, MARGIN, 3));
    for (String text : texts) {
      for (String line : Lettering.lines(text, SIZE, WIDTH - INDENT - MARGIN)) {
        blocks.add(new TextBlock(line, SIZE, INDENT, 0));
      }
    }
    return blocks;
  }

  @Override
  public float height() {
    return size * 1.32f + space;
  }

  @Override
  public void draw(Drawing drawing, float x, float y) {
    drawing.words(line, x + indent, y + space + size, size);
  }
}
