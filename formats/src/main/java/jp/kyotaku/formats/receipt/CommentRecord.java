package jp.kyotaku.formats.receipt;

/** コメントレコード (CO). */
public record CommentRecord(Line line) implements ClaimRecord {

  /** コメントコード (CO.2). */
  public String commentCode() {
    return line.item(2);
  }

  /** 文字データ (CO.3). */
  public String text() {
    return line.item(3);
  }
}
