package jp.kyotaku.paper.statement;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.formats.receipt.PhysicianRecord;
import jp.kyotaku.formats.receipt.Receipt;
import jp.kyotaku.paper.Lettering;

/** 右上の欄: the station and the physician in charge. */
final class SideBoxes {

  private static final float SIZE = 8;
  private static final float LEADING = 10.5f;

  private SideBoxes() {}

  static void station(Drawing drawing, Statement statement, Cell cell) {
    var lines = new ArrayList<String>();
    lines.add(statement.address());
    statement
        .station()
        .ifPresent(
            station -> {
              lines.add(station.stationName());
              lines.add(station.phone().isEmpty() ? "" : "電話　" + station.phone());
            });
    box(drawing, "訪問看護ステーションの所在地及び名称", lines, cell);
  }

  static void physician(Drawing drawing, Receipt receipt, Cell cell) {
    var lines = receipt.physicians().stream().limit(1).flatMap(one -> lines(one).stream()).toList();
    box(drawing, "主治医の属する医療機関等・主治医の氏名・直近報告年月日", lines, cell);
  }

  private static List<String> lines(PhysicianRecord physician) {
    String report = InWords.day(physician.lastReport());
    return List.of(
        InWords.together(physician.prefecture(), physician.pointTable(), physician.code()),
        physician.institution(),
        physician.physician(),
        report.isEmpty() ? "" : "直近報告　" + report);
  }

  private static void box(Drawing drawing, String label, List<String> texts, Cell cell) {
    drawing.frame(cell);
    drawing.label(label, cell);
    float y = cell.y() + 8;
    for (String text : texts) {
      if (!text.isEmpty()) {
        for (String line : Lettering.lines(text, SIZE, cell.width() - 8)) {
          y += LEADING;
          drawing.words(line, cell.x() + 4, y, SIZE);
        }
      }
    }
  }
}
