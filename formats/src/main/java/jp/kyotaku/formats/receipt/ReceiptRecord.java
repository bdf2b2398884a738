package jp.kyotaku.formats.receipt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** レセプト共通レコード (RE). */
public record ReceiptRecord(Line line) implements ClaimRecord {

  /** レセプト番号 (RE.2). */
  public OptionalInt number() {
    return line.number(2);
  }

  /** レセプト種別 (RE.3, 別表4). */
  public String kind() {
    return line.item(3);
  }

  /** 指定訪問看護年月 (RE.4). */
  public Optional<YearMonth> careMonth() {
    return line.month(4);
  }

  /** 氏名 (RE.5). */
  public String name() {
    return line.item(5);
  }

  /** カタカナ（氏名） (RE.6). */
  public String kana() {
    return line.item(6);
  }

  /** 男女区分 (RE.7, 別表5). */
  public String sex() {
    return line.item(7);
  }

  /** 生年月日 (RE.8). */
  public Optional<LocalDate> birthDate() {
    return line.day(8);
  }

  /** 給付割合 (RE.11). */
  public OptionalInt benefitRatio() {
    return line.number(11);
  }

  /** レセプト特記 (RE.12, 別表6). */
  public List<String> specialNotes() {
    return line.codes(12, 2);
  }

  /** 一部負担金区分 (RE.13, 別表7). */
  public String shareClass() {
    return line.item(13);
  }

  /** 訪問看護記録番号等 (RE.14). */
  public String chartNumber() {
    return line.item(14);
  }

  /** 検索番号 (RE.15). */
  public String searchNumber() {
    return line.item(15);
  }
}
