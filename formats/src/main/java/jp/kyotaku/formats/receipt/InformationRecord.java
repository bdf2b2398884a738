package jp.kyotaku.formats.receipt;

import java.time.YearMonth;
import java.util.Optional;

/** 情報提供レコード (TJ). */
public record InformationRecord(Line line) implements ClaimRecord {

  /** コード (TJ.2, 別表18). */
  public String recipient() {
    return line.item(2);
  }

  /** 前回算定年月 (TJ.4). */
  public Optional<YearMonth> previousMonth() {
    return line.month(4);
  }
}
