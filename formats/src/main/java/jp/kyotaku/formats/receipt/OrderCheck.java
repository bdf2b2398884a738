package jp.kyotaku.formats.receipt;

import java.util.ArrayList;
import java.util.List;

/**
 * レコードの順序 (記録条件仕様 3(3)ア). Those that stand wrong are as few as can be: all beyond the longest row
 * of records that is in order.
 */
final class OrderCheck {

  private OrderCheck() {}

  static void check(List<ClaimRecord> records, Findings findings) {
    if (!isOrdered(records)) {
      misplaced(records).forEach(claim -> findings.add(Fault.RECORD_OUT_OF_ORDER, claim.line()));
    }
  }

  private static boolean isOrdered(List<ClaimRecord> records) {
    for (int at = 1; at < records.size(); at++) {
      if (type(records, at).compareTo(type(records, at - 1)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<ClaimRecord> misplaced(List<ClaimRecord> records) {
    var misplaced = new ArrayList<>(records);
    int[] before = new int[records.size()];
    int last = longestRow(records, before);
    for (int at = last; at >= 0; at = before[at]) {
      misplaced.remove(at);
    }
    return misplaced;
  }

  /** The end of the longest ordered row; before tells, for each record, the one before it. */
  private static int longestRow(List<ClaimRecord> records, int[] before) {
    // ends: for each length of a row, the record that ends the lowest row so long.
    var ends = new ArrayList<Integer>();
    for (int at = 0; at < records.size(); at++) {
      int length = longestThatTakes(records, ends, type(records, at));
      before[at] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(at);
      } else {
        ends.set(length, at);
      }
    }
    return ends.getLast();
  }

  private static int longestThatTakes(
      List<ClaimRecord> records, List<Integer> ends, RecordType next) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (type(records, ends.get(middle)).compareTo(next) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static RecordType type(List<ClaimRecord> records, int at) {
    return records.get(at).type();
  }
}
