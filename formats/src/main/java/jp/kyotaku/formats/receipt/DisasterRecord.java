package jp.kyotaku.formats.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** 災害等レコード (GI). */
public record DisasterRecord(Line line) implements ClaimRecord {

  /** 災害救助法の適用を受けた年月日 (GI.2). */
  public Optional<LocalDate> disasterDate() {
    return line.day(2);
  }

  /** 被災レセプト区分 (GI.3, 別表10). */
  public String disasterKind() {
    return line.item(3);
  }

  /** 未確認区分 (GI.4, 別表11). */
  public List<String> unconfirmed() {
    return line.codes(4, 2);
  }

  /** 住所 (GI.5). */
  public String address() {
    return line.item(5);
  }

  /** 事業所名 (GI.6). */
  public String workplace() {
    return line.item(6);
  }

  /** 連絡先 (GI.7). */
  public String contact() {
    return line.item(7);
  }

  /** 被災前一部負担金額 (GI.8). */
  public OptionalInt shareBefore() {
    return line.number(8);
  }
}
