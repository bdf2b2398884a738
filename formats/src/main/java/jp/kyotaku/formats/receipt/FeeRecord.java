package jp.kyotaku.formats.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** 訪問看護療養費レコード (KA). */
public record FeeRecord(Line line) implements ClaimRecord {

  /** 算定年月日 (KA.2). */
  public Optional<LocalDate> date() {
    return line.day(2);
  }

  /** 負担区分 (KA.3, 別表22). */
  public String burden() {
    return line.item(3);
  }

  /** 訪問看護療養費コード (KA.4). */
  public String code() {
    return line.item(4);
  }

  /** 数量データ (KA.5). */
  public OptionalInt quantity() {
    return line.number(5);
  }

  /** 金額 (KA.6). */
  public OptionalInt amount() {
    return line.number(6);
  }

  /** 職種等 (KA.7, 別表20). */
  public List<String> jobs() {
    return line.codes(7, 2);
  }

  /** 同日訪問回数 (KA.8, 別表19). */
  public String visitCount() {
    return line.item(8);
  }

  /** 指示区分 (KA.9, 別表12). */
  public String instruction() {
    return line.item(9);
  }
}
