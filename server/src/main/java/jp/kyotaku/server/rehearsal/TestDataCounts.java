package jp.kyotaku.server.rehearsal;

import jp.kyotaku.server.insured.load.LoadCounts;

/**
 * 入れた行の数 (T17)
 *
 * @param restored rows that somebody had changed
 * @param leftOut rows that contradict what somebody has put there since
 */
public record TestDataCounts(long added, long restored, long unchanged, long leftOut) {

  static final TestDataCounts NONE = new TestDataCounts(0, 0, 0, 0);

  TestDataCounts plusAdded(LoadCounts counts) {
    return new TestDataCounts(
        added + counts.added(), restored, unchanged + counts.unchanged(), leftOut + counts.bad());
  }

  /** All rows were sent again as changes, for some could not be added. */
  TestDataCounts restoring(LoadCounts counts, LoadCounts before) {
    return new TestDataCounts(
        added, restored + counts.changed(), unchanged, leftOut - before.bad() + counts.bad());
  }
}
