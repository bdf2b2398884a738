package jp.kyotaku.formats.receipt;

import java.util.OptionalInt;

/**
 * 履歴管理情報 (5.4): データ識別, 行番号, 枝番 and a record as it once was. A re-claim sends it back byte for byte.
 */
public record HistoryLine(Line line) {

  /** データ識別, such as 8. */
  public String dataKind() {
    return line.item(1);
  }

  /** 行番号 */
  public OptionalInt lineNumber() {
    return line.number(2);
  }

  /** 枝番 */
  public OptionalInt branch() {
    return line.number(3);
  }

  /** Identifier of the record that it keeps, such as RE; RC on the last line. */
  public String record() {
    return line.item(4);
  }

  /** The n-th item of the record that it keeps, from 1. */
  public String item(int position) {
    return line.item(position + 3);
  }

  /** Whether it is 管理情報 (RC), the last line of a history. */
  public boolean isControl() {
    return record().equals("RC");
  }
}
