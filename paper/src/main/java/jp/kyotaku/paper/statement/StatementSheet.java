package jp.kyotaku.paper.statement;

import java.util.ArrayList;
import java.util.List;
import jp.kyotaku.fees.FeeSchedules;
import jp.kyotaku.paper.DrawnSheet;
import jp.kyotaku.paper.Mark;
import jp.kyotaku.paper.PrintDrawn;

/** 訪問看護療養費明細書の印刷 (様式第四): each receipt begins on a sheet of its own. */
public final class StatementSheet {

  private StatementSheet() {}

  /** The bytes of one PDF file. At least one statement. */
  public static byte[] pdf(FeeSchedules schedules, List<Statement> statements) {
    return PrintDrawn.pdf(
        statements.stream().map(statement -> drawn(schedules, statement)).toList());
  }

  /** The pages, not yet printed. */
  public static DrawnSheet drawn(FeeSchedules schedules, Statement statement) {
    var bill = Bill.of(schedules, statement.receipt());
    var left = new Column(InfoColumn.blocks(statement, bill));
    var right = new Column(FeeTable.blocks(bill));
    var pages = new ArrayList<Drawing>();
    pages.add(FirstPage.draw(statement, bill, left, right));
    while (left.hasMore() || right.hasMore()) {
      pages.add(NextPage.draw(statement, left, right));
    }
    return new DrawnSheet(FirstPage.TITLE, numbered(pages));
  }

  private static List<List<Mark>> numbered(List<Drawing> pages) {
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).right((i + 1) + "／" + pages.size(), Paper.RIGHT, Paper.TOP + 12, 9);
    }
    return pages.stream().map(Drawing::marks).toList();
  }
}
