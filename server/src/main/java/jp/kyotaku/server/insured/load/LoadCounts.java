package jp.kyotaku.server.insured.load;

/**
 * 件数
 *
 * @param rows of the file, without its header
 * @param unchanged rows that say what stands there already
 * @param bad rows that were not taken
 * @param warnings of rows that were taken
 */
public record LoadCounts(
    long rows, long added, long changed, long ended, long unchanged, long bad, long warnings) {

  static LoadCounts nothingTaken(long rows, long bad) {
    return new LoadCounts(rows, 0, 0, 0, 0, bad, 0);
  }

  LoadCounts withWarnings(long number) {
    return new LoadCounts(rows, added, changed, ended, unchanged, bad, number);
  }

  long written() {
    return added + changed + ended;
  }
}
