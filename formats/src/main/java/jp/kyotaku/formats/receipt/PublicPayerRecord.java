package jp.kyotaku.formats.receipt;

import java.util.OptionalInt;

/** 公費レコード (KO). */
public record PublicPayerRecord(Line line) implements ClaimRecord {

  /** 負担者番号 (KO.2). */
  public String payerNumber() {
    return line.item(2);
  }

  /** 受給者番号 (KO.3). */
  public String recipientNumber() {
    return line.item(3);
  }

  /** 任意給付区分 (KO.4). */
  public String optionalBenefit() {
    return line.item(4);
  }

  /** 実日数 (KO.5). */
  public OptionalInt days() {
    return line.number(5);
  }

  /** 合計金額 (KO.6). */
  public OptionalInt total() {
    return line.number(6);
  }

  /** 一部負担金額 (KO.7). */
  public OptionalInt share() {
    return line.number(7);
  }

  /** 公費給付対象一部負担金 (KO.8). */
  public OptionalInt coveredShare() {
    return line.number(8);
  }
}
