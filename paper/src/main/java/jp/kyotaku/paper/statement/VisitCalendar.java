package jp.kyotaku.paper.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** 訪問日: the days of the month in rows of seven, as the form has them, with their marks. */
final class VisitCalendar {

  private static final int IN_A_ROW = 7;
  private static final float ROW = 23;
  private static final float HEADING = 10;
  private static final float LEGEND_SIZE = 6.2f;
  private static final float WIDTH = Paper.RIGHT - Paper.RIGHT_BEGIN;

  private VisitCalendar() {}

  /** Answers where it ends. */
  static float draw(Drawing drawing, YearMonth month, VisitMarks marks, float top) {
    var heading = new Cell(Paper.RIGHT_BEGIN, top, WIDTH, HEADING);
    drawing.shade(heading, 0.9f);
    drawing.centred("訪　問　日", heading, 7);
    drawing.box(heading);
    float days = top + HEADING;
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      draw(drawing, month.atDay(day), marks.of(month.atDay(day)), days);
    }
    float end = days + rows(month) * ROW;
    drawing.frame(Cell.between(Paper.RIGHT_BEGIN, top, Paper.RIGHT, end));
    return legend(drawing, end);
  }

  private static void draw(Drawing drawing, LocalDate day, String marks, float top) {
    int place = day.getDayOfMonth() - 1;
    float width = WIDTH / IN_A_ROW;
    var cell =
        new Cell(
            Paper.RIGHT_BEGIN + place % IN_A_ROW * width,
            top + ROW * Math.floorDiv(place, IN_A_ROW),
            width,
            ROW);
    drawing.box(cell);
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPAN);
    drawing.label(day.getDayOfMonth() + "（" + weekday + "）", cell);
    drawing.centred(marks, cell.below(6), 11);
  }

  private static int rows(YearMonth month) {
    return (month.lengthOfMonth() + IN_A_ROW - 1) / IN_A_ROW;
  }

  private static float legend(Drawing drawing, float top) {
    float y = top + 2;
    for (String line : VisitMarks.LEGEND) {
      y += LEGEND_SIZE + 1;
      drawing.words(line, Paper.RIGHT_BEGIN, y, LEGEND_SIZE);
    }
    return y + 4;
  }
}
