package jp.kyotaku.server.insured.load;

import jp.kyotaku.kernel.ErrorCode;

/**
 * ファイルの行への指摘. The offending value is left out: it may be personal.
 *
 * @param item the column
 * @param warning the row is taken all the same
 */
public record RowFinding(long line, String item, ErrorCode code, boolean warning) {

  static RowFinding bad(long line, String item, ErrorCode code) {
    return new RowFinding(line, item, code, false);
  }
}
