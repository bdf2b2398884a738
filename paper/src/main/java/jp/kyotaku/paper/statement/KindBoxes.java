package jp.kyotaku.paper.statement;

import java.util.List;

/** 保険種別・本人家族の欄 (別表4): all answers are printed, the one that holds is marked. */
final class KindBoxes {

  private static final List<String> INSURANCE = List.of("1 社・国", "2 公費", "3 後期");
  private static final List<String> PAYERS = List.of("1 単独", "2 ２併", "3 ３併", "4 ４併", "5 ５併");
  private static final List<String> PERSON = List.of("2 本外", "4 六外", "6 家外", "8 高外一", "0 高外７");
  private static final int DIGITS = 4;

  private KindBoxes() {}

  static void draw(Drawing drawing, String kind, float top, float end) {
    var first = Cell.between(Paper.LEFT, top, 78, end);
    drawing.frame(first);
    drawing.label("種別 " + kind, first);
    drawing.centred("6 訪問看護", first.below(7), 8);
    options(drawing, INSURANCE, digit(kind, 1), Cell.between(78, top, 216, end));
    options(drawing, PAYERS, digit(kind, 2), Cell.between(216, top, 390, end));
    options(drawing, PERSON, digit(kind, 3), Cell.between(390, top, Paper.RIGHT, end));
  }

  private static void options(Drawing drawing, List<String> options, char chosen, Cell cell) {
    float width = cell.width() / options.size();
    for (int i = 0; i < options.size(); i++) {
      var place = new Cell(cell.x() + i * width, cell.y(), width, cell.height());
      if (options.get(i).charAt(0) == chosen) {
        var mark = new Cell(place.x() + 2, place.y() + 4, width - 4, place.height() - 8);
        drawing.shade(mark, 0.82f);
        drawing.frame(mark);
      }
      drawing.centred(options.get(i), place, 8);
    }
    drawing.frame(cell);
  }

  private static char digit(String kind, int place) {
    return kind.length() == DIGITS ? kind.charAt(place) : ' ';
  }
}
