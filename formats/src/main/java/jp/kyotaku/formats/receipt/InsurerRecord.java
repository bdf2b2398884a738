package jp.kyotaku.formats.receipt;

import java.util.OptionalInt;

/** 保険者レコード (HO). */
public record InsurerRecord(Line line) implements ClaimRecord {

  /** 保険者番号 (HO.2). */
  public String insurerNumber() {
    return line.item(2).strip();
  }

  /** 被保険者証（手帳）等の記号 (HO.3). */
  public String symbol() {
    return line.item(3);
  }

  /** 被保険者証（手帳）等の番号 (HO.4). */
  public String insuredNumber() {
    return line.item(4);
  }

  /** 実日数 (HO.5). */
  public OptionalInt days() {
    return line.number(5);
  }

  /** 合計金額 (HO.6). */
  public OptionalInt total() {
    return line.number(6);
  }

  /** 職務上の事由 (HO.7, 別表8). */
  public String dutyReason() {
    return line.item(7);
  }

  /** 証明書番号 (HO.8). */
  public String certificateNumber() {
    return line.item(8);
  }

  /** 一部負担金額 (HO.9). */
  public OptionalInt share() {
    return line.number(9);
  }

  /** 減免区分 (HO.10, 別表9). */
  public String reductionKind() {
    return line.item(10);
  }

  /** 減額割合 (HO.11). */
  public OptionalInt reductionPercent() {
    return line.number(11);
  }

  /** 減額金額 (HO.12). */
  public OptionalInt reductionAmount() {
    return line.number(12);
  }
}
