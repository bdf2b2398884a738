package jp.kyotaku.formats.receipt;

import java.time.LocalDate;
import java.util.Optional;

/** 訪問看護指示レコード (HJ). */
public record InstructionRecord(Line line) implements ClaimRecord {

  /** 指示区分 (HJ.2, 別表12). */
  public String instruction() {
    return line.item(2);
  }

  /** 指示期間 自 (HJ.3). */
  public Optional<LocalDate> from() {
    return line.day(3);
  }

  /** 指示期間 至 (HJ.4). */
  public Optional<LocalDate> until() {
    return line.day(4);
  }
}
