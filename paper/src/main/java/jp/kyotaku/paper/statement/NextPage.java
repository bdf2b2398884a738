package jp.kyotaku.paper.statement;

import jp.kyotaku.formats.receipt.StationRecord;

/** 続きの紙: whose sheet it is, then what did not fit before. */
final class NextPage {

  private static final float TOP = 50;

  private NextPage() {}

  static Drawing draw(Statement statement, Column left, Column right) {
    var drawing = new Drawing();
    head(drawing, statement);
    if (left.hasMore()) {
      float end = left.fill(drawing, Paper.LEFT, TOP + 2, Paper.BOTTOM - 4);
      drawing.frame(Cell.between(Paper.LEFT, TOP, Paper.LEFT_END, end + 4));
    }
    if (right.hasMore()) {
      FeeTable.headings(drawing, Paper.RIGHT_BEGIN, TOP);
      float end = right.fill(drawing, Paper.RIGHT_BEGIN, TOP + FeeTable.HEADING, Paper.BOTTOM);
      drawing.frame(Cell.between(Paper.RIGHT_BEGIN, TOP, Paper.RIGHT, end));
    }
    return drawing;
  }

  private static void head(Drawing drawing, Statement statement) {
    var common = statement.receipt().common();
    drawing.words(FirstPage.TITLE + "（続き）", Paper.LEFT, Paper.TOP + 12, 11);
    String whose =
        InWords.together(
            InWords.careMonth(common),
            statement.station().map(StationRecord::stationCode).orElse(""),
            "レセプト番号" + InWords.number(common.number()),
            common.name());
    drawing.fitted(whose, Cell.between(190, Paper.TOP, 540, Paper.TOP + 18), 9);
    drawing.line(Paper.LEFT, TOP - 6, Paper.RIGHT, TOP - 6);
  }
}
