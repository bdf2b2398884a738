package jp.kyotaku.formats.receipt;

/** 特記事項レコード (TZ). */
public record RemarkRecord(Line line) implements ClaimRecord {

  /** 特記事項コード (TZ.2, 別表21). */
  public String remark() {
    return line.item(2);
  }

  /** コメントコード (TZ.3). */
  public String commentCode() {
    return line.item(3);
  }

  /** 文字データ (TZ.4). */
  public String text() {
    return line.item(4);
  }
}
