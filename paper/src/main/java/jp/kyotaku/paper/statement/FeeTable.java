package jp.kyotaku.paper.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.kyotaku.fees.FeeAmount;
import jp.kyotaku.fees.FeeItem;
import jp.kyotaku.paper.Lettering;

/** 摘要: the fee sections, each row with amount × count. */
final class FeeTable {

  static final float HEADING = 12;

  private static final float[] WIDTHS = {24, 17, 162, 37, 22, 43};
  private static final List<String> HEADINGS = List.of("欄項", "負担", "名　称", "金額", "回数", "計（円）");
  private static final float NAME_SIZE = 6.8f;
  private static final float NUMBER_SIZE = 7.5f;
  private static final float LEADING = 8.2f;

  private FeeTable() {}

  /** The section titles, their rows and sums, and the sum of all. */
  static List<Block> blocks(Bill bill) {
    var blocks = new ArrayList<Block>();
    String section = "";
    for (Bill.Row row : bill.rows()) {
      if (!row.one().section().equals(section)) {
        section = row.one().section();
        blocks.add(new Title(section, sumOf(bill, section)));
      }
      blocks.add(new OneRow(row));
    }
    blocks.add(new Title("合　計", bill.total()));
    return blocks;
  }

  static void headings(Drawing drawing, float x, float y) {
    float at = x;
    for (int i = 0; i < WIDTHS.length; i++) {
      var cell = new Cell(at, y, WIDTHS[i], HEADING);
      drawing.shade(cell, 0.9f);
      drawing.centred(HEADINGS.get(i), cell, 6.5f);
      drawing.box(cell);
      at += WIDTHS[i];
    }
  }

  private static long sumOf(Bill bill, String section) {
    return bill.rows().stream()
        .filter(row -> row.one().section().equals(section))
        .mapToLong(Bill.Row::sum)
        .sum();
  }

  private static String yen(long yen) {
    return String.format(Locale.ROOT, "%,d", yen);
  }

  private static float width() {
    return Paper.RIGHT - Paper.RIGHT_BEGIN;
  }

  /** 区分の見出しと小計 */
  private record Title(String section, long sum) implements Block {

    @Override
    public float height() {
      return 12;
    }

    @Override
    public void draw(Drawing drawing, float x, float y) {
      var cell = new Cell(x, y, width(), height());
      drawing.shade(cell, 0.95f);
      drawing.fitted(section, cell, 7.5f);
      drawing.atRight(yen(sum), cell, 8);
      drawing.box(cell);
    }
  }

  /** 一行 */
  private record OneRow(Bill.Row row) implements Block {

    @Override
    public float height() {
      return Math.max(11, lines().size() * LEADING + 3);
    }

    @Override
    public void draw(Drawing drawing, float x, float y) {
      float at = x;
      for (int i = 0; i < WIDTHS.length; i++) {
        var cell = new Cell(at, y, WIDTHS[i], height());
        drawing.box(cell);
        fill(drawing, i, cell);
        at += WIDTHS[i];
      }
    }

    private void fill(Drawing drawing, int column, Cell cell) {
      switch (column) {
        case 0 -> drawing.centred(place(), cell, 6.5f);
        case 1 -> drawing.centred(row.one().fee().burden(), cell, NUMBER_SIZE);
        case 2 -> name(drawing, cell);
        case 3 -> drawing.atRight(amount(), cell, NUMBER_SIZE);
        case 4 -> drawing.atRight(String.valueOf(row.count()), cell, NUMBER_SIZE);
        default -> drawing.atRight(yen(row.sum()), cell, NUMBER_SIZE);
      }
    }

    private void name(Drawing drawing, Cell cell) {
      float y = cell.y() + 1;
      for (String line : lines()) {
        y += LEADING;
        drawing.words(line, cell.x() + 2.5f, y - 1, NAME_SIZE);
      }
    }

    private List<String> lines() {
      return Lettering.lines(row.one().name(), NAME_SIZE, WIDTHS[2] - 5);
    }

    private String place() {
      return row.one()
          .item()
          .flatMap(item -> item.rules().value())
          .map(rules -> rules.place().column() + "-" + rules.place().row())
          .orElse("");
    }

    /** A percentage is in the amount of the line above it. */
    private String amount() {
      return row.one()
          .item()
          .map(FeeItem::amount)
          .filter(FeeAmount.Percent.class::isInstance)
          .map(FeeAmount::inWords)
          .orElseGet(() -> yen(row.one().amount()));
    }
  }
}
