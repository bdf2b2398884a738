package jp.kyotaku.link.claim;

import java.io.PrintWriter;
import java.util.List;
import jp.kyotaku.formats.receipt.Line;
import jp.kyotaku.formats.receipt.LineExcerpt;
import jp.kyotaku.formats.receipt.PartTitle;
import jp.kyotaku.formats.receipt.Place;

/** 違いを言葉で: - was, + is now, ~ one line with other values */
final class DiffInWords {

  private static final int AROUND = 36;

  private final PrintWriter out;
  private final boolean names;
  private long differing;

  DiffInWords(PrintWriter out, boolean names) {
    this.out = out;
    this.names = names;
  }

  void receipt(ReceiptChange change) {
    differing++;
    switch (change) {
      case ReceiptChange.Removed(var receipt) ->
          out.println("- " + PartTitle.of(receipt) + " は、後のファイルにありません。");
      case ReceiptChange.Added(var receipt) ->
          out.println("+ " + PartTitle.of(receipt) + " は、前のファイルにありません。");
      case ReceiptChange.Changed(var before, var after, var lines) -> {
        out.println("~ " + PartTitle.of(before) + " → " + PartTitle.of(after));
        lines.forEach(this::line);
      }
    }
  }

  void frame(List<LineChange> changes) {
    if (!changes.isEmpty()) {
      differing++;
      out.println("~ レセプトのほかの行（HM、GOなど）");
      changes.forEach(this::line);
    }
  }

  void end(long same) {
    out.println(
        differing == 0
            ? "違いはありません（レセプト " + same + "件）。"
            : "違い " + differing + "件、同じレセプト " + same + "件");
  }

  long differing() {
    return differing;
  }

  private void line(LineChange change) {
    switch (change) {
      case LineChange.Removed(var line) -> out.println("  - " + whole(line));
      case LineChange.Added(var line) -> out.println("  + " + whole(line));
      case LineChange.Changed(var before, var after, var items) -> {
        out.println("  ~ " + before.number() + "行目 → " + after.number() + "行目");
        items.forEach(item -> out.println("      " + item(before, after, item)));
      }
    }
  }

  private String item(Line before, Line after, int item) {
    return Place.of(after, item).record()
        + " 項番"
        + item
        + " "
        + Place.of(after, item).itemName()
        + "「"
        + value(before, item)
        + "」→「"
        + value(after, item)
        + "」";
  }

  private String value(Line line, int item) {
    return !names && PatientName.isIn(Place.of(line, item))
        ? PatientName.HIDDEN
        : LineExcerpt.visible(line.item(item));
  }

  private static String whole(Line line) {
    return line.number() + "行目  " + LineExcerpt.of(line, 0, AROUND).before();
  }
}
