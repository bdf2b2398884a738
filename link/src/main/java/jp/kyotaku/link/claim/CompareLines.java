package jp.kyotaku.link.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.kyotaku.formats.receipt.Line;

/**
 * 二つのレセプトの行を比べる: lines that are the same are found first; between them, lines of the same record
 * are held against each other in their order.
 */
final class CompareLines {

  /** Two receipts of a thousand differing lines each: beyond that, order alone decides. */
  private static final long MOST_WORK = 1_000_000;

  private final List<Line> before;
  private final List<Line> after;
  private final List<String> textBefore;
  private final List<String> textAfter;
  private final List<LineChange> changes = new ArrayList<>();

  private CompareLines(List<Line> before, List<Line> after) {
    this.before = before;
    this.after = after;
    textBefore = before.stream().map(Line::text).toList();
    textAfter = after.stream().map(Line::text).toList();
  }

  static List<LineChange> compare(List<Line> before, List<Line> after) {
    var compare = new CompareLines(before, after);
    compare.withoutCommonEnds();
    return compare.changes;
  }

  private void withoutCommonEnds() {
    int most = Math.min(before.size(), after.size());
    int head = 0;
    while (head < most && same(head, head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head && same(before.size() - 1 - tail, after.size() - 1 - tail)) {
      tail++;
    }
    between(head, before.size() - tail, head, after.size() - tail);
  }

  private void between(int fromBefore, int toBefore, int fromAfter, int toAfter) {
    if ((long) (toBefore - fromBefore) * (toAfter - fromAfter) > MOST_WORK) {
      pair(fromBefore, toBefore, fromAfter, toAfter);
      return;
    }
    int[][] common = commonLengths(fromBefore, toBefore, fromAfter, toAfter);
    int i = fromBefore;
    int j = fromAfter;
    int pairedBefore = i;
    int pairedAfter = j;
    while (i < toBefore && j < toAfter) {
      if (same(i, j)) {
        pair(pairedBefore, i, pairedAfter, j);
        pairedBefore = ++i;
        pairedAfter = ++j;
      } else if (common[i + 1 - fromBefore][j - fromAfter]
          >= common[i - fromBefore][j + 1 - fromAfter]) {
        i++;
      } else {
        j++;
      }
    }
    pair(pairedBefore, toBefore, pairedAfter, toAfter);
  }

  /** Length of the longest common run of lines from there on. */
  private int[][] commonLengths(int fromBefore, int toBefore, int fromAfter, int toAfter) {
    int[][] common = new int[toBefore - fromBefore + 1][toAfter - fromAfter + 1];
    for (int i = toBefore - fromBefore - 1; i >= 0; i--) {
      for (int j = toAfter - fromAfter - 1; j >= 0; j--) {
        common[i][j] =
            same(fromBefore + i, fromAfter + j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private boolean same(int i, int j) {
    return textBefore.get(i).equals(textAfter.get(j));
  }

  /**
   * Nothing in these is the same: the first of a record stands against the first of that record.
   */
  private void pair(int fromBefore, int toBefore, int fromAfter, int toAfter) {
    var left = new ArrayList<>(after.subList(fromAfter, toAfter));
    for (Line line : before.subList(fromBefore, toBefore)) {
      var partner =
          left.stream().filter(other -> other.identifier().equals(line.identifier())).findFirst();
      partner.ifPresent(left::remove);
      changes.add(
          partner
              .<LineChange>map(other -> new LineChange.Changed(line, other, items(line, other)))
              .orElseGet(() -> new LineChange.Removed(line)));
    }
    left.forEach(line -> changes.add(new LineChange.Added(line)));
  }

  private static List<Integer> items(Line one, Line other) {
    return IntStream.rangeClosed(1, Math.max(one.itemCount(), other.itemCount()))
        .filter(position -> !one.item(position).equals(other.item(position)))
        .boxed()
        .toList();
  }
}
