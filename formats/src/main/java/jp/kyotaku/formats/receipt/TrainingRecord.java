package jp.kyotaku.formats.receipt;

import java.time.LocalDate;
import java.util.Optional;

/** 専門の研修レコード (KS). */
public record TrainingRecord(Line line) implements ClaimRecord {

  /** 専門の研修コード (KS.2, 別表27). */
  public String training() {
    return line.item(2);
  }

  /** 手順書交付年月日 (KS.4). */
  public Optional<LocalDate> protocolIssued() {
    return line.day(4);
  }

  /** 直近見直し年月日 (KS.5). */
  public Optional<LocalDate> protocolReviewed() {
    return line.day(5);
  }
}
