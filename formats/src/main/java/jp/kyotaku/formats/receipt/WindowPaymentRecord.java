package jp.kyotaku.formats.receipt;

/** 窓口負担額レコード (MF). */
public record WindowPaymentRecord(Line line) implements ClaimRecord {

  /** 窓口負担額区分 (MF.2, 別表26). */
  public String shareKind() {
    return line.item(2);
  }
}
