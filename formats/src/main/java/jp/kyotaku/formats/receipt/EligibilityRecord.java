package jp.kyotaku.formats.receipt;

/** 資格確認レコード (SN). */
public record EligibilityRecord(Line line) implements ClaimRecord {

  /** 負担者種別 (SN.2, 別表23). */
  public String payer() {
    return line.item(2);
  }

  /** 確認区分 (SN.3, 別表24). */
  public String confirmation() {
    return line.item(3);
  }

  /** 保険者番号等（資格確認） (SN.4). */
  public String confirmedInsurer() {
    return line.item(4);
  }

  /** 記号（資格確認） (SN.5). */
  public String confirmedSymbol() {
    return line.item(5);
  }

  /** 番号（資格確認） (SN.6). */
  public String confirmedNumber() {
    return line.item(6);
  }

  /** 枝番 (SN.7). */
  public String branchNumber() {
    return line.item(7);
  }

  /** 受給者番号 (SN.8). */
  public String recipientNumber() {
    return line.item(8);
  }
}
